import type { Fragment, OrganisationRecord, RowOutcome } from '../../../src/directory/index.js';
import { Contacts } from '../../../src/directory/record/contacts.js';
import { merged, separated } from '../../../src/directory/record/merge-split.js';
import { partsOf } from '../../../src/directory/record/parts.js';
import { planRows, type Snapshot } from '../../../src/directory/record/plan.js';
import type { RecordChange } from '../../../src/directory/record/record.js';
import { toStatement } from '../../../src/directory/record/statement.js';

/** A fragment of an organisation in Ghent, unless told otherwise. */
export function fragment(profile: Partial<Fragment['profile']> = {}, basis?: Fragment['basis']): Fragment {
  return { profile: { name: 'Atelier', country: 'BE', city: 'Gent', ...profile }, ...(basis && { basis }) };
}

/** The directory as plain maps, with the pure plan applied to it: no Redis. */
export class PlainDirectory {
  readonly records = new Map<string, OrganisationRecord>();
  readonly holders = new Map<string, string>();
  readonly erased = new Set<string>();
  private tick = 0;

  /** One batch of rows of a source, each batch a second later than the one before. */
  import(source: string, fragments: Fragment[], exportedId?: string): RowOutcome[] {
    const { holders, records, erased } = this;
    const into = new Map([...records.values()].flatMap((record) => wholeOf(record)));
    const snapshot: Snapshot = { holders, records, merged: into, erased, open: (record) => record };
    const now = this.now();
    const rows = fragments.map((mapped, index) => ({ line: index + 2, fragment: mapped, exportedId }));
    const { outcomes, changes } = planRows(
      rows.map((row) => toStatement(row, source, new Contacts())),
      snapshot,
      now,
    );
    this.apply(changes);
    return outcomes;
  }

  /** The first one keeps its id. */
  merge(kept: string, gone: string): OrganisationRecord {
    this.apply(
      merged({ kept: this.find(kept)!, gone: this.find(gone)!, grounds: { basis: 'test' } }, this.now()),
    );
    return this.find(kept)!;
  }

  /** What is left of the whole, and what has come out of it. */
  separate(id: string): (OrganisationRecord | undefined)[] {
    const changes = separated(this.find(id)!, id, this.now())!;
    this.apply(changes);
    return changes.map(({ after }) => after);
  }

  private apply(changes: RecordChange[]): void {
    for (const { id, before, after } of changes) {
      for (const key of before?.keys ?? []) this.holders.delete(key);
      this.records.delete(id);
      if (after) this.records.set(id, after);
    }
    for (const { id, after } of changes) for (const key of after?.keys ?? []) this.holders.set(key, id);
  }

  private now(): string {
    return new Date(Date.UTC(2026, 0, 1) + 1000 * this.tick++).toISOString();
  }

  record(outcome: RowOutcome | undefined): OrganisationRecord {
    if (!outcome || !('organisation' in outcome)) throw new Error(`${outcome?.kind} has no organisation`);
    return this.find(outcome.organisation)!;
  }

  /** By its id or that of one of its parts. */
  find(id: string): OrganisationRecord | undefined {
    return [...this.records.values()].find((record) => partsOf(record).some((part) => part.id === id));
  }
}

/** Every part with the id of the whole that it is in. */
function wholeOf(record: OrganisationRecord): [string, string][] {
  return partsOf(record)
    .slice(1)
    .map((part) => [part.id, record.id]);
}
