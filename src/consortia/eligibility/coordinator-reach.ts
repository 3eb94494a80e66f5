import { isOfType } from '../../vocabularies/index.js';
import { type Bounds, room, type Situation } from './bounds.js';
import type { MemberFacts } from './check.js';
import { fewestMissing, possibleTypes } from './required-types.js';
import { stateOf } from './team.js';

/** What is known of an organisation that may coordinate. */
type Known = Pick<MemberFacts, 'country' | 'organisationType'>;

const NEWLY_JOINED: Known = {};

/**
 * Whether a member, or somebody who joins, can be a coordinator of a type that the programme asks for. Who takes a free
 * place in a counted state for that, or a type that nobody required, leaves less to those who join for the required types.
 */
export function coordinatorInReach({ team, programme }: Situation, bounds: Bounds): boolean {
  const { coordinatorTypes = [], countedStates = [] } = programme ?? {};
  const { seats, requiredTypes } = bounds;
  const fits = (type: string) => coordinatorTypes.some((wanted) => isOfType(type, wanted));
  const places = room(countedStates, team, bounds);

  const canCoordinate = (one: Known, others: readonly MemberFacts[], seatsLeft: number) => {
    const types = one.organisationType
      ? possibleTypes(one.organisationType)
      : [...coordinatorTypes, ...requiredTypes];
    const left = Math.min(seatsLeft, one.country ? places : places - 1);
    // How many must join for the required types, with somebody of this type among the others.
    const joining = (type: string) => fewestMissing(requiredTypes, [{ organisationType: type }, ...others]);
    return types.some((type) => fits(type) && joining(type) <= left);
  };

  const possible = team.filter((one) => !one.country || countedStates.includes(stateOf(one) ?? ''));
  if (possible.some(({ country, organisationType: type }) => country && type && fits(type))) return true;
  if (seats > 0 && canCoordinate(NEWLY_JOINED, team, seats - 1)) return true;
  return possible.some((one) => {
    const others = team.filter((other) => other !== one);
    return canCoordinate(one, others, seats);
  });
}
