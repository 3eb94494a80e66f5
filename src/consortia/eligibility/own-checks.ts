import type { Draft } from '../draft.js';
import { type Check, draftCheck, type MemberFacts, OF_THIS_DRAFT, type Outcome } from './check.js';
import type { Messages } from './messages/index.js';
import { fewestMissing, isBroad, missingTypes } from './required-types.js';
import { atLeast, atMost, holds } from './status.js';
import { asNamed, membersByState, numberWithout, stateOf, teamOf, typesOf } from './team.js';

/** The rules that the draft sets for itself; one that it does not set has no check. */
export function ownChecks(
  { rules, callYear }: Pick<Draft, 'rules' | 'callYear'>,
  members: readonly MemberFacts[],
  say: Messages,
): Check[] {
  const present = members.filter(({ inDirectory }) => inDirectory);
  const team = teamOf(members);
  const outcomes: Outcome[] = [];
  if (rules.maxPerCountry !== undefined) outcomes.push(maxPerCountry(team, rules.maxPerCountry, say));
  if (rules.excludedCountries.length > 0)
    outcomes.push(excludedCountries(present, rules.excludedCountries, say));
  if (rules.excludedOrganisations.length > 0)
    outcomes.push(excludedOrganisations(present, rules.excludedOrganisations, say));
  if (rules.requiredTypes.length > 0) outcomes.push(requiredTypes(team, rules.requiredTypes, say));
  if (rules.newcomerSeats) outcomes.push(newcomerSeats(team, rules.newcomerSeats, say));
  return outcomes.map((outcome) => draftCheck(callYear, OF_THIS_DRAFT, outcome));
}

function maxPerCountry(team: MemberFacts[], maximum: number, say: Messages): Outcome {
  const counts = [...membersByState(team)].map(([country, count]) => ({ country, count }));
  const over = counts.filter(({ count }) => count > maximum);
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const unknown = numberWithout('country', team);
  return {
    rule: 'max-per-country',
    status: atMost(maximum, most, unknown),
    message: (status) => say.maxPerCountry(status, over, maximum, unknown),
    value: most,
    required: maximum,
  };
}

function excludedCountries(members: MemberFacts[], countries: string[], say: Messages): Outcome {
  const found = members.filter((member) => countries.includes(stateOf(member) ?? ''));
  const unknown = numberWithout('country', members);
  return {
    rule: 'excluded-countries',
    status: atMost(0, found.length, unknown),
    message: (status) => say.excludedCountries(status, found.map(asNamed), unknown),
    value: found.map(({ organisationId }) => organisationId),
    required: countries,
  };
}

function excludedOrganisations(members: MemberFacts[], ids: string[], say: Messages): Outcome {
  const found = members.filter(({ organisationId }) => ids.includes(organisationId));
  return {
    rule: 'excluded-organisations',
    status: holds(found.length === 0),
    message: () => say.excludedOrganisations(found.map(asNamed)),
    value: found.map(({ organisationId }) => organisationId),
    required: ids,
  };
}

function requiredTypes(team: MemberFacts[], types: string[], say: Messages): Outcome {
  const missing = missingTypes(types, typesOf(team));
  const there = types.length - missing.length;
  const unknown = team.filter(({ organisationType: type }) => !type || isBroad(type)).length;
  return {
    rule: 'required-types',
    status: atLeast(types.length, there, missing.length - fewestMissing(types, team)),
    message: (status) => say.requiredTypes(status, tally(missing), unknown),
    value: there,
    required: types,
  };
}

function newcomerSeats(team: MemberFacts[], seats: number, say: Messages): Outcome {
  const newcomers = team.filter(({ experience }) => experience === 'newcomer').length;
  const unknown = numberWithout('experience', team);
  return {
    rule: 'newcomer-seats',
    status: atLeast(seats, newcomers, unknown),
    message: (status) => say.newcomerSeats(status, newcomers, seats, unknown),
    value: newcomers,
    required: seats,
  };
}

/** The types in the order given, each once, with how often it is there. */
function tally(types: string[]): { type: string; count: number }[] {
  return [...new Set(types)].map((type) => ({
    type,
    count: types.filter((other) => other === type).length,
  }));
}
