import { fold } from './fold.js';
import type { ListName } from './item.js';
import { labelsOf, vocabulary } from './lists.js';

const MOST = 3;

// Below this share of common letter pairs, two words look alike to nobody.
const ALIKE = 0.4;

/** The words for the codes of a list, by the letter pairs in them. */
interface PairIndex {
  words: { code: string; pairs: number }[];
  /** Positions among `words`. */
  holders: Map<string, number[]>;
}

const indexes = new Map<ListName, PairIndex>();

/** The codes of a list that were probably meant by a text that is none of them, the likeliest first; at most three. */
export function nearestCodes(list: ListName, text: string): string[] {
  const index = indexes.get(list) ?? indexOf(list);
  indexes.set(list, index);
  const meant = pairs(text);
  const common = new Array<number>(index.words.length).fill(0);
  for (const pair of meant) for (const at of index.holders.get(pair) ?? []) common[at]!++;
  const best = new Map<string, number>();
  for (const [at, { code, pairs: size }] of index.words.entries()) {
    // Dice's coefficient: twice the common pairs over all pairs, 0 to 1.
    const likeness = (2 * common[at]!) / (meant.size + size);
    if (likeness >= ALIKE) best.set(code, Math.max(likeness, best.get(code) ?? 0));
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([code]) => code);
}

function indexOf(list: ListName): PairIndex {
  const index: PairIndex = { words: [], holders: new Map() };
  for (const { code } of vocabulary(list))
    for (const word of [code, ...labelsOf(list, code)]) {
      const own = pairs(word);
      for (const pair of own) {
        const holders = index.holders.get(pair);
        if (holders) holders.push(index.words.length);
        else index.holders.set(pair, [index.words.length]);
      }
      index.words.push({ code, pairs: own.size });
    }
  return index;
}

function pairs(text: string): ReadonlySet<string> {
  const letters = ` ${fold(text)} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}
