import type { DirectoryTable } from './directory-table.js';
import type { Draft } from './draft.js';
import type { NeedMasks } from './need-masks.js';
import type { Value } from './organisation.js';
import type { Contribution } from './team.js';

/** The slots of those that the directory has, each once. */
export function slotsOf(table: DirectoryTable, ids: Iterable<string>): number[] {
  const slots = Array.from(ids, (id) => table.slotOf(id)).filter((slot) => slot !== undefined);
  return [...new Set(slots)];
}

/** What counts of the organisation at an occupied slot; the masks must be those of the draft. */
export function contributionAt(
  table: DirectoryTable,
  masks: NeedMasks,
  { needs }: Draft,
  slot: number,
): Contribution {
  return {
    id: table.idOf(slot),
    values: table.classes.valuesOf(table.classOfSlot[slot]!),
    needs: masks.needsOf(slot, needs),
  };
}

/** Whether the draft rules a country out, whoever is in the team; an unknown country never is. */
export function isRuledOut(
  { excludedCountries, partnerCountries }: Draft,
  country: Value | undefined,
): boolean {
  if (country === undefined) return false;
  return excludedCountries.includes(String(country)) || partnerCountries?.has(String(country)) === false;
}
