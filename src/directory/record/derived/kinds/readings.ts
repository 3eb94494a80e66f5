import { isLinker, phrasesIn, type Sense, Senses } from './senses.js';
import { type Word, wordsOf } from './words.js';

/** A phrase of a name and what it means there. */
export interface Reading {
  /** The positions of its words: from `at`, `end` not included. */
  at: number;
  end: number;
  /** Which part of the name it is in. */
  part: number;
  sense: Sense;
}

/** A name read by all tables. */
export interface NameReading {
  words: readonly Word[];
  readings: readonly Reading[];
}

/** Reads a name of an organisation in a country; `language` is that of the name where a source says it. */
export function readName(name: string, country?: string, language?: string): NameReading {
  const words = wordsOf(name);
  const senses = Senses.of(country, language);
  const readings = phrasesIn(words).map(({ values, at, end }): Reading => {
    const sense = senses.of(values);
    const written = name.slice(words[at]!.start, words[end - 1]!.end);
    const isForm = sense.kind && sense.legalForm && at > 0 && end === words.length && PLAIN.test(written);
    return { at, end, part: words[at]!.part, sense: isForm ? withoutKind(sense) : sense };
  });
  return { words, readings };
}

/** A legal form at the end of a name is written without accents: `Včely, z. s.` is an association, `Lesní ZŠ` a school. */
const PLAIN = /^[A-Za-z./ ]+$/;

function withoutKind({ kind: _, ...sense }: Sense): Sense {
  return sense;
}

/** Whether a preposition or an article stands between two phrases, or, where `orEnds`, ends the first one. */
export function isLinked({ words }: NameReading, before: Reading, after: Reading, orEnds: boolean): boolean {
  for (let at = orEnds ? before.end - 1 : before.end; at < after.at; at++)
    if (isLinker(words[at]!)) return true;
  return false;
}

const AND: ReadonlySet<string> = new Set(['and', 'und', 'en', 'og', 'och', 'ja', 'ir', 'un', 'es', 've']);

/** Whether a preposition, an article or "and" stands before a phrase, behind the first other word of its part. */
export function isBehindLinker({ words }: NameReading, { at, part }: Reading): boolean {
  let from = at;
  while (words[from - 1]?.part === part) from--;
  while (from < at && isLinker(words[from]!)) from++;
  if (from < at && AND.has(words[at - 1]!.text)) return true;
  for (let i = from; i < at; i++) if (isLinker(words[i]!)) return true;
  return false;
}

/** Whether the English "and" stands before a phrase: "college and research centre". */
export function isBehindAnd({ words }: NameReading, { at }: Reading): boolean {
  return words[at - 1]?.text === 'and';
}

/** Whether "and" follows a phrase: "college and hospital". */
export function isJoined({ words }: NameReading, { end }: Reading): boolean {
  return AND.has(words[end]?.text ?? '');
}
