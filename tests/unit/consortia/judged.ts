import {
  type Check,
  checkEligibility,
  type Judged,
  type MemberFacts,
} from '../../../src/consortia/eligibility/index.js';

export const NO_RULES = { requiredTypes: [], excludedCountries: [], excludedOrganisations: [] };

export const draft = (changes: Partial<Judged> = {}): Judged => ({
  actionType: 'KA220',
  callYear: 2026,
  field: 'VET',
  size: 6,
  priorities: ['inclusion'],
  rules: NO_RULES,
  ...changes,
});

export const small = (changes: Partial<Judged> = {}) => draft({ actionType: 'KA210', ...changes });

export const member = (country: string | undefined, changes: Partial<MemberFacts> = {}): MemberFacts => ({
  organisationId: `id-${country}`,
  role: 'partner',
  inDirectory: true,
  name: `Organisation ${country}`,
  country,
  ...changes,
});

export const coordinator = (country: string | undefined, changes: Partial<MemberFacts> = {}) =>
  member(country, { role: 'coordinator', ...changes });

export const trio = [coordinator('NL'), member('BE'), member('PT')];

export function check(judged: Judged, members: MemberFacts[], rule: string): Check {
  const found = checkEligibility(judged, members).checks.find((candidate) => candidate.rule === rule);
  if (!found) throw new Error(`there is no check ${rule}`);
  return found;
}

export const rulesOf = (judged: Judged, members: MemberFacts[]) =>
  checkEligibility(judged, members).checks.map(({ rule }) => rule);
