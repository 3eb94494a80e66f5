import type { Evidence } from '../evidence.js';

/** Two organisations that are perhaps one, in the order of their ids. */
export interface Pair {
  ids: [string, string];
  /** From 0 to 1: how sure it is that they are one. */
  score: number;
  evidence: Evidence[];
  /** Of both. */
  sources: string[];
}

/** Ids are of letters and digits, so that the hyphen parts them. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** The two ids of a pair; undefined when the text is none. They may be the same. */
export function idsOfPair(text: string): [string, string] | undefined {
  const [, a, b] = /^([a-z2-7]{20})-([a-z2-7]{20})$/.exec(text) ?? [];
  return a && b ? [a, b] : undefined;
}
