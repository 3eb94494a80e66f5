import { from } from './fact.js';
import type { ProgrammeRules } from './programme-rules.js';

const fact = from(
  'Erasmus+ Programme Guide 2026, Part B, European Partnerships for School Development, as given by the Commission’s pages, OeAD and Léargas, which differ on the composition',
);

/** European partnerships for school development, new in 2026. No source gives the points of its award criteria. */
export const KA240_2026: ProgrammeRules = {
  actionType: 'KA240',
  callYear: 2026,
  fields: fact(['SCH']),
  centralFields: fact([]),
  minimumOrganisations: fact(6, 'medium'),
  minimumCountries: fact(2, 'medium'),
  maximumOrganisations: fact(null),
  countedGroups: fact(['eu', 'associated']),
  coordinatorGroups: fact(['eu', 'associated']),
  // A school authority or a body that coordinates schools; the programme's list of types knows no closer one.
  coordinatorTypes: fact(['public-body'], 'low'),
  partnerGroups: fact(['eu', 'associated'], 'medium'),
  excludedPartnerCountries: fact([], 'medium'),
  associatedPartnersAllowed: fact(true, 'low'),
  // Stated for partnerships in general, not for this action alone.
  priorities: fact({ minimum: 1, maximum: 3 }, 'medium'),
  maximumTopics: fact(3, 'medium'),
  lumpSumsEur: fact([400_000]),
  durationMonths: fact({ minimum: 36, maximum: 36 }),
  applicationCaps: fact([{ fields: ['SCH'], asCoordinator: 1 }], 'medium'),
  deadlines: fact([{ round: 1, at: '2026-04-09T12:00:00+02:00', certain: true }], 'medium'),
};
