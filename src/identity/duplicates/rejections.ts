import { type OrganisationRecord, partsOf } from '../../directory/index.js';
import type { Redis } from '../../platform/redis.js';
import { pairId } from './pair.js';

/** Beside the record, and with it in every backup: pair to when somebody said that they are two, ISO 8601. */
const REJECTED = '{directory}:rejected-pairs';

/** What people have decided to be two organisations. Kept by their ids, which stay the same whatever is imported. */
export class Rejections {
  constructor(private readonly redis: Redis) {}

  async add(a: string, b: string): Promise<void> {
    await this.redis.hset(REJECTED, pairId(a, b), new Date().toISOString());
  }

  /** Whether a part of one and a part of the other were said to be two. */
  async has(a: OrganisationRecord, b: OrganisationRecord): Promise<boolean> {
    const rejected = await this.redis.hmget(REJECTED, ...pairsOf(a, b));
    return rejected.some((at) => at !== null);
  }

  /** Forgets everything about organisations that are erased. */
  async forget(ids: ReadonlySet<string>): Promise<void> {
    let cursor = '0';
    do {
      const [next, page] = await this.redis.hscan(REJECTED, cursor, 'COUNT', 1_000);
      const about = page.filter((pair, at) => at % 2 === 0 && pair.split('-').some((id) => ids.has(id)));
      if (about.length > 0) await this.redis.hdel(REJECTED, ...about);
      cursor = next;
    } while (cursor !== '0');
  }
}

function pairsOf(a: OrganisationRecord, b: OrganisationRecord): string[] {
  return partsOf(a).flatMap((one) => partsOf(b).map((other) => pairId(one.id, other.id)));
}
