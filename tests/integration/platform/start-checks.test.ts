import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { freePort, startProcess, stopProcess } from '../../../src/platform/embedded/process.js';
import { createLogger } from '../../../src/platform/logging.js';
import { outageOf, sentenceOf } from '../../../src/platform/outages.js';
import { connectRedis, Redis, tryWriting } from '../../../src/platform/redis.js';
import { checkRedis } from '../../../src/platform/redis-check.js';
import { temporaryFolder } from '../../support/kompaan-process.js';
import { eventually } from '../../support/running-app.js';
import { testServers } from '../../support/servers.js';

const { redisUrl, meiliUrl, meiliApiKey } = testServers();

/** One of the built programs with these servers: how it ended and what it said. */
async function run(script: string, args: string[], servers: { REDIS_URL?: string; MEILI_API_KEY?: string }) {
  const folder = await temporaryFolder();
  const child = spawn(process.execPath, [`dist/src/${script}.js`, ...args], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: folder.path,
      LOG_LEVEL: 'error',
      REDIS_URL: redisUrl,
      MEILI_URL: meiliUrl,
      MEILI_API_KEY: meiliApiKey,
      ADMIN_API_KEY: 'of-no-use-in-this-test',
      ...servers,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const [code] = await once(child, 'close');
  await folder.remove();
  return { code, said: said.trim() };
}

function withPassword(password: string): string {
  const url = new URL(redisUrl);
  url.password = password;
  return url.href;
}

describe('at the start', () => {
  const redis = new Redis(redisUrl);
  afterEach(async () => {
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await redis.config('SET', 'appendonly', 'yes');
    await redis.replicaof('NO', 'ONE');
  });
  afterAll(() => redis.disconnect());

  it('is content with a Redis that keeps everything', async () => {
    expect(await checkRedis(redisUrl)).toBeUndefined();
  });

  it('warns of a Redis that does not keep its data', async () => {
    await redis.config('SET', 'appendonly', 'no');
    expect(await checkRedis(redisUrl)).toMatch(
      /^Redis at 127\.0\.0\.1:\d+ keeps no log .*appendonly to yes\.$/,
    );
  });

  it.each<[string, RegExp, () => Promise<unknown>]>([
    [
      'throws data away',
      /^Redis at 127\.0\.0\.1:\d+ throws data away .*allkeys-lru.* noeviction\.$/,
      () => redis.config('SET', 'maxmemory-policy', 'allkeys-lru'),
    ],
    ['is a replica', /^Redis at .* is a replica\. REDIS_URL must/, () => redis.replicaof('127.0.0.1', 1)],
  ])('refuses a Redis that %s', async (_, words, harm) => {
    await harm();
    await expect(checkRedis(redisUrl)).rejects.toThrow(words);
  });

  it.each(['server', 'worker', 'completer', 'main'])(
    'says in one sentence that the password is wrong, and the %s ends',
    async (script) => {
      const { code, said } = await run(script, [], { REDIS_URL: withPassword('not-the-password') });
      expect(code).toBeGreaterThan(0);
      expect(said).toMatch(/refuses the user name or password in REDIS_URL\.$/);
      expect(said).not.toMatch(/not-the-password|\n {4}at |\n.*\n/);
    },
  );

  it.each<[string, RegExp, () => Promise<Parameters<typeof run>[2]>]>([
    [
      'nobody at the address',
      /^Redis at 127\.0\.0\.1:\d+ cannot be reached\. Check the address in REDIS_URL and that Redis runs there\.$/,
      async () => ({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` }),
    ],
    [
      'a name that does not exist',
      /^Redis at nowhere\.invalid:6379 cannot be reached\./,
      async () => ({ REDIS_URL: 'redis://nowhere.invalid:6379' }),
    ],
    [
      'no password',
      /wants a password\. Put it into REDIS_URL\.$/,
      async () => ({ REDIS_URL: withPassword('') }),
    ],
    [
      'a wrong key of Meilisearch',
      /^The search index refuses the key in MEILI_API_KEY\.$/,
      async () => ({ MEILI_API_KEY: 'not the key at all' }),
    ],
  ])('lets the command line end with one sentence: %s', async (_, words, servers) => {
    const { code, said } = await run('cli', ['check'], await servers());
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(words) });
  });
});

describe('a Redis that loads its data', () => {
  it('is waited for at the start, and named by a health check', async () => {
    const folder = await temporaryFolder();
    const port = await freePort();
    const url = `redis://127.0.0.1:${port}`;
    const slowly = ['--key-load-delay', '5000', '--loading-process-events-interval-bytes', '1024'];
    const start = (...more: string[]) =>
      startProcess(
        'redis-server',
        ['--port', String(port), '--dir', folder.path, '--save', '', '--appendonly', 'no', ...more],
        join(folder.path, 'log'),
        { PATH: process.env.PATH },
      );
    let server = start();
    try {
      await checkRedis(url);
      const redis = new Redis(url);
      for (let n = 0; n < 1_000; n++) await redis.set(`key-${n}`, 'something of some length to load');
      await redis.save();
      redis.disconnect();
      await stopProcess(server, 5_000);
      server = start(...slowly);
      const connection = connectRedis(url, createLogger('test', 'silent'));
      const said = await eventually(
        () =>
          tryWriting(connection).then(
            () => 'ready',
            (error) => sentenceOf(outageOf(error)!),
          ),
        (sentence) => !sentence.includes('cannot be reached'),
      );
      expect(said).toBe('Redis is still loading its data.');
      expect(await checkRedis(url)).toContain('appendonly');
      await eventually(
        () =>
          tryWriting(connection).then(
            () => true,
            () => false,
          ),
        Boolean,
      );
      connection.disconnect();
    } finally {
      await stopProcess(server, 5_000);
      await folder.remove();
    }
  });
});
