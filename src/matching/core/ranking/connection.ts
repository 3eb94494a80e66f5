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
  /** The field that connects, as bits of `fieldsOfSlot`; 0 where none does. */
  readonly field: number;
  /** The slots that their fit connects: few, so that a byte for every slot would cost more than the scan. */
  private readonly fitting: ReadonlySet<number>;

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
    if (this.fitting.has(slot)) return 'idea';
    return (this.table.fieldsOfSlot[slot]! & this.field) !== 0 ? 'field' : 'none';
  }
}

function fittingSlots(table: DirectoryTable, draft: Draft): Set<number> {
  const ids = draft.hasTiers ? [...(draft.fit?.keys() ?? [])].filter((id) => fitGain(draft, id) > 0) : [];
  return new Set(table.slotsOf(ids));
}

function bitsOf(flags: readonly boolean[]): number {
  return flags.reduce((bits, flag, bit) => (flag ? bits | (1 << bit) : bits), 0);
}
