import type { Redis } from '../../platform/redis.js';
import { remembered } from '../record/before.js';
import type { Contacts } from '../record/contacts.js';
import { layerOf, putLayer, removeFragments } from '../record/layers.js';
import { supportedKeys } from '../record/name-keys.js';
import { isEmpty, mapParts, type Part } from '../record/parts.js';
import { planRows, type RowOutcome } from '../record/plan.js';
import type { OrganisationRecord, RecordChange } from '../record/record.js';
import { exportedIds, keysOf, type Row, toStatement } from '../record/statement.js';
import type { Piece } from './commit.js';
import { commitNext, commitPlanned } from './commit-planned.js';
import type { Erasures } from './erasures.js';
import { beforeKey, dryPlace, receiptsKey } from './keys.js';
import { OrganisationStore } from './organisation-store.js';

/** The most rows of one batch: a larger one would keep Redis from answering others for too long. */
export const BATCH_ROWS = 100;

/** The import that writes. */
export interface Writer {
  source: string;
  /** Its id; without one nothing is remembered of what is written. */
  importId?: string;
  /** It only tries: what it writes lies apart, and only it sees it. */
  dryRun?: boolean;
}

/** How an import remembers its batches: exactly once, in file order. */
export interface BatchReceipt {
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

/** Organisations, or parts of merged ones, that a source no longer has. */
export interface Departures {
  /** No other source has them either: they are no longer in the directory. */
  removed: number;
  /** Still in the directory, because others have them. */
  withdrawn: number;
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

  async commitRows(rows: Row[], writer: Writer, batch?: BatchReceipt): Promise<CommittedBatch> {
    if (rows.length > BATCH_ROWS) throw new RangeError(`a batch has at most ${BATCH_ROWS} rows`);
    const planOf = this.planner(rows, writer);
    const { planned, result } = await commitPlanned(this.redis, async (alsoRead) => {
      const { outcomes, changes, reliesOn } = await planOf(alsoRead);
      const receipt = batch && { number: batch.number, text: batch.of(outcomes) };
      const piece = pieceOf(writer, changes, receipt);
      return { changes, reliesOn, piece, outcomes, receipt };
    });
    if (result.kind === 'replayed') return { receipt: result.receipt, outcomes: undefined };
    return { receipt: planned.receipt?.text, outcomes: planned.outcomes };
  }

  /** What the directory would do with these rows now. */
  async outcomes(rows: Row[], writer: Writer): Promise<RowOutcome[]> {
    return (await this.planner(rows, writer)([])).outcomes;
  }

  private planner(rows: Row[], writer: Writer) {
    const statements = rows.map((row) => toStatement(row, writer.source, this.contacts));
    const keys = keysOf(statements);
    const ids = exportedIds(statements);
    const open = (record: OrganisationRecord) => this.contacts.opened(record);
    const over = overlayOf(writer);
    const store = over ? new OrganisationStore(this.redis, this.contacts, over) : this.store;
    return async (alsoRead: string[]) => {
      const snapshot = await store.snapshot(keys, [...ids, ...alsoRead]);
      // After the snapshot: an organisation that is erased in between is still in it, and found stale.
      const erased = await this.erasures.among(keys.filter((key) => !snapshot.holders.has(key)));
      const plan = planRows(statements, { ...snapshot, erased, open }, this.now());
      return { ...plan, reliesOn: [...snapshot.records.values()] };
    };
  }

  /** Returns how many organisations changed. */
  async sweep(writer: Writer, seen: ReadonlyMap<string, ReadonlySet<string>>): Promise<number> {
    const ids = [...seen.keys()];
    let changed = 0;
    for (let start = 0; start < ids.length; start += BATCH_ROWS) {
      const batch = ids.slice(start, start + BATCH_ROWS);
      const { planned } = await commitPlanned(this.redis, async () => {
        const changes = await this.changed(batch, ({ id, layers }, now) =>
          removeFragments(layers, writer.source, (print) => seen.get(id)?.has(print) ?? false, now),
        );
        return { changes, reliesOn: [], piece: pieceOf(writer, changes) };
      });
      changed += planned.changes.length;
    }
    return changed;
  }

  async withdraw(
    ids: string[],
    writer: Writer & { importId: string },
    receiptOf: (departures: Departures, last: string | undefined) => string,
  ): Promise<void> {
    await commitNext(this.redis, receiptsKey(writer.importId), async ({ number, last }) => {
      const changes = await this.changed(ids, ({ layers }) =>
        layerOf(layers, writer.source) ? putLayer(layers, writer.source, undefined) : layers,
      );
      const removed = changes.filter(({ after }) => !after).length;
      const text = receiptOf({ removed, withdrawn: changes.length - removed }, last);
      return { changes, reliesOn: [], piece: pieceOf(writer, changes, { number, text }) };
    });
  }

  /** Parts whose layers become others; the very same layers are no change, a record of which nothing is left is removed. */
  private async changed(
    ids: string[],
    layersOf: (part: Part, now: string) => Part['layers'],
  ): Promise<RecordChange[]> {
    const now = this.now();
    const meant = new Set(ids);
    const change = (part: Part): Part => {
      const layers = meant.has(part.id) ? layersOf(part, now) : part.layers;
      return layers === part.layers ? part : { ...part, layers, keys: supportedKeys(part.keys, layers) };
    };
    const { records } = await this.store.wholes(ids);
    return [...records.values()].flatMap((before): RecordChange[] => {
      const after = mapParts(before, change);
      if (after === before) return [];
      if (isEmpty(after)) return [{ id: before.id, before, after: undefined }];
      return [{ id: before.id, before, after: { ...after, version: before.version + 1, updatedAt: now } }];
    });
  }
}

function overlayOf({ importId, dryRun }: Writer) {
  return importId !== undefined && dryRun ? dryPlace(importId) : undefined;
}

function pieceOf(writer: Writer, changes: RecordChange[], receipt?: Piece['receipt']): Piece | undefined {
  const { importId, source } = writer;
  if (importId === undefined) return undefined;
  const over = overlayOf(writer);
  return {
    receipts: receiptsKey(importId),
    receipt,
    before: beforeKey(importId),
    over,
    remember: over ? undefined : remembered(changes, source),
  };
}
