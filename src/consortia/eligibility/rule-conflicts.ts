import type { Limit, Situation } from './bounds.js';
import type { Goal } from './messages/index.js';
import { most } from './reach.js';

const LIMITS: readonly Limit[] = ['size', 'max-per-country', 'excluded-countries', 'required-types'];

/** A goal out of reach, and the limits that put it there: without any one of them it could be reached. */
export interface Conflict {
  goal: Goal;
  /** How many of it the rules want. */
  wanted: number;
  limits: Limit[];
}

/**
 * The rules that contradict each other, whoever is in the directory. A value that is not known of a member is taken to
 * be the best one, and one organisation can answer for a country, a type and a newcomer at once; so what is found here
 * is certain, and where nothing is found some choice of partners satisfies every rule.
 */
export function ruleConflicts(situation: Situation): Conflict[] {
  return goalsOf(situation).flatMap(([goal, wanted]) => {
    const inReach = (limits: readonly Limit[]) => most(goal, situation, limits) >= wanted;
    if (inReach(LIMITS)) return [];
    let limits = [...LIMITS];
    for (const limit of LIMITS) {
      const others = limits.filter((other) => other !== limit);
      if (!inReach(others)) limits = others;
    }
    return [{ goal, wanted, limits }];
  });
}

function goalsOf({ programme, size, rules }: Situation): [Goal, number][] {
  const own: [Goal, number][] = [
    ['required-types', rules.requiredTypes.length],
    ['newcomer-seats', rules.newcomerSeats ?? 0],
  ];
  if (!programme) return own;
  return [
    ['minimum-organisations', programme.minimumOrganisations],
    ['minimum-countries', programme.minimumCountries],
    ...(programme.coordinatorTypes ? [['coordinator-type', 1] as [Goal, number]] : []),
    ['size', size],
    ...own,
  ];
}
