import type { Word } from '../../vocabularies/index.js';
import type { RankedCandidate } from './ranked.js';

/** What the directory says of the words of a text. */
export interface DirectoryWords {
  /** How many organisations hold each of these keywords. */
  countHolders(keywords: string[]): Promise<number[]>;
  /** How many organisations lie in a place of each of these names. */
  countInPlaces(names: string[]): Promise<number[]>;
  /** How many organisations there are. */
  count(): Promise<number>;
}

export interface ChosenKeyword {
  keyword: string;
  /** The words of the text that it comes from. */
  text: string;
}

/** A keyword that this share of the directory holds tells one organisation from another no more. */
const TOO_COMMON = 0.05;

/** In a directory of a few organisations, so many are still not too common. */
const FEW = 20;

/** A keyword that nobody holds is needed as well, but of two that are alike the one that can be found comes first. */
const UNHELD = 0.75;

/** Below this share of the best one's score a candidate is not worth a need. */
const WORTHWHILE = 0.33;

/**
 * The keywords to propose, the best first, at most so many: the ranking of the text, in the form that most
 * organisations write, without names of places, what too many hold, and what says the same again. How few hold one is
 * never a reason for it: among names, rare words are names.
 */
export async function chosenKeywords(
  ranked: readonly RankedCandidate[],
  directory: DirectoryWords,
  most: number,
): Promise<ChosenKeyword[]> {
  if (ranked.length === 0) return [];
  const [holders, places, organisations] = await Promise.all([
    counted(
      ranked.flatMap(({ forms }) => forms),
      (forms) => directory.countHolders(forms),
    ),
    counted(ranked.flatMap(namesIn), (names) => directory.countInPlaces(names)),
    directory.count(),
  ]);
  const held = (form: string) => holders.get(form) ?? 0;
  const weighed = ranked
    .filter((candidate) => !namesIn(candidate).some((name) => places.get(name)))
    .map((candidate) => {
      const form = candidate.forms.reduce((best, other) => (held(other) > held(best) ? other : best));
      return { ...candidate, form, score: candidate.score * (held(form) > 0 ? 1 : UNHELD) };
    })
    .filter(({ form }) => held(form) <= Math.max(FEW, TOO_COMMON * organisations))
    .sort((a, b) => b.score - a.score);
  const chosen: typeof weighed = [];
  for (const one of weighed) {
    if (chosen.length === most || one.score < WORTHWHILE * weighed[0]!.score) break;
    if (!chosen.some(({ words }) => saysAgain(one.words, words))) chosen.push(one);
  }
  return chosen.map(({ form, written }) => ({ keyword: form, text: written }));
}

async function counted(words: string[], count: (words: string[]) => Promise<number[]>) {
  const distinct = [...new Set(words)];
  const counts = distinct.length > 0 ? await count(distinct) : [];
  return new Map(distinct.map((word, index) => [word, counts[index] ?? 0]));
}

/** Words with a capital: first in a sentence, or German nouns; the rest with one are names already. */
function namesIn({ words }: RankedCandidate): string[] {
  return words.filter(({ capital }) => capital).map(({ text }) => text);
}

/** Whether two phrases share a rare word, or one is a part of the other. */
function saysAgain(words: readonly Word[], others: readonly Word[]): boolean {
  const all = new Set(others.map(({ stem }) => stem));
  const shared = words.filter(({ stem }) => all.has(stem));
  return shared.some(({ kind }) => kind === 'known' || kind === 'special') || shared.length === words.length;
}
