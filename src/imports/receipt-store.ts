import type { Redis } from '../platform/redis.js';
import { type Finding, NOTHING_YET, type Receipt, type Tally } from './import.js';
import { receiptsKey } from './keys.js';

/** Receipts fetched at once when all findings are read. */
const PAGE = 50;

/** Reads the receipts that the directory wrote together with each batch; batches count from 0. */
export class ReceiptStore {
  constructor(private readonly redis: Redis) {}

  /** How many batches are committed. */
  async count(id: string): Promise<number> {
    return this.redis.hlen(receiptsKey(id));
  }

  async get(id: string, batch: number): Promise<Receipt | undefined> {
    const stored = await this.redis.hget(receiptsKey(id), String(batch));
    return stored === null ? undefined : JSON.parse(stored);
  }

  /** What the committed batches come to together. */
  async tally(id: string): Promise<Tally> {
    const last = await this.get(id, (await this.count(id)) - 1);
    return last ? { rows: last.rows, warnings: last.warnings } : NOTHING_YET;
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
