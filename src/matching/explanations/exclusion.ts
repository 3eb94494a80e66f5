import type { Draft } from '../../consortia/index.js';
import type { Language } from '../../vocabularies/index.js';
import { type Barrier, type Bars, barrierOf, type ScoringOrganisation } from '../core/index.js';
import { dimensionLabel, wordingIn } from '../wording/index.js';

export const EXCLUSION_RULES = [
  'not-in-directory',
  'member',
  'closed',
  'excluded-organisations',
  'duplicate-of-member',
  'duplicate-of-excluded',
  'duplicate-of-suggestion',
  'excluded-countries',
  'partner-countries',
  'max-per-country',
  'minimum-organisations',
  'minimum-countries',
  'newcomer-seats',
  'required-types',
] as const satisfies readonly (Barrier | 'not-in-directory' | 'duplicate-of-suggestion')[];

interface Exclusion {
  rule: (typeof EXCLUSION_RULES)[number];
  text: string;
}

/** The rule (of the draft's `bars`) that keeps a candidate, or an id that the directory does not have, from being suggested, if one does. */
export function exclusionOf(
  draft: Draft,
  bars: Bars,
  team: readonly ScoringOrganisation[],
  candidate: ScoringOrganisation | string,
  language: Language,
): Exclusion | undefined {
  const say = wordingIn(language).whyNot.rules;
  const id = typeof candidate === 'string' ? candidate : candidate.id;
  const role = draft.members.find(({ organisationId }) => organisationId === id)?.role;
  if (role === 'associated') return { rule: 'member', text: say.associated };
  // A member that left the directory is listed in the draft by its id.
  if (typeof candidate === 'string')
    return role
      ? { rule: 'member', text: say.member }
      : { rule: 'not-in-directory', text: say.notInDirectory };
  const rule = barrierOf(bars, team, candidate);
  const country = () => dimensionLabel('country', candidate.country!, language);
  switch (rule) {
    case undefined:
      return undefined;
    case 'member':
      return { rule, text: say.member };
    case 'closed':
      return { rule, text: say.closed };
    case 'excluded-organisations':
      return { rule, text: say.excludedOrganisation };
    case 'duplicate-of-member':
      return { rule, text: say.duplicateOfMember };
    case 'duplicate-of-excluded':
      return { rule, text: say.duplicateOfExcluded };
    case 'excluded-countries':
      return { rule, text: say.excludedCountry(country()) };
    case 'partner-countries':
      return { rule, text: say.partnerCountry(country()) };
    case 'max-per-country':
      return { rule, text: say.fullCountry(country(), bars.maxPerCountry!) };
    case 'minimum-organisations':
      return { rule, text: say.minimumOrganisations };
    case 'minimum-countries':
      return { rule, text: say.minimumCountries };
    case 'newcomer-seats':
      return { rule, text: say.newcomerSeats };
    case 'required-types':
      return { rule, text: say.requiredTypes };
  }
}
