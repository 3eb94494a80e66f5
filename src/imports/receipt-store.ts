import { beforeKey, dryPlace, receiptsKey, undoKey } from '../directory/index.js';
import type { Redis } from '../platform/redis.js';
import { type Ending, NOTHING_YET, type Receipt, type Tally } from './import.js';
import type { Finding } from './schema.js';

/** Receipts fetched at once when all findings are read. */
const PAGE = 50;

/** Days after the end of an import for which its findings can be read. */
export const DAYS_KEPT = 90;
const MILLISECONDS_KEPT = DAYS_KEPT * 24 * 3_600_000;

/** Where the directory's commit script looks whether more batches are wanted. */
const CLOSED = 'closed';

/** Reads the receipts that the directory wrote together with each batch; batches count from 0. */
export class ReceiptStore {
  constructor(private readonly redis: Redis) {}

  /** How many batches are committed. */
  async count(id: string): Promise<number> {
    const results = await this.redis.multi().hlen(receiptsKey(id)).hexists(receiptsKey(id), CLOSED).exec();
    const [fields, closed] = (results ?? []).map(([error, value]) => {
      if (error) throw error;
      return value as number;
    });
    return fields! - closed!;
  }

  async get(id: string, batch: number): Promise<Receipt | undefined> {
    const stored = await this.redis.hget(receiptsKey(id), String(batch));
    return stored === null ? undefined : JSON.parse(stored);
  }

  /** What the committed batches come to together. */
  async tally(id: string): Promise<Tally> {
    const last = await this.get(id, (await this.count(id)) - 1);
    if (!last) return NOTHING_YET;
    const { findings: _findings, created: _created, met: _met, undecided: _undecided, ...tally } = last;
    return { ...NOTHING_YET, ...tally };
  }

  /** From now on no batch is committed. The first ending that is decided is the one that counts, and is returned. */
  async close(id: string, ending: Ending): Promise<Ending> {
    await this.redis.hsetnx(receiptsKey(id), CLOSED, JSON.stringify(ending));
    await this.expire(id);
    return (await this.ending(id)) ?? ending;
  }

  /** The ending that was decided, if any. */
  async ending(id: string): Promise<Ending | undefined> {
    const stored = await this.redis.hget(receiptsKey(id), CLOSED);
    return stored === null ? undefined : (JSON.parse(stored) ?? undefined);
  }

  /** Nobody who is still at work on an import that has ended writes anything of it from now on. */
  async seal(id: string): Promise<void> {
    await this.redis.hsetnx(receiptsKey(id), CLOSED, 'null');
  }

  /** Whether it is known what the import found where it changed something. */
  async canBeUndone(id: string): Promise<boolean> {
    return (await this.redis.exists(beforeKey(id))) === 1;
  }

  /** All that is kept of an import goes by itself when this was not called again for as long as findings are kept. */
  async expire(id: string): Promise<void> {
    const keys = [receiptsKey(id), beforeKey(id), undoKey(id), ...Object.values(dryPlace(id))];
    const pipeline = this.redis.pipeline();
    for (const key of keys) pipeline.pexpire(key, MILLISECONDS_KEPT);
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
  }

  /** What a dry run has written lasts no longer than the run. */
  async forgetDryRun(id: string): Promise<void> {
    await this.redis.unlink(Object.values(dryPlace(id)));
  }

  /** Everything the committed batches found, in the order of the file. */
  async *findings(id: string): AsyncGenerator<Finding> {
    const batches = await this.count(id);
    for (let start = 0; start < batches; start += PAGE) {
      const numbers = Array.from({ length: Math.min(PAGE, batches - start) }, (_, n) => String(start + n));
      for (const receipt of await this.redis.hmget(receiptsKey(id), ...numbers))
        if (receipt !== null) yield* (JSON.parse(receipt) as Receipt).findings;
    }
  }
}
