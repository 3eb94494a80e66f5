import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Redis as Client } from 'ioredis';
import { Directory } from '../../../src/directory/index.js';
import { AppendOnlyFile } from '../../../src/platform/append-only-file.js';
import { startRedis } from '../../../src/platform/embedded/redis-server.js';
import { createLogger } from '../../../src/platform/logging.js';
import { Queues } from '../../../src/platform/queues.js';
import { connectRedis, redisReady } from '../../../src/platform/redis.js';
import { eventually } from '../../support/running-app.js';

const EVERY = 500;

describe('the append-only file of Redis', () => {
  let folder: string;
  let started: Awaited<ReturnType<typeof startRedis>>;
  let redis: Client;
  let lines: { level: number; msg: string }[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kompaan-append-only-'));
    started = await startRedis(folder);
    redis = connectRedis(started.url, createLogger('test', 'silent'));
    await redisReady(redis);
    await redis.config('SET', 'rdbcompression', 'no'); // else no name can be read in the file
  });
  afterAll(async () => {
    redis.disconnect();
    await started.server.stop();
    await rm(folder, { recursive: true });
  });

  /** A process that works on this Redis, as a user of it. */
  function service(url = started.url, connection = redis) {
    lines = [];
    const logger = createLogger('test', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
    const queues = new Queues(url, logger);
    const file = new AppendOnlyFile(connection, queues, EVERY);
    file.work(logger);
    return { queues, file };
  }

  async function inFile(text: string): Promise<boolean> {
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const contents = await Promise.all(files.map((path) => readFile(path).catch(() => Buffer.alloc(0))));
    return contents.some((content) => content.includes(text));
  }

  const rewrites = async () => Number(/aof_rewrites:(\d+)/.exec(await redis.info('persistence'))?.[1] ?? 0);

  it('loses what was erased, together with what is erased at about the same time', async () => {
    const { queues, file } = service();
    const directory = new Directory(redis, {
      onCommitted: async () => {},
      beforeErasing: () => file.rewriteSoon(),
    });
    const profile = (name: string) => ({ profile: { name, country: 'NL', city: 'Zwolle' } });
    await directory.create(profile('Stichting Blijft'));
    const gone = await Promise.all(
      [1, 2, 3].map((n) => directory.create(profile(`Stichting Verdwijnt ${n}`))),
    );
    expect(await inFile('Verdwijnt')).toBe(true);
    for (const { id } of gone) await directory.erase(id);
    await eventually(
      () => inFile('Verdwijnt'),
      (isThere) => !isThere,
    );
    expect(await inFile('Blijft')).toBe(true);
    expect(await rewrites()).toBeLessThanOrEqual(2);
    await queues.close();
  });

  it('that may not be rewritten is said once, and no job is tried for ever', async () => {
    await redis.call('ACL', 'SETUSER', 'tenant', 'on', '>secret', '~*', '&*', '+@all', '-bgrewriteaof');
    const url = started.url.replace(/\/\/:[^@]*@/, '//tenant:secret@');
    const tenant = connectRedis(url, createLogger('test', 'silent'));
    await redisReady(tenant);
    const { queues, file } = service(url, tenant);
    for (let n = 0; n < 3; n++) {
      await file.rewriteSoon();
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
    const [queue] = queues.all;
    await eventually(
      () => queue!.getJobCounts('waiting', 'delayed', 'active'),
      ({ waiting, delayed, active }) => waiting! + delayed! + active! === 0,
    );
    expect(lines.map(({ msg }) => msg)).toEqual([expect.stringMatching(/append-only file/)]);
    tenant.disconnect();
    await queues.close();
  });
});
