import type { Need } from '../objective/draft.js';
import type { DirectoryTable } from './directory-table.js';
import { grown } from './growth.js';

/** Needs per mask: a table over all masks then has 65,536 entries and stays in the processor's cache. */
export const NEEDS_PER_MASK = 16;

/** For each slot, which of a draft's needs it holds. Filled anew for each draft; the memory is kept. */
export class NeedMasks {
  /** Bit b: holds need b. */
  first = new Uint16Array(0);
  /** Bit b: holds need 16 + b. Only meaningful for drafts with more than 16 needs. */
  second = new Uint16Array(0);

  fill(table: DirectoryTable, needs: readonly Need[]): void {
    this.first = cleared(this.first, table.slots);
    if (needs.length > NEEDS_PER_MASK) this.second = cleared(this.second, table.slots);
    needs.forEach((need, position) => {
      const masks = position < NEEDS_PER_MASK ? this.first : this.second;
      markHolders(table, need, masks, 1 << (position % NEEDS_PER_MASK));
    });
  }

  /** The positions of the needs that a slot holds, ascending. */
  needsOf(slot: number, needs: readonly Need[]): number[] {
    return [...needs.keys()].filter((position) => {
      const mask = position < NEEDS_PER_MASK ? this.first[slot]! : this.second[slot]!;
      return (mask & (1 << (position % NEEDS_PER_MASK))) !== 0;
    });
  }
}

function markHolders(table: DirectoryTable, { holders }: Need, masks: Uint16Array, bit: number): void {
  if ('ids' in holders) {
    for (const id of holders.ids) {
      const slot = table.slotOf(id);
      if (slot !== undefined) masks[slot] = masks[slot]! | bit;
    }
    return;
  }
  const terms = 'term' in holders ? [holders.term] : holders.family;
  for (const term of terms) table.holdersOf(term)?.mark(masks, bit);
}

function cleared(masks: Uint16Array<ArrayBuffer>, slots: number): Uint16Array<ArrayBuffer> {
  return grown(masks, slots, (length) => new Uint16Array(length)).fill(0, 0, slots);
}
