import type { Redis } from '../../platform/redis.js';

/** How far the directory's changes have been held against the stored lists; in the hash of `SCAN`. */
export const SCAN = '{suggestions}:scan';

/** Numbers that only rise: of two processes that write one, the larger wins, whoever comes last. */
const RAISE = `
if tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or 0) < tonumber(ARGV[2]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end`;

export interface Scan {
  /** The index that the lists are scored with; nothing is known of lists for another one. */
  generation: string;
  /** Every draft that a change up to this directory version affects is marked; -1 before all are. */
  scanned: number;
  /** Lists for an earlier directory version are stale, all of them. */
  staleBefore: number;
}

export class ScanState {
  constructor(private readonly redis: Redis) {}

  async read(): Promise<Scan> {
    const [generation, ...numbers] = await this.redis.hmget(SCAN, 'generation', 'scanned', 'staleBefore');
    const [scanned, staleBefore] = numbers.map((number) => Number(number ?? 0));
    return { generation: generation ?? '', scanned: scanned!, staleBefore: staleBefore! };
  }

  /** Another index than before, perhaps of another history: the numbers begin again, and no list counts any more. */
  async begin(generation: string): Promise<void> {
    await this.redis.hset(SCAN, { generation, scanned: -1, announced: 0, staleBefore: 0 });
  }

  /** The changes up to `version` are being read: from now on no list for an earlier version is stored. */
  async announce(version: number): Promise<void> {
    await this.raise('announced', version);
  }

  async markAll(version: number): Promise<void> {
    await this.raise('staleBefore', version);
  }

  async advance(version: number): Promise<void> {
    await this.raise('scanned', version);
  }

  private async raise(field: 'announced' | 'staleBefore' | 'scanned', version: number): Promise<void> {
    await this.redis.eval(RAISE, 1, SCAN, field, version);
  }
}
