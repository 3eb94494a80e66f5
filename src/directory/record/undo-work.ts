import { isEmpty, type Part, partOf, partsOf, withPart } from './parts.js';
import type { Snapshot } from './plan.js';
import type { OrganisationRecord, RecordChange } from './record.js';

/** The records that a piece of an undo is about, with what it has changed of their parts so far. */
export class UndoWork {
  private readonly records: Map<string, OrganisationRecord | undefined>;
  private readonly holders: Map<string, string>;

  /** `time`: ISO 8601. */
  constructor(
    private readonly before: Pick<Snapshot, 'holders' | 'records' | 'merged'>,
    private readonly time: string,
  ) {
    this.records = new Map(before.records);
    this.holders = new Map(before.holders);
  }

  /** The part of that id, unless nobody says anything of it any more. */
  part(id: string): Part | undefined {
    const record = this.whole(id);
    const part = record && partOf(record, id);
    return part && Object.keys(part.layers).length > 0 ? part : undefined;
  }

  /** Whether nobody owns an identity key, or that very part does. */
  isFree(key: string, id: string): boolean {
    const holder = this.holders.get(key);
    const record = this.whole(id);
    if (holder === undefined) return true;
    if (holder !== (record?.id ?? id)) return false;
    return !record?.absorbed || partsOf(record).every((part) => part.id === id || !part.keys.includes(key));
  }

  /** Undefined: nothing is left of the part; it stays within a merged record, so that it can come back. */
  put(id: string, after: Part | undefined): void {
    const record = this.whole(id);
    const isApart = !record?.absorbed;
    const changed = isApart
      ? after
      : withPart(record, after ?? { ...partOf(record, id)!, keys: [], layers: {} });
    const whole = record?.id ?? id;
    this.records.set(whole, changed && isEmpty(changed) ? undefined : changed);
    for (const key of after?.keys ?? []) this.holders.set(key, whole);
  }

  changes(): RecordChange[] {
    return [...this.records].flatMap(([id, changed]): RecordChange[] => {
      const before = this.before.records.get(id);
      if (changed === before) return [];
      const version = (before?.version ?? 0) + 1;
      return [{ id, before, after: changed && { ...changed, version, updatedAt: this.time } }];
    });
  }

  /** What the part of that id belongs to now; undefined when that is removed. */
  private whole(id: string): OrganisationRecord | undefined {
    return this.records.get(this.before.merged.get(id) ?? id) ?? this.records.get(id);
  }
}
