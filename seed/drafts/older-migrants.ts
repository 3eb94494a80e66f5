import { demoPic } from '../directory/identifiers.js';
import type { DemoDraft } from './demo-draft.js';

/** An associated partner is listed too: it does not count for the minimum. */
export const olderMigrants: DemoDraft = {
  title: 'Click together: digital skills for older migrants',
  idea: 'Older migrants meet three barriers at once: the language, the screen and loneliness. Adult educators, libraries and volunteers develop lessons in easy language about smartphones, online forms and fraud, taught by younger neighbours. Municipalities try them out at their service desks.',
  actionType: 'KA220',
  field: 'ADU',
  callYear: 2026,
  size: 6,
  needs: [
    { expertise: 'digital-skills', weight: 3 },
    { expertise: 'integration-of-migrants', weight: 3 },
    { expertise: 'learning-in-later-life', weight: 2 },
    { expertise: 'training-of-trainers', weight: 1 },
    { expertise: 'accessibility', weight: 1 },
    { keyword: 'refugees', weight: 1 },
    { expertise: 'project-evaluation', weight: 1 },
    { activity: 'management', weight: 1 },
  ],
  priorities: ['digital', 'inclusion', 'adu-upskilling-pathways'],
  members: [
    { organisationId: `pic:${demoPic(6)}`, role: 'coordinator' },
    { organisationId: `pic:${demoPic(7)}`, role: 'partner' },
    { organisationId: `pic:${demoPic(8)}`, role: 'partner' },
    { organisationId: `pic:${demoPic(9)}`, role: 'associated' },
  ],
  rules: {
    maxPerCountry: 2,
    requiredTypes: ['ngo', 'local-public-body'],
    newcomerSeats: 2,
    excludedCountries: [],
    excludedOrganisations: [],
  },
};
