import { Redis } from 'ioredis';
import type { Logger } from './logging.js';

export { Redis } from 'ioredis';

/** Milliseconds after which a server that took a command and says nothing counts as away. */
const COMMAND_TIMEOUT = 10_000;

/**
 * A connection for code behind HTTP: when Redis is away a command fails at once instead of waiting, so that
 * the caller can answer 503; the connection mends itself.
 */
export function connectRedis(url: string, logger: Logger): Redis {
  return watched(
    new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: COMMAND_TIMEOUT,
      retryStrategy,
    }),
    logger,
  );
}

/** A connection for BullMQ workers and subscriptions: commands wait until Redis is back. */
export function connectPatiently(url: string, logger: Logger): Redis {
  return watched(new Redis(url, { maxRetriesPerRequest: null, retryStrategy }), logger);
}

/** Resolves when the connection is usable. */
export async function redisReady(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve) => redis.once('ready', () => resolve()));
}

function retryStrategy(attempt: number): number {
  return Math.min(attempt * 100, 1000);
}

// Without a listener an unreachable server would end the process; one line for each outage is enough.
function watched(redis: Redis, logger: Logger): Redis {
  let away = false;
  redis.on('error', (error) => {
    if (!away) logger.warn({ err: error }, 'Redis cannot be reached; trying again');
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.info('Redis is back');
    away = false;
  });
  return redis;
}
