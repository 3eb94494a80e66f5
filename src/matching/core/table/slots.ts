import type { Draft } from '../objective/draft.js';
import { countedValues } from '../objective/organisation.js';
import type { Contribution } from '../objective/team.js';
import type { DirectoryTable } from './directory-table.js';
import type { NeedMasks } from './need-masks.js';

/** What counts of the organisation at an occupied slot; the masks must be those of the draft. */
export function contributionAt(
  table: DirectoryTable,
  masks: NeedMasks,
  draft: Draft,
  slot: number,
): Contribution {
  return {
    id: table.idOf(slot),
    values: countedValues(draft, table.classes.valuesOf(table.classOfSlot[slot]!)),
    type: table.types.types[table.typeOfSlot[slot]!],
    needs: masks.needsOf(slot, draft.needs),
  };
}
