import { type Bounds, boundsOf, type Limit, room, type Situation } from './bounds.js';
import { coordinatorInReach } from './coordinator-reach.js';
import type { Goal } from './messages/index.js';
import { fewestMissing } from './required-types.js';
import { membersByState, numberWithout, stateOf } from './team.js';

/** The most that a team can reach of a goal, whoever joins, while only these limits hold. */
export function most(goal: Goal, situation: Situation, limits: readonly Limit[]): number {
  return MOST[goal](situation, boundsOf(situation, limits));
}

const MOST: Record<Goal, (situation: Situation, bounds: Bounds) => number> = {
  'minimum-organisations'({ team, programme }, bounds) {
    const states = programme?.countedStates ?? [];
    const counted = team.filter((member) => states.includes(stateOf(member) ?? '')).length;
    return counted + Math.min(bounds.seats + numberWithout('country', team), room(states, team, bounds));
  },

  'minimum-countries'({ team, programme }, { seats, excluded }) {
    const states = programme?.countedStates ?? [];
    const present = membersByState(team);
    const here = states.filter((state) => present.has(state));
    const others = states.filter((state) => !present.has(state) && !excluded.includes(state));
    return here.length + Math.min(seats + numberWithout('country', team), others.length);
  },

  'coordinator-type': (situation, bounds) => (coordinatorInReach(situation, bounds) ? 1 : 0),

  size: ({ team, programme }, bounds) => team.length + room(programme?.partnerStates ?? [], team, bounds),

  'required-types': ({ team, rules: { requiredTypes } }, { seats }) =>
    requiredTypes.length - fewestMissing(requiredTypes, team) + seats,

  'newcomer-seats'({ team }, { seats }) {
    const newcomers = team.filter(({ experience }) => experience === 'newcomer').length;
    return newcomers + seats + numberWithout('experience', team);
  },
};
