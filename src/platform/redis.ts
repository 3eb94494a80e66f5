import { Redis } from 'ioredis';
import { DEADLINES } from './deadlines.js';
import type { Logger } from './logging.js';

export { Redis } from 'ioredis';

/** Commands that store nothing; all others may wait for the disk. */
const READS = new Set(
  (
    'ping info get mget exists ttl hget hmget hgetall hlen hscan scard sismember smismember sscan zrange zcard ' +
    'zrangebyscore xrange xrevrange xlen lrange llen lindex'
  ).split(' '),
);

/** What Redis answers while it loads its data. */
class LoadingError extends Error {
  override readonly name = 'ReplyError';

  constructor() {
    super('LOADING Redis is loading the dataset in memory');
  }
}

/** Gives every command the deadline of its kind. */
class PunctualRedis extends Redis {
  override sendCommand(...[command, stream]: Parameters<Redis['sendCommand']>) {
    command.setTimeout(READS.has(command.name) ? DEADLINES.redisRead : DEADLINES.redisWrite);
    return super.sendCommand(command, stream);
  }
}

/**
 * A connection for code behind HTTP: when Redis is away a command fails at once instead of waiting, so that
 * the caller can answer 503; the connection mends itself.
 */
export function connectRedis(url: string, logger: Logger): Redis {
  return watched(
    new PunctualRedis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      socketTimeout: DEADLINES.redisSilence,
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

/** @throws what a write would throw now: a Redis that is out of memory or cannot save answers all other commands. */
export async function tryWriting(redis: Redis): Promise<void> {
  // A connection is not ready while Redis loads its data, and only this can be asked of it.
  if (redis.status === 'connect' && /^loading:1/m.test(await redis.info('persistence')))
    throw new LoadingError();
  await redis.set('ready', '1', 'PX', DEADLINES.start);
}

const REPLACE = `
if redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end`;

/** Changes the texts of a hash, some `count` fields at a time. What somebody else changes meanwhile is left as it is then. */
export async function changeFields(
  redis: Redis,
  { key, count }: { key: string; count: number },
  change: (text: string, field: string) => string,
): Promise<void> {
  let cursor = '0';
  do {
    const [next, page] = await redis.hscan(key, cursor, 'COUNT', count);
    cursor = next;
    for (let at = 0; at < page.length; at += 2) {
      const [field, text] = [page[at]!, page[at + 1]!];
      const changed = change(text, field);
      if (changed !== text) await redis.eval(REPLACE, 1, key, field, text, changed);
    }
  } while (cursor !== '0');
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
