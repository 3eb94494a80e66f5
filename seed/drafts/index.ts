import { batteryRecycling } from './battery-recycling.js';
import type { DemoDraft } from './demo-draft.js';
import { olderMigrants } from './older-migrants.js';
import { schoolGardens } from './school-gardens.js';

export type { DemoDraft } from './demo-draft.js';

/** Three drafts in preparation; their members are organisations of the demo directory. */
export function demoDrafts(): DemoDraft[] {
  return [batteryRecycling, schoolGardens, olderMigrants];
}
