import { from } from './fact.js';
import type { ProgrammeRules } from './programme-rules.js';

const fact = from(
  'Erasmus+ Programme Guide 2026, Part B, Cooperation Partnerships, as given by the Cypriot National Agency (IDEP), the Commission’s wiki on application forms and capping, and the Cypriot funding portal',
);

/** Cooperation partnerships. */
export const KA220_2026: ProgrammeRules = {
  actionType: 'KA220',
  callYear: 2026,
  fields: fact(['ADU', 'HED', 'SCH', 'VET', 'YOU']),
  centralFields: fact(['SPO']),
  minimumOrganisations: fact(3),
  minimumCountries: fact(3),
  maximumOrganisations: fact(null),
  countedGroups: fact(['eu', 'associated']),
  coordinatorGroups: fact(['eu', 'associated']),
  coordinatorMinimumYears: fact(2, 'medium'),
  partnerGroups: fact(['eu', 'associated', 'third-region-1', 'third-region-2', 'third-region-3'], 'medium'),
  excludedPartnerCountries: fact(['BY'], 'medium'),
  associatedPartnersAllowed: fact(true),
  priorities: fact({ minimum: 1, maximum: 3 }),
  maximumTopics: fact(3),
  lumpSumsEur: fact([120_000, 250_000, 400_000]),
  durationMonths: fact({ minimum: 12, maximum: 36 }),
  // Read in a source about 2025.
  applicationCaps: fact([{ fields: ['ADU', 'SCH', 'VET', 'YOU'], total: 10 }, { fields: ['HED'] }], 'medium'),
  awardCriteria: fact(
    { relevance: 25, design: 30, partnership: 20, impact: 25, pass: 60, passShare: 0.5 },
    'low',
  ),
  deadlines: fact([
    { round: 1, at: '2026-03-05T12:00:00+01:00', certain: true },
    { round: 2, at: '2026-10-01T12:00:00+02:00', certain: false },
  ]),
};
