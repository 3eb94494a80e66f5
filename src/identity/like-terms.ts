import type { ReadName } from '../directory/index.js';
import type { NameWords } from './name-words.js';

/** Words of a name by which others like it are looked for; the rarest tell most. */
const MOST_WORDS = 5;
/** What one word may be misspelt from. */
const MOST_SPELLINGS = 4;
/** Organisations that have a word which is enough to look for by itself. */
const FEW = 20;

/** One word of a name in all ways in which it may be spelt. */
export interface LikeTerm {
  spellings: readonly string[];
  /** Organisations that have it. */
  count: number;
  weight: number;
}

/** The words by which names like this one are looked for, the rarest first. */
export function likeTerms({ words }: ReadName, known: NameWords): LikeTerm[] {
  const byKey = new Map(words.map((word) => [word.key, word]));
  return [...byKey.values()]
    .map((word) => {
      const spellings = known.spellings(word.key, MOST_SPELLINGS);
      const count = spellings.reduce((sum, spelling) => sum + known.count(spelling), 0);
      return { spellings, count, weight: known.weigh(word) };
    })
    .filter(({ spellings }) => spellings.length > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_WORDS);
}

/**
 * The filter that finds names with all of these words but one, with the two rarest, or with the rarest alone where few
 * have it. Undefined without words.
 */
export function likeFilter(terms: readonly LikeTerm[]): string | undefined {
  const filters = terms.map(({ spellings }) => `nameWords IN ${JSON.stringify(spellings)}`);
  if (filters.length < 2) return filters[0];
  const butOne = filters.length > 2 ? filters.map((_, at) => filters.filter((__, n) => n !== at)) : [];
  const rarest = terms[0]!.count <= FEW ? [filters.slice(0, 1)] : [];
  const each = [...butOne, filters.slice(0, 2), ...rarest].map((all) => `(${all.join(' AND ')})`);
  return [...new Set(each)].join(' OR ');
}

/** How much of what these words tell an organisation has in its names. */
export function sharedWeight(terms: readonly LikeTerm[], nameWords: readonly string[]): number {
  const has = new Set(nameWords);
  let shared = 0;
  for (const { spellings, weight } of terms)
    if (spellings.some((spelling) => has.has(spelling))) shared += weight;
  return shared;
}
