import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { DEADLINES } from './deadlines.js';
import { outageOf, sentenceOf } from './outages.js';

/** Milliseconds between two tries. */
const TRY_EVERY = 250;

/** Nothing can be done with a server as it is; the message says what to check. */
class UnusableServerError extends Error {}

/** What is wrong only until somebody changes the configuration: waiting does not help. */
const FINAL = /NOAUTH|WRONGPASS|NOPERM|without any password configured|ENOTFOUND/;

/**
 * Waits for a Redis that is just being started or reads its data, and looks whether it can hold the record.
 * @returns a warning in one sentence, if there is reason for one.
 * @throws UnusableServerError in one sentence: it cannot be reached, refuses us, or would lose records.
 */
export async function checkRedis(url: string): Promise<string | undefined> {
  const name = `Redis at ${new URL(url).host}`;
  const deadline = performance.now() + DEADLINES.start;
  for (;;) {
    const { info, error } = await ask(url);
    if (info && !/^loading:1/m.test(info)) return judge(name, info);
    if (error && (FINAL.test(error.message) || performance.now() > deadline))
      throw new UnusableServerError(explained(name, error));
    await pause(TRY_EVERY);
  }
}

async function ask(url: string): Promise<{ info?: string; error?: Error }> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableReadyCheck: false,
    retryStrategy: () => null,
    connectTimeout: DEADLINES.redisRead,
    commandTimeout: DEADLINES.redisRead,
  });
  let first: Error | undefined;
  // A refused password is only told here; what follows from it says less.
  redis.on('error', (error) => {
    first ??= error;
  });
  try {
    await redis.connect();
    return { info: await redis.info() };
  } catch (error) {
    return { error: first ?? (error as Error) };
  } finally {
    redis.disconnect();
  }
}

function judge(name: string, info: string): string | undefined {
  const value = (field: string) => new RegExp(`^${field}:(.*?)\r?$`, 'm').exec(info)?.[1];
  const policy = value('maxmemory_policy');
  if (policy !== undefined && policy !== 'noeviction')
    throw new UnusableServerError(
      `${name} throws data away when its memory is full (maxmemory-policy ${policy}), and records would be lost. ` +
        'Set its maxmemory-policy to noeviction.',
    );
  if (value('role') === 'slave')
    throw new UnusableServerError(`${name} is a replica. REDIS_URL must name the primary.`);
  if (value('aof_enabled') === '0')
    return (
      `${name} keeps no log of changes on its disk (appendonly no): what was stored last, or everything, is lost when ` +
      'it stops. Set its appendonly to yes.'
    );
  return undefined;
}

function explained(name: string, error: Error): string {
  const outage = outageOf(error);
  const trouble = outage ? `${sentenceOf(outage).replace('Redis', name)}` : `${name}: ${error.message}.`;
  return /REDIS_URL/.test(trouble)
    ? trouble
    : `${trouble} Check the address in REDIS_URL and that Redis runs there.`;
}
