import type { Clock } from './clock.js';
import type { Feasibility } from './feasibility.js';
import { Greedy } from './greedy.js';
import { duplicatesOf, type Problem, without } from './problem.js';

/**
 * Where a greedy came to an end before all seats were filled, because everybody who could join is a duplicate of one of
 * its picks: the two cases in which to look again, without the first pick that has duplicates, and without these. Every
 * team in which each legal entity counts once belongs to one of them.
 */
export function casesAfter(problem: Problem, picks: readonly number[]): [Problem, Problem] {
  const first = picks.find((slot) => duplicatesOf(problem, slot).length > 0)!;
  return [without(problem, [first]), without(problem, duplicatesOf(problem, first))];
}

/** Whether a team in which each legal entity counts once keeps the rules by which `feasibilityOf` decides. Throws TimeUp. */
export function hasTeam(
  problem: Problem,
  feasibilityOf: (problem: Problem) => Feasibility,
  clock: Clock,
): boolean {
  const feasibility = feasibilityOf(problem);
  if (!feasibility.allows([])) return false;
  const picks = new Greedy(problem, feasibility, clock).picks();
  if (picks.length === problem.draft.seats) return true;
  return casesAfter(problem, picks).some((one) => hasTeam(one, feasibilityOf, clock));
}
