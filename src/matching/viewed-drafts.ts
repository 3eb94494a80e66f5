import type { Redis } from '../platform/redis.js';

const KEY = 'viewed-drafts';
/** Milliseconds for which a draft counts as being looked at. */
const RECENT = 10 * 60_000;

/** Which drafts people look at: those are scored again before all others. */
export class ViewedDrafts {
  constructor(private readonly redis: Redis) {}

  async viewed(draftId: string): Promise<void> {
    const now = Date.now();
    await this.redis
      .pipeline()
      .zadd(KEY, now, draftId)
      .zremrangebyscore(KEY, 0, now - RECENT)
      .exec();
  }

  async recent(): Promise<Set<string>> {
    return new Set(await this.redis.zrange(KEY, Date.now() - RECENT, '+inf', 'BYSCORE'));
  }
}
