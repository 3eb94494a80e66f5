import { type NameWord, readName } from './read-name.js';

/** Characters of a name that is looked up as a whole; Meilisearch cuts longer values of a filter. */
const LONGEST_WHOLE = 200;

/** What names are looked up by in the search index. */
export interface LookUps {
  /** Each name as a whole: the same in any language, word order and legal form. */
  wholeNames: string[];
  /** Each word of any of them, once. */
  nameWords: string[];
}

export function lookUpsOf(names: readonly string[]): LookUps {
  const read = names.map(readName);
  const wholes = read.map(({ sorted }) => sorted.slice(0, LONGEST_WHOLE)).filter((whole) => whole !== '');
  const words = read.flatMap(({ words: each }) => each.map(({ key }) => key.slice(0, LONGEST_WHOLE)));
  return { wholeNames: [...new Set(wholes)], nameWords: [...new Set(words)] };
}

/** A run of words in a text, from the first up to but not including the last, looked up as a whole name. */
export interface Run {
  from: number;
  to: number;
  whole: string;
}

/** Words of the longest name that is looked for in a text. */
const LONGEST_RUN = 12;

/**
 * Every run of neighbouring words of a text in parts (`Faculty of Law, University of X, Town`) that may be a name: within
 * one part, or two whole parts after each other (`University of X, Town`).
 */
export function runsOf(parts: readonly (readonly NameWord[])[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let before: readonly NameWord[] = [];
  for (const part of parts) {
    for (let from = 0; from < part.length; from++)
      for (let to = from + 1; to <= Math.min(part.length, from + LONGEST_RUN); to++)
        runs.push(runOf(part.slice(from, to), start + from));
    const both = [...before, ...part];
    if (before.length > 0 && part.length > 0 && both.length <= LONGEST_RUN)
      runs.push(runOf(both, start - before.length));
    start += part.length;
    before = part;
  }
  return runs;
}

function runOf(words: readonly NameWord[], from: number): Run {
  const whole = words
    .map(({ key }) => key)
    .sort()
    .join(' ');
  return { from, to: from + words.length, whole: whole.slice(0, LONGEST_WHOLE) };
}
