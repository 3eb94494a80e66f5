import { from } from './fact.js';
import type { ProgrammeRules } from './programme-rules.js';

const fact = from(
  'Erasmus+ Programme Guide 2026 (version 1, 12.11.2025), Part B, Small-scale Partnerships, as given by the Swedish agency UHR, the Cypriot National Agency (IDEP) and the Guide for Experts on Quality Assessment 2026',
);

/** Small-scale partnerships. */
export const KA210_2026: ProgrammeRules = {
  actionType: 'KA210',
  callYear: 2026,
  fields: fact(['ADU', 'SCH', 'VET', 'YOU']),
  centralFields: fact(['SPO']),
  minimumOrganisations: fact(2),
  minimumCountries: fact(2),
  maximumOrganisations: fact(null),
  countedGroups: fact(['eu', 'associated']),
  coordinatorGroups: fact(['eu', 'associated']),
  partnerGroups: fact(['eu', 'associated']),
  excludedPartnerCountries: fact([]),
  associatedPartnersAllowed: fact(true),
  priorities: fact({ minimum: 1, maximum: 3 }),
  maximumTopics: fact(3),
  lumpSumsEur: fact([30_000, 60_000]),
  durationMonths: fact({ minimum: 6, maximum: 24 }),
  applicationCaps: fact([{ fields: ['ADU', 'SCH', 'VET', 'YOU'], asCoordinator: 1, total: 5 }]),
  awardCriteria: fact({ relevance: 30, design: 30, partnership: 20, impact: 20, pass: 60, passShare: 0.5 }),
  deadlines: fact([
    { round: 1, at: '2026-03-05T12:00:00+01:00', certain: true },
    { round: 2, at: '2026-10-01T12:00:00+02:00', certain: false },
  ]),
};
