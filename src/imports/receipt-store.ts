import type { Redis } from '../platform/redis.js';
import { Sealer, UnknownKeyError } from '../platform/sealing.js';
import {
  type Ending,
  type Finding,
  NOTHING_YET,
  type Receipt,
  type StoredFinding,
  type Tally,
} from './import.js';
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
export type StoredReceipt = Omit<Receipt, 'findings'> & { findings: StoredFinding[] | string };

/** Unless it has changed or gone meanwhile. */
const REPLACE = `
if redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end`;

/** A receipt as it is stored: what was found may quote contacts and is sealed. */
export function receiptText(receipt: Receipt, sealer: Sealer): string {
  const { findings } = receipt;
  if (findings.length === 0 || sealer.keyId === undefined) return JSON.stringify(receipt);
  const sealed = sealer.seal(Buffer.from(JSON.stringify(findings)), PURPOSE).toString('base64');
  return JSON.stringify({ ...receipt, findings: sealed } satisfies StoredReceipt);
}

/** Reads the receipts that the directory wrote together with each batch; batches count from 0. */
export class ReceiptStore {
  constructor(
    private readonly redis: Redis,
    private readonly sealer = new Sealer(),
  ) {}

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
        if (receipt !== null) for (const { about: _, ...finding } of this.opened(receipt)) yield finding;
    }
  }

  /**
   * Takes what was found in rows about these organisations out of the receipts of an import; what is sealed with a key
   * that is lost nobody reads anyway.
   */
  async forget(id: string, organisations: ReadonlySet<string>): Promise<void> {
    let cursor = '0';
    do {
      const [next, page] = await this.redis.hscan(receiptsKey(id), cursor, 'COUNT', PAGE);
      cursor = next;
      for (let at = 0; at < page.length; at += 2) {
        const [batch, text] = [page[at]!, page[at + 1]!];
        const found = batch === CLOSED ? [] : this.openedIfPossible(text);
        const findings = found.map((finding) => without(finding, organisations));
        if (findings.every((finding, n) => finding === found[n])) continue;
        const receipt = receiptText({ ...JSON.parse(text), findings }, this.sealer);
        await this.redis.eval(REPLACE, 1, receiptsKey(id), batch, text, receipt);
      }
    } while (cursor !== '0');
  }

  private openedIfPossible(receipt: string): StoredFinding[] {
    try {
      return this.opened(receipt);
    } catch (error) {
      if (error instanceof UnknownKeyError) return [];
      throw error;
    }
  }

  private opened(receipt: string): StoredFinding[] {
    const { findings } = JSON.parse(receipt) as StoredReceipt;
    if (typeof findings !== 'string') return findings;
    return JSON.parse(this.sealer.open(Buffer.from(findings, 'base64'), PURPOSE).toString());
  }
}

function without(finding: StoredFinding, organisations: ReadonlySet<string>): StoredFinding {
  if (!finding.about?.some((id) => organisations.has(id))) return finding;
  const { about: _, ...rest } = finding;
  return {
    ...rest,
    value: null,
    message: 'It is about an organisation that was erased: what it said is not shown.',
  };
}
