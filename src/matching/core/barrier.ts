import type { DraftSpec } from './draft.js';
import type { ScoringOrganisation } from './organisation.js';

/** What keeps an organisation from being suggested, by the name of the rule. */
export type Barrier =
  | 'member'
  | 'excluded-organisations'
  | 'excluded-countries'
  | 'max-per-country'
  | 'partner-countries';

/** The part of a draft that can bar an organisation. */
export type Bars = Pick<
  DraftSpec,
  'members' | 'excludedIds' | 'excludedCountries' | 'partnerCountries' | 'maxPerCountry'
>;

/** The first rule that bars an organisation from these members, undefined when none does; an unknown country is none. */
export function barrierOf(
  bars: Bars,
  members: readonly ScoringOrganisation[],
  { id, country }: ScoringOrganisation,
): Barrier | undefined {
  if (bars.members.includes(id)) return 'member';
  if (bars.excludedIds.includes(id)) return 'excluded-organisations';
  if (country === undefined) return undefined;
  if (bars.excludedCountries.includes(country)) return 'excluded-countries';
  if (bars.partnerCountries?.has(country) === false) return 'partner-countries';
  const compatriots = members.filter((member) => member.country === country).length;
  return compatriots >= (bars.maxPerCountry ?? Infinity) ? 'max-per-country' : undefined;
}
