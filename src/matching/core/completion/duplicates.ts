import type { Clock } from './clock.js';
import type { Feasibility } from './feasibility.js';
import { Greedy } from './greedy.js';
import { type Problem, without } from './problem.js';

/**
 * The cases of a problem in which these picks, two of which are one legal entity, are no team: without the first of the
 * two, and without all its duplicates. Every team in which each entity counts once belongs to one of them. Undefined when
 * these picks are such a team themselves.
 */
export function casesWithout(problem: Problem, picks: readonly number[]): [Problem, Problem] | undefined {
  const { table } = problem;
  for (const first of picks) {
    const duplicates = table.duplicatesOf([table.idOf(first)]);
    if (duplicates.some((slot) => picks.includes(slot)))
      return [without(problem, [first]), without(problem, duplicates)];
  }
  return undefined;
}

/** Whether a team in which each legal entity counts once keeps the rules by which `feasibilityOf` decides. Throws TimeUp. */
export function hasTeam(
  problem: Problem,
  feasibilityOf: (problem: Problem) => Feasibility,
  clock: Clock,
): boolean {
  const feasibility = feasibilityOf(problem);
  if (!feasibility.allows([])) return false;
  const cases = casesWithout(problem, new Greedy(problem, feasibility, clock).picks());
  return !cases || cases.some((one) => hasTeam(one, feasibilityOf, clock));
}
