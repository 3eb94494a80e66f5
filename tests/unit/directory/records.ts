import type { Fragment, OrganisationRecord, RowOutcome } from '../../../src/directory/index.js';
import { Contacts } from '../../../src/directory/record/contacts.js';
import { planRows, type Snapshot } from '../../../src/directory/record/plan.js';
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
    const snapshot: Snapshot = { holders, records, erased, open: (record) => record };
    const now = new Date(Date.UTC(2026, 0, 1) + 1000 * this.tick++).toISOString();
    const rows = fragments.map((mapped, index) => ({ line: index + 2, fragment: mapped, exportedId }));
    const { outcomes, changes } = planRows(
      rows.map((row) => toStatement(row, source, new Contacts())),
      snapshot,
      now,
    );
    for (const { id, after } of changes) {
      this.records.set(id, after!);
      for (const key of after!.keys) this.holders.set(key, id);
    }
    return outcomes;
  }

  record(outcome: RowOutcome | undefined): OrganisationRecord {
    if (!outcome || !('organisation' in outcome)) throw new Error(`${outcome?.kind} has no organisation`);
    return this.records.get(outcome.organisation)!;
  }
}
