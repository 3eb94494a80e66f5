import { fold } from './fold.js';
import type { ListName } from './item.js';
import { labelsOf, vocabulary } from './lists.js';

const MOST = 3;

// Below this share of common letter pairs, two words look alike to nobody.
const ALIKE = 0.4;

/** The codes of a list that were probably meant by a text that is none of them, the likeliest first; at most three. */
export function nearestCodes(list: ListName, text: string): string[] {
  const meant = pairs(text);
  return vocabulary(list)
    .map(({ code }) => ({
      code,
      likeness: Math.max(...[code, ...labelsOf(list, code)].map((word) => likeness(meant, pairs(word)))),
    }))
    .filter((candidate) => candidate.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ code }) => code);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = ` ${fold(text)} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** Dice's coefficient: twice the common pairs over all pairs, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}
