import type { Language } from '../../vocabularies/index.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { GRAMMARS } from './grammar.js';
import { lexiconOf, type WordKind } from './lexicon.js';
import { type Word, wordsOf } from './words.js';

const WORTH: Readonly<Record<WordKind, number>> = { stop: 0, general: 0, common: 0.4, known: 0.8, special: 1 };

/** A candidate with what the text says of its worth. */
export interface Ranked extends Candidate {
  score: number;
}

/** Candidates that are looked up in the directory at most. */
const LOOKED_UP = 24;

export function rankedCandidates(
  text: string,
  language: Language,
  taken: readonly { start: number; end: number }[],
): Ranked[] {
  const words = wordsOf(text, language, lexiconOf(language));
  const takenStems = new Set<string>();
  let at = 0;
  for (const word of words) {
    while (at < taken.length && taken[at]!.end <= word.start) at++;
    if (at < taken.length && taken[at]!.start < word.end) takenStems.add(word.stem);
  }
  const isTaken = ({ stem }: Word) => takenStems.has(stem);
  const grammar = GRAMMARS[language];
  const formOf = (first: Word, last: Word) => {
    const form = text.slice(first.start, last.end).replace(/\s+/g, ' ');
    // A German noun has its capital, and its adjective the ending of most titles: "Leichte Sprache".
    return language === 'de' ? form.replace(/(?<=^\p{Ll}+e)[rnsm](?= )/u, '') : form.toLowerCase();
  };
  return candidatesIn(words, grammar, formOf, isTaken)
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, text.length, grammar.describing) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, LOOKED_UP);
}

function scoreOf({ words, count, start }: Candidate, length: number, describing: number): number {
  const worth = words.reduce((sum, { kind }, at) => sum + WORTH[kind] * (at < words.length - 1 ? describing : 1), 0);
  const long = words.length > 2 ? 0.85 : 1;
  const repeated = 1 + 0.4 * Math.min(count - 1, 3);
  const early = 1 + 0.3 * (1 - start / length);
  return worth * long * repeated * early;
}

/** What the directory says of a word or phrase. */
export interface Held {
  /** How many organisations have it in their text. */
  holders: number;
  /** How many lie in a place of that name. */
  inPlace: number;
}

/** Below this share of the best one's score a candidate is not worth a need. */
const WORTHWHILE = 0.4;

/** The keywords to propose, the best first. */
export function chosenKeywords(
  ranked: readonly Ranked[],
  held: ReadonlyMap<string, Held>,
  organisations: number,
  most: number,
): { form: string; candidate: Ranked }[] {
  const holdersOf = (form: string) => held.get(form)?.holders ?? 0;
  const weighed = ranked
    .filter(({ words, forms }) => !isPlace(words, forms, held))
    .map((candidate) => {
      const form = candidate.forms.reduce((best, other) => (holdersOf(other) > holdersOf(best) ? other : best));
      return { candidate, form, score: candidate.score * (holdersOf(form) > 0 ? 1 : UNHELD) };
    })
    .filter(({ form }) => holdersOf(form) <= Math.max(TOO_COMMON * organisations, 20))
    .sort((a, b) => b.score - a.score);
  const chosen: typeof weighed = [];
  for (const one of weighed) {
    if (chosen.length === most || one.score < WORTHWHILE * weighed[0]!.score) break;
    if (!chosen.some((other) => overlap(one.candidate, other.candidate))) chosen.push(one);
  }
  return chosen;
}

const TOO_COMMON = 0.05;
const UNHELD = 0.7;

function isPlace(words: readonly Word[], forms: readonly string[], held: ReadonlyMap<string, Held>): boolean {
  return words.length === 1 && words[0]!.capital && forms.some((form) => (held.get(form)?.inPlace ?? 0) > 0);
}

function overlap(a: Candidate, b: Candidate): boolean {
  const stems = new Set(b.words.filter(({ kind }) => kind !== 'common').map(({ stem }) => stem));
  const all = new Set(b.words.map(({ stem }) => stem));
  return a.words.some(({ stem }) => stems.has(stem)) || a.words.every(({ stem }) => all.has(stem));
}
