import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import { type EmbeddedServer, freePort, startProcess, waitUntil } from './process.js';
import { findProgram } from './programs.js';

/**
 * Starts a Redis on loopback with a password of its own and its data in `folder`.
 * Every acknowledged write is on disk (`appendfsync always`); nothing is ever evicted.
 * @throws MissingProgramError when the machine has neither redis-server nor valkey-server.
 */
export async function startRedis(folder: string): Promise<EmbeddedServer> {
  const program = await findProgram('Redis');
  const data = resolve(folder);
  await mkdir(data, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const password = randomBytes(24).toString('base64url');
  const configuration = join(data, 'redis.conf');
  // In a file only its owner can read: arguments of a process are visible to everybody.
  await writeFile(configuration, settings(port, password, data), { mode: 0o600 });
  const { child, ended, stop } = startProcess(program, [configuration], join(data, 'redis.log'));
  const url = `redis://:${password}@127.0.0.1:${port}`;
  await waitUntil('Redis', () => answers(url, child.pid), ended);
  return { url, pid: child.pid!, stop, ended };
}

function settings(port: number, password: string, data: string): string {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(data)}`,
    'appendonly yes',
    'appendfsync always',
    'maxmemory-policy noeviction',
    'save ""',
    'loglevel warning',
    '',
  ].join('\n');
}

/** True when the server on that address is the process we started, not another one that took the port. */
async function answers(url: string, pid: number | undefined): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return (
      (await redis.info('server')).includes(`process_id:${pid}\r`) &&
      (await redis.info('persistence')).includes('loading:0')
    );
  } finally {
    redis.disconnect();
  }
}
