import type { Redis } from '../platform/redis.js';
import { Sealer } from '../platform/sealing.js';
import { type Ending, type Finding, NOTHING_YET, type Receipt, type Tally } from './import.js';
import { receiptsKey } from './keys.js';

/** Receipts fetched at once when all findings are read. */
const PAGE = 50;

/** Days after the end of an import for which its findings can be read. */
export const DAYS_KEPT = 90;
const MILLISECONDS_KEPT = DAYS_KEPT * 24 * 3_600_000;

/** Where the directory's commit script looks whether more batches are wanted. */
const CLOSED = 'closed';

const PURPOSE = 'findings';

/** The findings sealed and in base64, where there is a key. */
export type StoredReceipt = Omit<Receipt, 'findings'> & { findings: Finding[] | string };

/** Reads the receipts that the directory wrote together with each batch; batches count from 0. */
export class ReceiptStore {
  constructor(
    private readonly redis: Redis,
    private readonly sealer = new Sealer(),
  ) {}

  /** A receipt as it is stored: what was found may quote contacts and is sealed. */
  toText(receipt: Receipt): string {
    return JSON.stringify({ ...receipt, findings: this.sealed(receipt.findings) });
  }

  /** How many batches are committed. */
  async count(id: string): Promise<number> {
    const results = await this.redis.multi().hlen(receiptsKey(id)).hexists(receiptsKey(id), CLOSED).exec();
    const [fields, closed] = (results ?? []).map(([error, value]) => {
      if (error) throw error;
      return value as number;
    });
    return fields! - closed!;
  }

  async get(id: string, batch: number): Promise<StoredReceipt | undefined> {
    const stored = await this.redis.hget(receiptsKey(id), String(batch));
    return stored === null ? undefined : JSON.parse(stored);
  }

  /** What the committed batches come to together. */
  async tally(id: string): Promise<Tally> {
    const last = await this.get(id, (await this.count(id)) - 1);
    if (!last) return NOTHING_YET;
    const { findings: _findings, created: _created, met: _met, ...tally } = last;
    return tally;
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
    return stored === null ? undefined : JSON.parse(stored);
  }

  /** They go by themselves when this was not called again for as long as findings are kept. */
  async expire(id: string): Promise<void> {
    await this.redis.pexpire(receiptsKey(id), MILLISECONDS_KEPT);
  }

  /** Everything the committed batches found, in the order of the file. */
  async *findings(id: string): AsyncGenerator<Finding> {
    const batches = await this.count(id);
    for (let start = 0; start < batches; start += PAGE) {
      const numbers = Array.from({ length: Math.min(PAGE, batches - start) }, (_, n) => String(start + n));
      for (const receipt of await this.redis.hmget(receiptsKey(id), ...numbers))
        if (receipt !== null) yield* this.opened((JSON.parse(receipt) as StoredReceipt).findings);
    }
  }

  private sealed(findings: Finding[]): StoredReceipt['findings'] {
    if (findings.length === 0 || this.sealer.keyId === undefined) return findings;
    return this.sealer.seal(Buffer.from(JSON.stringify(findings)), PURPOSE).toString('base64');
  }

  private opened(findings: StoredReceipt['findings']): Finding[] {
    if (typeof findings !== 'string') return findings;
    return JSON.parse(this.sealer.open(Buffer.from(findings, 'base64'), PURPOSE).toString());
  }
}
