import type { DirectoryWords } from '../../../../src/consortia/keywords/chosen.js';

/** A directory of 1,000 organisations in which words have so many holders, and places so many organisations. */
export function directory(
  holders: (word: string) => number,
  inPlaces: Record<string, number> = {},
): DirectoryWords {
  return {
    countHolders: async (words) => words.map(holders),
    countInPlaces: async (names) => names.map((name) => inPlaces[name] ?? 0),
    count: async () => 1000,
  };
}

/** A directory in which everything is held by a few, so that only the text decides. */
export const FULL = directory(() => 7);

/** A directory in which nobody holds anything. */
export const EMPTY = directory(() => 0);
