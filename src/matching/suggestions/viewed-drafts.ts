import type { Redis } from '../../platform/redis.js';

const KEY = 'viewed-drafts';
/** Milliseconds for which a draft counts as being looked at. */
const RECENT = 10 * 60_000;

/** Which drafts people look at, through any server: those are scored again before all others. */
export class ViewedDrafts {
  constructor(
    private readonly redis: Redis,
    private readonly lasting = RECENT,
  ) {}

  async viewed(draftId: string): Promise<void> {
    const now = Date.now();
    await this.redis
      .pipeline()
      .zadd(KEY, now, draftId)
      .zremrangebyscore(KEY, 0, now - this.lasting)
      .exec();
  }

  /** Somebody looks on until the returned function is called; should this process die, it ends like any other look. */
  watch(draftId: string): () => void {
    const look = () => void this.viewed(draftId).catch(() => {});
    look();
    const looking = setInterval(look, this.lasting / 3).unref();
    return () => clearInterval(looking);
  }

  async recent(): Promise<Set<string>> {
    return new Set(await this.redis.zrange(KEY, Date.now() - this.lasting, '+inf', 'BYSCORE'));
  }
}
