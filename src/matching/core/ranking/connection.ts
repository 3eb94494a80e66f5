import { connects, type Draft, fitGain } from '../objective/draft.js';
import type { DirectoryTable } from '../table/directory-table.js';
import { NEEDS_PER_MASK, type NeedMasks } from '../table/need-masks.js';
import type { Connection } from './order.js';

/** The field that connects candidates to a draft, if one does. */
export function connectingField({ hasTiers, field }: Draft): string | undefined {
  return hasTiers ? field : undefined;
}

/** The connections of candidates, as the members leave them: a need of which one more holder adds nothing connects nobody. */
export class Connections {
  /** The needs that connect, as bits of the two masks. */
  readonly first: number;
  readonly second: number;
  private readonly field: number;
  /** 1 for a slot whose fit connects it; empty when there is none. */
  private readonly fitting: Uint8Array;

  /** `gains`, by need: what one more holder adds. */
  constructor(
    private readonly table: DirectoryTable,
    private readonly masks: NeedMasks,
    draft: Draft,
    gains: readonly number[],
  ) {
    const connecting = draft.needs.map((need, position) => connects(need) && gains[position]! > 0);
    this.first = bitsOf(connecting.slice(0, NEEDS_PER_MASK));
    this.second = bitsOf(connecting.slice(NEEDS_PER_MASK));
    this.fitting = fittingSlots(table, draft);
    this.field = table.fieldBit(connectingField(draft));
  }

  of(slot: number): Connection {
    const { first, second } = this.masks;
    if ((first[slot]! & this.first) !== 0 || ((second[slot] ?? 0) & this.second) !== 0) return 'idea';
    if (this.fitting.length > 0 && this.fitting[slot] === 1) return 'idea';
    return (this.table.fieldsOfSlot[slot]! & this.field) !== 0 ? 'field' : 'none';
  }
}

function fittingSlots(table: DirectoryTable, draft: Draft): Uint8Array {
  const ids = draft.hasTiers ? [...(draft.fit?.keys() ?? [])].filter((id) => fitGain(draft, id) > 0) : [];
  const fitting = new Uint8Array(ids.length > 0 ? table.slots : 0);
  for (const slot of table.slotsOf(ids)) fitting[slot] = 1;
  return fitting;
}

function bitsOf(flags: readonly boolean[]): number {
  return flags.reduce((bits, flag, bit) => (flag ? bits | (1 << bit) : bits), 0);
}
