import type { Redis } from './redis.js';

/** Milliseconds, by the one clock that all processes share. */
const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

/** KEYS: places. ARGV: holder, milliseconds, most. */
const TAKE = `${NOW}
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) then return 0 end
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
return 1`;

const IS_HELD = `${NOW}
return tonumber(redis.call('ZSCORE', KEYS[1], ARGV[1]) or 0) > now and 1 or 0`;

/** A limited number of places for those who wait, in all processes together. A place whose holder died ends by itself. */
export class Places {
  constructor(
    private readonly redis: Redis,
    private readonly key: string,
    private readonly most: number,
    /** Milliseconds for which a place is held. */
    private readonly patience: number,
  ) {}

  /** False when all are held. */
  async take(holder: string): Promise<boolean> {
    return (await this.redis.eval(TAKE, 1, this.key, holder, this.patience, this.most)) === 1;
  }

  async isHeld(holder: string): Promise<boolean> {
    return (await this.redis.eval(IS_HELD, 1, this.key, holder)) === 1;
  }

  async leave(holder: string): Promise<void> {
    await this.redis.zrem(this.key, holder);
  }
}
