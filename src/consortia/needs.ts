import { type Language, termsInText, withoutTerms } from '../vocabularies/index.js';
import type { Need } from './draft.js';
import { stopWords } from './stop-words.js';

const MAX_TERMS = 8;
const MAX_KEYWORDS = 4;
const MIN_LENGTH = 4;

/** Words that are looked up at most: one search of the index counts them all. */
const MAX_CANDIDATES = 60;

/** A proposed need and the words of the idea that it comes from. */
interface Because {
  need: Need;
  text: string;
}

interface Proposal {
  needs: Need[];
  because: Because[];
}

/** How many organisations hold each of these words in their text. */
export type CountHolders = (words: string[]) => Promise<number[]>;

export type NeedsProposer = (idea: string, language?: Language) => Promise<Proposal>;

/**
 * Proposes what an idea needs: the terms of the expertise list that it names in any language, then its words that
 * the fewest organisations hold, as keywords. A word that nobody holds is left out: nobody could bring it.
 */
export function needsProposer(countHolders: CountHolders): NeedsProposer {
  return async (idea, language) => {
    const found = termsInText(idea).slice(0, MAX_TERMS);
    const terms = found.map(({ code, text }) => because({ expertise: code }, text));
    const rest = candidateWords(withoutTerms(idea), stopWords(language));
    const keywords = rarest(rest, rest.length > 0 ? await countHolders(rest) : []);
    const all = [...terms, ...keywords.map((word) => because({ keyword: word }, word))];
    return { needs: all.map(({ need }) => need), because: all };
  };
}

/** The distinct words of a text that could be a keyword, in lower case and in their order. */
export function candidateWords(text: string, stopped: ReadonlySet<string>): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
  const useful = words.filter((word) => word.length >= MIN_LENGTH && !stopped.has(word));
  return [...new Set(useful)].slice(0, MAX_CANDIDATES);
}

/** The words that the fewest organisations hold, without those that nobody holds; ties in their order. */
export function rarest(words: readonly string[], holders: readonly number[]): string[] {
  return words
    .map((word, index) => ({ word, count: holders[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MAX_KEYWORDS)
    .map(({ word }) => word);
}

function because(need: Omit<Need, 'weight'>, text: string): Because {
  return { need: { ...need, weight: 1 }, text };
}
