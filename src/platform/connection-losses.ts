import type { Redis } from './redis.js';

const losses = new WeakMap<Redis, number>();

/**
 * How often a connection was lost since this was first asked of it. While the number stays the same the server is the
 * same; one that comes back may be older (a restored backup), so that what was read before may never have been.
 */
export function timesLost(redis: Redis): number {
  if (!losses.has(redis)) {
    losses.set(redis, 0);
    redis.on('close', () => losses.set(redis, timesLost(redis) + 1));
  }
  return losses.get(redis) ?? 0;
}
