import { newId } from './identity-keys.js';
import { addFragment, layerOf } from './layers.js';
import { holdsStatement, type Part, partsOf, withPart } from './parts.js';
import type { OrganisationRecord, RecordChange } from './record.js';
import { repeats } from './repeats.js';
import { type ContestedKey, type Known, resolveRow } from './resolve.js';
import type { Statement } from './statement.js';

/** What became of one row. */
export type RowOutcome =
  | {
      line: number;
      kind: 'created' | 'updated' | 'unchanged';
      /** The id of the organisation it is about; of a merged one, the id that the part of it had which the row is about. */
      organisation: string;
      /**
       * By which the sweep recognises what was seen. Null when the row repeats what the directory says itself: then what
       * its source said before stays as it is.
       */
      fingerprint: string | null;
      /** Keys of the row that another organisation keeps: not empty is one warning. */
      contested: ContestedKey[];
    }
  /** Its keys belong to several organisations: not stored. */
  | { line: number; kind: 'conflict'; keys: string[]; organisations: string[] }
  /** The organisation was erased from the directory: not stored. */
  | { line: number; kind: 'rejected'; code: 'erased'; key: string };

/** The part of the directory that a batch is about, as it was read. */
export interface Snapshot {
  /** Identity key to id. */
  holders: Map<string, string>;
  records: Map<string, OrganisationRecord>;
  /** Ids that were merged into one of the records: to its id. */
  merged: Map<string, string>;
  /** Those of the rows' keys whose organisation was erased. */
  erased: Set<string>;
  /** A record with its contacts. */
  open: (record: OrganisationRecord) => OrganisationRecord;
}

export interface Plan {
  outcomes: RowOutcome[];
  changes: RecordChange[];
}

/** What these rows change, each row after the ones before it. */
export function planRows(statements: Statement[], snapshot: Snapshot, now: string): Plan {
  const copy = new WorkingCopy(snapshot, now);
  const outcomes = statements.map((statement) => ({
    line: statement.line,
    ...planRow(statement, copy),
  }));
  return { outcomes, changes: copy.changes() };
}

type WithoutLine<T> = T extends unknown ? Omit<T, 'line'> : never;

function planRow(statement: Statement, copy: WorkingCopy): WithoutLine<RowOutcome> {
  const { source, fragment, stored } = statement;
  const { fingerprint } = stored;
  const resolution = resolveRow(statement, copy);
  if (resolution.kind === 'conflict') return resolution;
  const { contested } = resolution;
  if (resolution.kind === 'new') {
    const key = resolution.keys.find((free) => copy.isErased(free));
    if (key !== undefined) return { kind: 'rejected', code: 'erased', key };
    const organisation = copy.create(resolution.keys, addFragment({}, source, stored, copy.now));
    return { kind: 'created', organisation, fingerprint, contested };
  }
  const { record } = resolution;
  const part = partFor(record, statement, resolution.keys);
  const { id: organisation } = part;
  const isExported = copy.record(statement.exportedId ?? '') === record;
  if (isExported && repeats(fragment, copy.open(record)))
    return { kind: 'unchanged', organisation, fingerprint: null, contested: [] };
  const gained = resolution.keys.filter((key) => !record.keys.includes(key));
  const layers = addFragment(part.layers, source, stored, copy.now);
  if (layers === part.layers && gained.length === 0)
    return { kind: 'unchanged', organisation, fingerprint, contested };
  copy.update(withPart(record, { ...part, keys: [...part.keys, ...gained], layers }), gained);
  return { kind: 'updated', organisation, fingerprint, contested };
}

/**
 * Which part of a record a row belongs to: the one that holds it already; else one that owns a key of the row, rather
 * one of which its source has told before, then the one with the best key.
 */
function partFor(record: OrganisationRecord, { source, stored }: Statement, keys: string[]): Part {
  if (!record.absorbed) return record;
  const parts = partsOf(record);
  const owners = keys.flatMap((key) => parts.find((part) => part.keys.includes(key)) ?? []);
  return (
    parts.find((part) => holdsStatement(part, source, stored.fingerprint)) ??
    owners.find(({ layers }) => layerOf(layers, source)) ??
    owners[0] ??
    parts[0]!
  );
}

/** The snapshot with the changes of the rows so far. */
class WorkingCopy implements Known {
  private readonly holders: Map<string, string>;
  private readonly records: Map<string, OrganisationRecord>;
  private readonly changed = new Set<string>();

  constructor(
    private readonly snapshot: Snapshot,
    readonly now: string,
  ) {
    this.holders = new Map(snapshot.holders);
    this.records = new Map(snapshot.records);
  }

  holder(key: string): OrganisationRecord | undefined {
    const id = this.holders.get(key);
    return id === undefined ? undefined : this.records.get(id);
  }

  record(id: string): OrganisationRecord | undefined {
    return this.records.get(this.snapshot.merged.get(id) ?? id);
  }

  open(record: OrganisationRecord): OrganisationRecord {
    return this.snapshot.open(record);
  }

  isErased(key: string): boolean {
    return this.snapshot.erased.has(key);
  }

  create(keys: string[], layers: OrganisationRecord['layers']): string {
    const id = newId(keys, (candidate) => this.record(candidate) !== undefined);
    this.put({ id, version: 1, keys, layers, createdAt: this.now, updatedAt: this.now }, keys);
    return id;
  }

  update(record: OrganisationRecord, gained: string[]): void {
    const version = (this.snapshot.records.get(record.id)?.version ?? 0) + 1;
    this.put({ ...record, version, updatedAt: this.now }, gained);
  }

  changes(): RecordChange[] {
    return [...this.changed].map((id) => ({
      id,
      before: this.snapshot.records.get(id),
      after: this.records.get(id),
    }));
  }

  private put(record: OrganisationRecord, gained: string[]): void {
    this.records.set(record.id, record);
    for (const key of gained) this.holders.set(key, record.id);
    this.changed.add(record.id);
  }
}
