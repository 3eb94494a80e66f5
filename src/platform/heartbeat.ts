import { hostname } from 'node:os';
import type { Redis } from './redis.js';

/** Milliseconds between two signs of life. */
const EVERY = 2_000;

/** Milliseconds that a sign of life counts: a process that blocks its loop for longer counts as not working. */
const COUNTS_FOR = 10_000;

/** The processes that answer no requests and therefore show in Redis that they work. */
export const BEATING = ['worker', 'completer'] as const;
export type Beating = (typeof BEATING)[number];

// In containers every process has a host name of its own.
const key = (role: Beating, host: string) => `alive:${role}:${host}`;

/**
 * Leaves a sign of life in Redis again and again, as long as `works` says so. It ends by itself when the process is
 * gone, its loop is blocked, or it cannot reach Redis.
 */
export function beat(redis: Redis, role: Beating, works: () => boolean): void {
  const sign = async () => {
    if (works()) await redis.set(key(role, hostname()), '1', 'PX', COUNTS_FOR).catch(() => {});
  };
  void sign();
  setInterval(sign, EVERY).unref();
}

/** Whether the process with that role on this host (in this container) has shown that it works. */
export async function isBeating(redis: Redis, role: Beating): Promise<boolean> {
  return (await redis.exists(key(role, hostname()))) === 1;
}
