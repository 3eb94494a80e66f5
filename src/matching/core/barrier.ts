import type { DraftSpec } from './draft.js';
import type { ScoringOrganisation } from './organisation.js';

/** What keeps an organisation from being suggested, by the name of the rule. */
export type Barrier =
  | 'member'
  | 'excluded-organisations'
  | 'excluded-countries'
  | 'max-per-country'
  | 'partner-countries';

/** The first rule that bars an organisation from these members, undefined when none does; an unknown country is none. */
export function barrierOf(
  spec: DraftSpec,
  members: readonly ScoringOrganisation[],
  { id, country }: ScoringOrganisation,
): Barrier | undefined {
  if (spec.members.includes(id)) return 'member';
  if (spec.excludedIds.includes(id)) return 'excluded-organisations';
  if (country === undefined) return undefined;
  if (spec.excludedCountries.includes(country)) return 'excluded-countries';
  if (spec.partnerCountries && !spec.partnerCountries.includes(country)) return 'partner-countries';
  const compatriots = members.filter((member) => member.country === country).length;
  return compatriots >= (spec.maxPerCountry ?? Infinity) ? 'max-per-country' : undefined;
}
