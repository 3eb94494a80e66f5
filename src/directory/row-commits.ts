import type { Redis } from '../platform/redis.js';
import type { RecordChange } from './commit.js';
import { commitPlanned } from './commit-planned.js';
import type { Contacts } from './contacts.js';
import type { Erasures } from './erasures.js';
import { supportedKeys } from './identity.js';
import { removeFragments } from './layers.js';
import type { OrganisationStore } from './organisation-store.js';
import { planRows, type RowOutcome } from './plan.js';
import type { OrganisationRecord } from './record.js';
import { exportedIds, keysOf, type Row, toStatement } from './statement.js';

/** The most rows of one batch: a larger one would keep Redis from answering others for too long. */
export const BATCH_ROWS = 100;

/** How an import remembers its batches: exactly once, in file order. */
export interface BatchReceipt {
  /** A Redis key of the directory's slot: `{directory}:import:<id>:batches`. */
  key: string;
  /** 0 for the first batch, then one more each. */
  number: number;
  /** What to remember of the batch; it is written together with the rows. Pure: it may be asked again. */
  of: (outcomes: RowOutcome[]) => string;
}

export interface CommittedBatch {
  /** As it is stored; undefined when none was asked for. */
  receipt: string | undefined;
  /** One for each row; undefined when this batch had been committed before. */
  outcomes: RowOutcome[] | undefined;
}

/** Writes the rows of imports to the record. */
export class RowCommits {
  constructor(
    private readonly redis: Redis,
    private readonly store: OrganisationStore,
    private readonly erasures: Erasures,
    private readonly contacts: Contacts,
    private readonly now: () => string,
  ) {}

  async commitRows(rows: Row[], source: string, receipt?: BatchReceipt): Promise<CommittedBatch> {
    if (rows.length > BATCH_ROWS) throw new RangeError(`a batch has at most ${BATCH_ROWS} rows`);
    const statements = rows.map((row) => toStatement(row, this.contacts));
    const keys = keysOf(statements);
    const ids = exportedIds(statements);
    const open = (record: OrganisationRecord) => this.contacts.opened(record);
    const { planned, result } = await commitPlanned(this.redis, async (alsoRead) => {
      const snapshot = await this.store.snapshot(keys, [...ids, ...alsoRead]);
      // After the snapshot: an organisation that is erased in between is still in it, and found stale.
      const erased = await this.erasures.among(keys.filter((key) => !snapshot.holders.has(key)));
      const { outcomes, changes } = planRows(statements, source, { ...snapshot, erased, open }, this.now());
      const reliesOn = [...snapshot.records.values()];
      const text = receipt && { key: receipt.key, number: receipt.number, text: receipt.of(outcomes) };
      return { changes, reliesOn, receipt: text, outcomes };
    });
    if (result.kind === 'replayed') return { receipt: result.receipt, outcomes: undefined };
    return { receipt: planned.receipt?.text, outcomes: planned.outcomes };
  }

  /** Returns how many organisations changed. */
  async sweep(source: string, seen: ReadonlyMap<string, ReadonlySet<string>>): Promise<number> {
    const ids = [...seen.keys()];
    let changed = 0;
    for (let start = 0; start < ids.length; start += BATCH_ROWS) {
      const batch = ids.slice(start, start + BATCH_ROWS);
      const { planned } = await commitPlanned(this.redis, async () => {
        const records = (await this.store.getMany(batch)).filter((record) => record !== undefined);
        return { changes: this.withoutUnseen(records, source, seen), reliesOn: [] };
      });
      changed += planned.changes.length;
    }
    return changed;
  }

  private withoutUnseen(
    records: OrganisationRecord[],
    source: string,
    seen: ReadonlyMap<string, ReadonlySet<string>>,
  ): RecordChange[] {
    const now = this.now();
    return records.flatMap((before) => {
      const isSeen = (fingerprint: string) => seen.get(before.id)?.has(fingerprint) ?? false;
      const layers = removeFragments(before.layers, source, isSeen, now);
      if (layers === before.layers) return [];
      const keys = supportedKeys(before.keys, layers);
      const after = { ...before, version: before.version + 1, keys, layers, updatedAt: now };
      return [{ id: before.id, before, after }];
    });
  }
}
