import type { Draft } from '../draft.js';
import type { MemberFacts } from './check.js';
import type { Goal } from './messages/index.js';
import { missingTypes } from './required-types.js';
import { membersByState, stateOf, typesOf } from './team.js';

/** What keeps a team small or narrow, by the name of its check or field. */
export type Limit = 'size' | 'max-per-country' | 'excluded-countries';

const LIMITS: readonly Limit[] = ['size', 'max-per-country', 'excluded-countries'];

/** The part of the programme's rules that a draft's own rules can contradict. */
export interface Demands {
  minimumOrganisations: number;
  minimumCountries: number;
  /** States whose organisations count towards the minimums; all of them are `partnerStates` as well. */
  countedStates: readonly string[];
  /** States whose organisations may be partners. */
  partnerStates: readonly string[];
}

export interface Situation extends Pick<Draft, 'size' | 'rules'> {
  /** Coordinator and partners. They stay: a conflict is one that no choice of further partners solves. */
  team: readonly MemberFacts[];
  /** Undefined where the rules of the programme are not loaded. */
  programme?: Demands | undefined;
}

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
  const goals: [Goal, number][] = [
    ['required-types', rules.requiredTypes.length],
    ['newcomer-seats', rules.newcomerSeats ?? 0],
  ];
  if (programme)
    goals.unshift(
      ['minimum-organisations', programme.minimumOrganisations],
      ['minimum-countries', programme.minimumCountries],
      ['size', size],
    );
  return goals;
}

/** The most that a team can reach of a goal while only these limits hold. */
function most(goal: Goal, { size, rules, team, programme }: Situation, limits: readonly Limit[]): number {
  const seats = limits.includes('size') ? Math.max(0, size - team.length) : Infinity;
  const unknown = (name: 'country' | 'organisationType' | 'experience') =>
    team.filter((member) => !member[name]).length;
  const cap = limits.includes('max-per-country') ? (rules.maxPerCountry ?? Infinity) : Infinity;
  const excluded = limits.includes('excluded-countries') ? rules.excludedCountries : [];
  const present = membersByState(team);
  const open = (states: readonly string[]) => states.filter((state) => !excluded.includes(state));
  const room = (states: readonly string[]) =>
    open(states).reduce((sum, state) => sum + Math.max(0, cap - (present.get(state) ?? 0)), 0);
  const { countedStates = [], partnerStates = [] } = programme ?? {};

  switch (goal) {
    case 'minimum-organisations': {
      const counted = team.filter((member) => countedStates.includes(stateOf(member) ?? '')).length;
      return counted + Math.min(seats + unknown('country'), room(countedStates));
    }
    case 'minimum-countries': {
      const here = countedStates.filter((state) => present.has(state)).length;
      const others = open(countedStates).filter((state) => !present.has(state)).length;
      return here + Math.min(seats + unknown('country'), others);
    }
    case 'size':
      return team.length + room(partnerStates);
    case 'required-types': {
      const have = rules.requiredTypes.length - missingTypes(rules.requiredTypes, typesOf(team)).length;
      return have + seats + unknown('organisationType');
    }
    case 'newcomer-seats': {
      const have = team.filter(({ experience }) => experience === 'newcomer').length;
      return have + seats + unknown('experience');
    }
  }
}
