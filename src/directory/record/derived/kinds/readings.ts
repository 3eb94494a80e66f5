import { linkers, phrases, type Sense, Senses } from './senses.js';
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
  const readings = phrases
    .find(words)
    .map(({ values, at, end }) => ({ at, end, part: words[at]!.part, sense: senses.of(values) }));
  return { words, readings };
}

/** Whether a preposition or an article stands between two phrases, or, where `orEnds`, ends the first one. */
export function isLinked({ words }: NameReading, before: Reading, after: Reading, orEnds: boolean): boolean {
  for (let at = orEnds ? before.end - 1 : before.end; at < after.at; at++)
    if (linkers.has(words[at]!.text)) return true;
  return false;
}

const AND: ReadonlySet<string> = new Set(['and', 'und', 'en', 'og', 'och', 'ja', 'ir', 'un', 'es', 've']);

/** Whether a preposition, an article or "and" stands before a phrase, behind the first other word of its part. */
export function isBehindLinker({ words }: NameReading, { at, part }: Reading): boolean {
  let from = at;
  while (words[from - 1]?.part === part) from--;
  while (from < at && linkers.has(words[from]!.text)) from++;
  if (from < at && AND.has(words[at - 1]!.text)) return true;
  for (let i = from; i < at; i++) if (linkers.has(words[i]!.text)) return true;
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
