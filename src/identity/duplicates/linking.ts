import type { Likeness } from './likeness.js';

/** From here on a pair is proposed: at one site, in one place, with nothing known of either, and in another place. */
const [AT_SITE, IN_PLACE, BY_NAME, ELSEWHERE] = [0.8, 0.85, 0.9, 0.93];
/** From here on it can be certain. */
const SURE = 0.97;
/** So much less than another one is as good. */
const NEAR = 0.03;

/** What is to be done with a pair; `alone`: it is proposed when there is no other like it. */
export type Verdict = 'certain' | 'proposed' | 'alone' | 'different';

/**
 * Certain is what has the same name in the same country, and agrees in its place, its site or a number. Websites, and numbers
 * of which several organisations may have one, are evidence and never enough. Parent and child, or who succeeds whom, are two.
 */
export function verdictOf({ score, country, place, isSameSite, isSameNumber, isRelated }: Likeness): Verdict {
  if (country === false || isRelated) return 'different';
  const isBacked = isSameSite || isSameNumber || (place === true && country === true);
  if (isBacked && score >= SURE) return 'certain';
  if (isSameSite || isSameNumber) return score >= AT_SITE ? 'proposed' : 'different';
  if (place === false) return score >= ELSEWHERE ? 'alone' : 'different';
  return score >= (isBacked ? IN_PLACE : BY_NAME) ? 'proposed' : 'different';
}

/**
 * Whether one of those that are like an organisation stands out: no other is as good that could not be the same too.
 * Three lists of one organisation each are no rivals; two rows of one list are.
 */
export function standsOut<T extends { likeness: Likeness }>(
  one: T,
  found: readonly T[],
  areRivals: (a: T, b: T) => boolean,
): boolean {
  const enough = one.likeness.score - NEAR;
  return !found.some((other) => other !== one && other.likeness.score > enough && areRivals(other, one));
}
