import { isOfType } from '../../vocabularies/index.js';
import type { Draft } from '../draft.js';
import type { Demands } from '../rules/index.js';
import type { MemberFacts } from './check.js';
import type { Goal } from './messages/index.js';
import { missingTypes } from './required-types.js';
import { membersByState, stateOf, typesOf } from './team.js';

/** What keeps a team small or narrow, by the name of its check or field. */
export type Limit = 'size' | 'max-per-country' | 'excluded-countries' | 'required-types';

export interface Situation extends Pick<Draft, 'size' | 'rules'> {
  /** Coordinator and partners. They stay, in roles that may change. */
  team: readonly MemberFacts[];
  /** Undefined where the rules of the programme are not loaded. */
  programme?: Demands | undefined;
}

/** The limits as far as they hold. */
interface Bounds {
  /** How many organisations may still join. */
  seats: number;
  cap: number;
  excluded: readonly string[];
  requiredTypes: readonly string[];
}

/** The most that a team can reach of a goal, whoever joins, while only these limits hold. */
export function most(goal: Goal, situation: Situation, limits: readonly Limit[]): number {
  const { size, rules, team } = situation;
  const holds = (limit: Limit) => limits.includes(limit);
  return MOST[goal](situation, {
    seats: holds('size') ? Math.max(0, size - team.length) : Infinity,
    cap: holds('max-per-country') ? (rules.maxPerCountry ?? Infinity) : Infinity,
    excluded: holds('excluded-countries') ? rules.excludedCountries : [],
    requiredTypes: holds('required-types') ? rules.requiredTypes : [],
  });
}

const MOST: Record<Goal, (situation: Situation, bounds: Bounds) => number> = {
  'minimum-organisations'({ team, programme }, bounds) {
    const states = programme?.countedStates ?? [];
    const counted = team.filter((member) => states.includes(stateOf(member) ?? '')).length;
    return counted + Math.min(bounds.seats + unknown(team, 'country'), room(states, team, bounds));
  },

  'minimum-countries'({ team, programme }, { seats, excluded }) {
    const states = programme?.countedStates ?? [];
    const present = membersByState(team);
    const here = states.filter((state) => present.has(state));
    const others = states.filter((state) => !present.has(state) && !excluded.includes(state));
    return here.length + Math.min(seats + unknown(team, 'country'), others.length);
  },

  'coordinator-type'({ team, programme }, { seats, requiredTypes }) {
    const { coordinatorTypes = [], countedStates = [] } = programme ?? {};
    const eligible = team.filter((member) => {
      const state = stateOf(member);
      return !state || countedStates.includes(state);
    });
    if (typesOf(eligible).some((type) => coordinatorTypes.some((wanted) => isOfType(type, wanted)))) return 1;
    if (seats + unknown(eligible, 'organisationType') === 0) return 0;
    const missing = missingTypes(requiredTypes, typesOf(team));
    const oneOfThem = missing.some((type) =>
      coordinatorTypes.some((wanted) => isOfType(type, wanted) || isOfType(wanted, type)),
    );
    return oneOfThem ? 1 : seats + unknown(team, 'organisationType') - missing.length;
  },

  size: ({ team, programme }, bounds) => team.length + room(programme?.partnerStates ?? [], team, bounds),

  'required-types'({ team, rules }, { seats }) {
    const missing = missingTypes(rules.requiredTypes, typesOf(team));
    return rules.requiredTypes.length - missing.length + seats + unknown(team, 'organisationType');
  },

  'newcomer-seats'({ team }, { seats }) {
    const newcomers = team.filter(({ experience }) => experience === 'newcomer').length;
    return newcomers + seats + unknown(team, 'experience');
  },
};

function unknown(
  team: readonly MemberFacts[],
  property: 'country' | 'organisationType' | 'experience',
): number {
  return team.filter((member) => !member[property]).length;
}

/** How many organisations of these states the cap and the excluded countries still let in. */
function room(states: readonly string[], team: readonly MemberFacts[], { cap, excluded }: Bounds): number {
  const present = membersByState(team);
  return states
    .filter((state) => !excluded.includes(state))
    .reduce((sum, state) => sum + Math.max(0, cap - (present.get(state) ?? 0)), 0);
}
