import { demoPic } from '../directory/identifiers.js';
import type { DemoDraft } from './demo-draft.js';

/** Two schools, one of them new to the programme, look for a third partner that is new as well. */
export const schoolGardens: DemoDraft = {
  title: 'From seed to plate: school gardens and good food',
  idea: 'Children who grow vegetables eat them. Two primary schools share how a school garden, a beehive and a kitchen become part of mathematics, science and language lessons, and how families join in. Together they reduce food waste in the canteen and write a garden calendar for other schools.',
  actionType: 'KA210',
  field: 'SCH',
  callYear: 2026,
  size: 3,
  needs: [
    { expertise: 'school-and-community-gardens', weight: 3 },
    { expertise: 'sustainable-food-systems', weight: 2 },
    { keyword: 'food waste', weight: 2 },
    { keyword: 'beekeeping', weight: 1 },
    { expertise: 'teacher-training', weight: 1 },
  ],
  priorities: ['environment', 'sch-key-competences'],
  members: [
    { organisationId: `pic:${demoPic(4)}`, role: 'coordinator' },
    { organisationId: `pic:${demoPic(5)}`, role: 'partner' },
  ],
  rules: {
    maxPerCountry: 1,
    requiredTypes: [],
    newcomerSeats: 2,
    excludedCountries: [],
    excludedOrganisations: [],
  },
};
