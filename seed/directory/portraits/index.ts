import type { Profile } from '../../../src/directory/record/organisation.js';
import { forBatteryRecycling } from './for-battery-recycling.js';
import { forOlderMigrants } from './for-older-migrants.js';
import { forSchoolGardens } from './for-school-gardens.js';

/** Organisations written by hand, grouped by the demo draft that they are members of. */
export const portraits: readonly Profile[] = [
  ...forBatteryRecycling,
  ...forSchoolGardens,
  ...forOlderMigrants,
];
