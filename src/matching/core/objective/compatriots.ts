import { Admission } from './admission.js';
import type { Draft } from './draft.js';
import type { Value } from './organisation.js';
import { type Contribution, countTeam, type Team } from './team.js';

/**
 * The draft as these members make it. Diversity asks for other countries than those of the members; a newcomer mostly comes
 * from the country of one, who knows its language and its national agency. Where every seat left is for a newcomer, each
 * member from a country therefore counts for whoever joins from there as much as it counts against it elsewhere: the step
 * (2K − 1 − 2n)/K² becomes (2K − 1 + 2n)/K². With each that joins it falls as before: a country of n members comes before a
 * new one for n newcomers, is level with it for one more, and then comes behind it.
 */
export function withCompatriots<D extends Draft>(draft: D, members: Team): D {
  if (!new Admission(draft, members).isForNewcomers) return draft;
  const each = (4 * draft.weights.country) / (draft.size * draft.size);
  const countries = [...members.values.country];
  return {
    ...draft,
    compatriots: new Map(countries.map(([country, n]) => [country, { members: n, gain: each * n }])),
  };
}

/** The same where more may be there than the draft's own members. */
export function withCompatriotsAmong(draft: Draft, team: readonly Contribution[]): Draft {
  const members = team.filter(({ id }) => draft.members.includes(id));
  return withCompatriots(draft, countTeam(draft, members));
}

/** What the members from its country add to whoever joins. */
export function compatriotGain({ compatriots }: Draft, country: Value | undefined): number {
  return (country !== undefined && compatriots.get(country)?.gain) || 0;
}

/** What they add to all that have joined the members in a team. */
export function compatriotWorth({ compatriots }: Draft, { values }: Team): number {
  let worth = 0;
  for (const [country, { members, gain }] of compatriots)
    worth += gain * (values.country.get(country)! - members);
  return worth;
}
