import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import { freePort, persistently } from './process.js';
import { findProgram } from './programs.js';
import { EmbeddedServer } from './server.js';

/**
 * Starts a Redis on loopback with a password of its own and its data in `folder`.
 * Every acknowledged write is on disk (`appendfsync always`); nothing is ever evicted.
 * @throws MissingProgramError when the machine has neither redis-server nor valkey-server.
 */
export async function startRedis(folder: string): Promise<{ server: EmbeddedServer; url: string }> {
  const command = await findProgram('Redis');
  const data = resolve(folder);
  await mkdir(data, { recursive: true, mode: 0o700 });
  return persistently(() => startOn(data, command));
}

async function startOn(data: string, command: string): Promise<{ server: EmbeddedServer; url: string }> {
  const port = await freePort();
  const password = randomBytes(24).toString('base64url');
  // In a file only its owner can read: arguments of a process are visible to everybody.
  const configuration = join(data, 'redis.conf');
  await writeFile(configuration, settings(port, password, data), { mode: 0o600 });
  const url = `redis://:${password}@127.0.0.1:${port}`;
  const server = await EmbeddedServer.start({
    name: 'Redis',
    command,
    args: [configuration],
    env: { PATH: process.env.PATH },
    folder: data,
    answers: (pid) => answers(url, pid),
  });
  return { server, url };
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
async function answers(url: string, pid: number): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, commandTimeout: 1_000 });
  redis.on('error', () => {});
  try {
    await redis.connect();
    const info = await redis.info('server', 'persistence');
    return info.includes(`process_id:${pid}\r`) && info.includes('loading:0');
  } finally {
    redis.disconnect();
  }
}
