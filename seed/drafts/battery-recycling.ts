import { demoPic } from '../directory/identifiers.js';
import type { DemoDraft } from './demo-draft.js';

/** Half of the team is there; a company and a newcomer among them. */
export const batteryRecycling: DemoDraft = {
  title: 'Second life: skills for battery recycling',
  idea: 'Millions of batteries from cars, bicycles and scooters will reach the end of their first life. Workshops lack people who can test, dismantle and recycle them safely. Vocational schools and companies develop a short course with a micro-credential for technicians, train in-company trainers and test the course in three regions.',
  actionType: 'KA220',
  field: 'VET',
  callYear: 2026,
  size: 6,
  needs: [
    { keyword: 'batteries', weight: 3 },
    { expertise: 'waste-and-recycling', weight: 2 },
    { expertise: 'micro-credentials', weight: 2 },
    { expertise: 'in-company-trainers', weight: 2 },
    { expertise: 'occupational-health-and-safety', weight: 1 },
    { expertise: 'skills-anticipation', weight: 1 },
    { activity: 'promotion', weight: 1 },
  ],
  priorities: ['environment', 'vet-labour-market-needs', 'vet-innovation'],
  members: [
    { organisationId: `pic:${demoPic(1)}`, role: 'coordinator' },
    { organisationId: `pic:${demoPic(2)}`, role: 'partner' },
    { organisationId: `pic:${demoPic(3)}`, role: 'partner' },
  ],
  rules: {
    maxPerCountry: 2,
    requiredTypes: ['sme', 'social-partner', 'school-vocational-secondary'],
    excludedCountries: [],
    excludedOrganisations: [],
  },
};
