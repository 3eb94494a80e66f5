import type { Language } from '../../vocabularies/index.js';
import { findRules } from '../rules/index.js';
import type { Check, MemberFacts } from './check.js';
import { checksOf, type Judged } from './index.js';
import { SILENCE } from './messages/index.js';
import type { Status } from './status.js';
import { isFrom, membersByState, stateOf, teamOf } from './team.js';

type WorseCheck = Check & { status: 'broken' | 'unclear' };

/** What the rules say of a draft that one member has left. */
export interface Departure {
  /** The checks that are worse than with it, as they are without it. */
  checks: WorseCheck[];
  /** How many of the seats for newcomers that are filled would be empty. */
  newcomerSeats: number;
}

const BADNESS: Readonly<Record<Status, number>> = { met: 0, unclear: 1, broken: 2 };

/**
 * For each member what its leaving does to these checks of a draft, found by checking the others. Members that are
 * alike in all that a worsening check looks at have one answer: role, country (of programme countries only how many
 * members they have), kind where kinds are asked for, experience where seats are for newcomers.
 */
export function departures(
  draft: Judged,
  members: readonly MemberFacts[],
  today: readonly Check[],
  language: Language,
): (organisationId: string) => Departure {
  const { requiredTypes, newcomerSeats, excludedCountries } = draft.rules;
  const programme = findRules(draft.actionType, draft.callYear);
  const asksForTypes = requiredTypes.length > 0 || programme?.coordinatorTypes !== undefined;
  const perState = membersByState(teamOf(members));
  const standingOf = (member: MemberFacts | undefined) => {
    const state = member && stateOf(member);
    if (!state || !programme || excludedCountries.includes(state)) return state;
    const isCounted = isFrom(programme.countedGroups.value, member, programme);
    return isCounted ? (perState.get(state) ?? 0) : state;
  };
  const known = new Map<string, Departure>();
  return (organisationId) => {
    const leaving = members.find((member) => member.organisationId === organisationId);
    const { role, inDirectory, organisationType, experience } = leaving ?? {};
    const kind = JSON.stringify([
      ...[role, inDirectory, standingOf(leaving)],
      asksForTypes && organisationType,
      newcomerSeats !== undefined && experience,
    ]);
    let found = known.get(kind);
    if (!found) {
      const others = members.filter((member) => member !== leaving);
      const later = checksOf(draft, others, language, { say: SILENCE });
      const isWorse = worsened(today, later).length > 0;
      found = {
        checks: isWorse ? worsened(today, checksOf(draft, others, language)) : [],
        newcomerSeats: seatsLost(today, later),
      };
      known.set(kind, found);
    }
    return found;
  };
}

/** The later checks that are worse than the earlier ones of the same rule; a check that there was not was met. */
export function worsened(earlier: readonly Check[], later: readonly Check[]): WorseCheck[] {
  const before = new Map(earlier.map((check) => [nameOfCheck(check), check.status]));
  return later.filter(
    (check): check is WorseCheck => BADNESS[check.status] > BADNESS[before.get(nameOfCheck(check)) ?? 'met'],
  );
}

/** How many seats for newcomers fewer are filled than before. */
export function seatsLost(earlier: readonly Check[], later: readonly Check[]): number {
  return Math.max(0, seatsFilled(earlier) - seatsFilled(later));
}

/** Contradictions share a rule and are told apart by what they are between. */
export function nameOfCheck({ rule, value }: Check): string {
  return rule === 'rules-agree' ? `${rule} ${value}` : rule;
}

function seatsFilled(checks: readonly Check[]): number {
  const seats = checks.find(({ rule }) => rule === 'newcomer-seats');
  return seats ? Math.min(Number(seats.value), Number(seats.required)) : 0;
}
