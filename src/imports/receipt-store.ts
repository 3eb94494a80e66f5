import { beforeKey, dryPlace, receiptsKey, undoKey } from '../directory/index.js';
import { changeFields, type Redis } from '../platform/redis.js';
import { keyIdOf, Sealer, UnknownKeyError } from '../platform/sealing.js';
import { projectPart } from '../projects/index.js';
import { type Ending, NOTHING_YET, type Receipt, type StoredFinding, type Tally } from './import.js';
import type { Finding } from './schema.js';

/** Receipts fetched at once when all findings are read. */
const PAGE = 50;

/** Days after the end of an import for which its findings can be read. */
export const DAYS_KEPT = 90;
const MILLISECONDS_KEPT = DAYS_KEPT * 24 * 3_600_000;

/** Where the directory's commit script looks whether more batches are wanted. */
const CLOSED = 'closed';

/** Sealed for this: nothing sealed for another purpose opens as findings. */
const PURPOSE = 'findings';

/** The findings sealed and in base64, where there is a key. */
export type StoredReceipt = Omit<Receipt, 'findings'> & { findings: StoredFinding[] | string };

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

  /**
   * What the committed batches come to together. Where rows say something of projects, they are counted as what became of
   * that.
   */
  async tally(id: string): Promise<Tally> {
    const organisations = await this.tallyOf(id);
    const projects = await this.tallyOf(projectPart(id));
    const sum = (field: 'warnings' | 'removed' | 'withdrawn' | 'findingsKept' | 'findingsLeftOut') =>
      organisations[field] + projects[field];
    const departed = { removed: sum('removed'), withdrawn: sum('withdrawn') };
    // A replace may take out projects although no row says anything of one.
    if (organisations.ofProjects === 0) return { ...organisations, ...departed };
    return {
      ...organisations,
      ...departed,
      rows: projects.rows,
      organisations: organisations.rows.created,
      projects: projects.projects,
      warnings: sum('warnings'),
      findingsKept: sum('findingsKept'),
      findingsLeftOut: sum('findingsLeftOut'),
    };
  }

  /** What the batches of one part of an import come to. */
  async tallyOf(id: string): Promise<Tally> {
    const last = await this.get(id, (await this.count(id)) - 1);
    if (!last) return NOTHING_YET;
    const { findings: _findings, created: _created, met: _met, undecided: _undecided, ...tally } = last;
    return { ...NOTHING_YET, ...tally };
  }

  /** From now on no batch is committed. The first ending that is decided is the one that counts, and is returned. */
  async close(id: string, ending: Ending): Promise<Ending> {
    await this.redis.hsetnx(receiptsKey(id), CLOSED, JSON.stringify(ending));
    await this.seal(id);
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
    for (const part of partsOf(id)) await this.redis.hsetnx(receiptsKey(part), CLOSED, 'null');
  }

  /** Whether it is known what the import found where it changed something. */
  async canBeUndone(id: string): Promise<boolean> {
    return (await this.redis.exists(...partsOf(id).map(beforeKey))) > 0;
  }

  /** All that is kept of an import goes by itself when this was not called again for as long as findings are kept. */
  async expire(id: string): Promise<void> {
    const keys = partsOf(id).flatMap((part) => [
      ...[receiptsKey(part), beforeKey(part), undoKey(part)],
      ...Object.values(dryPlace(part)),
    ]);
    const pipeline = this.redis.pipeline();
    for (const key of keys) pipeline.pexpire(key, MILLISECONDS_KEPT);
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
  }

  /** What a dry run has written lasts no longer than the run. */
  async forgetDryRun(id: string): Promise<void> {
    await this.redis.unlink(partsOf(id).flatMap((part) => Object.values(dryPlace(part))));
  }

  /** Everything the committed batches found, in the order of the file. @throws UnknownKeyError. */
  async *findings(id: string): AsyncGenerator<Finding> {
    for (const part of partsOf(id)) yield* this.findingsOf(part);
  }

  private async *findingsOf(id: string): AsyncGenerator<Finding> {
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
    await this.change(id, (text, batch) => {
      const found = batch === CLOSED ? [] : (this.openedIfPossible(text) ?? []);
      const findings = found.map((finding) => without(finding, organisations));
      if (findings.every((finding, n) => finding === found[n])) return text;
      return receiptText({ ...JSON.parse(text), findings }, this.sealer);
    });
  }

  /** Seals what was found by an import with the first key, whatever it is stored as; what no key opens stays. */
  async renew(id: string): Promise<void> {
    await this.change(id, (text, batch) => {
      if (batch === CLOSED) return text;
      const receipt: StoredReceipt = JSON.parse(text);
      const isOfToday =
        typeof receipt.findings === 'string' && keyIdOf(bytesOf(receipt.findings)) === this.sealer.keyId;
      const findings = isOfToday ? undefined : this.openedIfPossible(text);
      return findings ? receiptText({ ...receipt, findings }, this.sealer) : text;
    });
  }

  /** Replaces each receipt of an import. */
  private async change(id: string, change: (text: string, batch: string) => string): Promise<void> {
    for (const part of partsOf(id))
      await changeFields(this.redis, { key: receiptsKey(part), count: PAGE }, change);
  }

  private openedIfPossible(receipt: string): StoredFinding[] | undefined {
    try {
      return this.opened(receipt);
    } catch (error) {
      if (error instanceof UnknownKeyError) return undefined;
      throw error;
    }
  }

  private opened(receipt: string): StoredFinding[] {
    const { findings } = JSON.parse(receipt) as StoredReceipt;
    if (typeof findings !== 'string') return findings;
    return JSON.parse(this.sealer.open(bytesOf(findings), PURPOSE).toString());
  }
}

/** An import, and what it says of projects. */
const partsOf = (id: string) => [id, projectPart(id)];

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

function without(finding: StoredFinding, organisations: ReadonlySet<string>): StoredFinding {
  if (!finding.about?.some((id) => organisations.has(id))) return finding;
  const { about: _, ...rest } = finding;
  return {
    ...rest,
    value: null,
    message: 'It is about an organisation that was erased: what it said is not shown.',
  };
}
