import type { Likeness } from './likeness.js';

/** From here on a pair is proposed, and from here on two with nothing but their names in common. */
const [PROPOSED, BY_NAME] = [0.85, 0.93];
/** From here on it can be certain. */
const SURE = 0.97;
/** So much less than the best one is as good. */
const NEAR = 0.03;

/** What is to be done with a pair. */
export type Verdict = 'certain' | 'proposed' | 'different';

/**
 * Certain is what has the same name in the same country, and agrees in its place, its site or a number. Websites and numbers
 * of which several organisations may have one are evidence, never enough.
 */
export function verdictOf({ score, country, place, isSameSite, isSameNumber }: Likeness): Verdict {
  if (country === false || score < PROPOSED) return 'different';
  const isBacked = isSameSite || isSameNumber || (place === true && country === true);
  if (score >= SURE && isBacked) return 'certain';
  return isBacked || (score >= BY_NAME && place !== false) ? 'proposed' : 'different';
}

/** The likenesses of one organisation with others: the one that stands out from all of them, if any does. */
export function outstanding<T extends { likeness: Likeness }>(found: readonly T[]): T | undefined {
  const [first, second] = found.toSorted((a, b) => b.likeness.score - a.likeness.score);
  if (!first) return undefined;
  const isRival =
    second &&
    second.likeness.score > first.likeness.score - NEAR &&
    verdictOf(second.likeness) !== 'different';
  return isRival ? undefined : first;
}
