import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Directory } from '../../../src/directory/index.js';
import type { Redis } from '../../../src/platform/redis.js';
import { emptyServers } from '../../support/servers.js';
import { csvFile, organisations } from './files.js';
import { ImportService } from './service.js';

const services: ImportService[] = [];

async function open(): Promise<ImportService> {
  const service = await new ImportService().ready();
  services.push(service);
  return service;
}

async function close(service: ImportService): Promise<void> {
  services.splice(services.indexOf(service), 1);
  await service.close();
}

beforeEach(emptyServers);
afterEach(async () => {
  for (const service of [...services]) await close(service);
});

/** 6,000 rows: 5,000 organisations, some of them again, some rows blank or broken. */
const FILE = csvFile([
  ...organisations(5_000),
  ...organisations(800),
  ...Array.from({ length: 100 }, () => ',,,,'),
  ...Array.from({ length: 100 }, () => ',NL,Utrecht,900000001,'),
]);
const COUNTS = {
  read: 6_000,
  created: 5_000,
  updated: 0,
  unchanged: 800,
  rejected: 100,
  conflicts: 0,
  blank: 100,
};

/** A directory whose process dies at its nth write: before it is carried out, or before anybody learns that it was. */
class DyingDirectory extends Directory {
  private writes = 0;

  constructor(
    redis: Redis,
    private readonly fatalWrite: number,
    private readonly isCarriedOut: boolean,
  ) {
    super(redis, { onCommitted: async () => {} });
  }

  override commitRows(...args: Parameters<Directory['commitRows']>) {
    return this.write(() => super.commitRows(...args));
  }

  override sweep(...args: Parameters<Directory['sweep']>) {
    return this.write(() => super.sweep(...args));
  }

  private async write<T>(carryOut: () => Promise<T>): Promise<T> {
    this.writes++;
    if (this.writes === this.fatalWrite && !this.isCarriedOut) throw new Error('died before');
    const result = await carryOut();
    if (this.writes === this.fatalWrite) throw new Error('died after');
    return result;
  }
}

/** Waits until an import has committed some rows but not all. */
async function halfway(service: ImportService, id: string): Promise<void> {
  for (;;) {
    const { body } = await service.get(`/imports/${id}`);
    expect(body.status).toBe('running');
    if (body.rows.read > 500) return;
    await pause(5);
  }
}

describe('an import whose worker stops', () => {
  it('is carried on by another worker with exact counts', async () => {
    const server = await open();
    const first = await (await open()).work();
    const { body } = await server.post({ source: 'list' }, FILE);
    await halfway(server, body.id);
    await close(first);
    const stopped = await server.get(`/imports/${body.id}`);
    expect(stopped.body).toMatchObject({ status: 'running' });
    expect(stopped.body.rows.read).toBeLessThan(COUNTS.read);

    await (await open()).work();
    expect(await server.ended(body.id)).toMatchObject({ status: 'completed', rows: COUNTS });
    expect(await server.directory.count()).toBe(5_000);
    expect(await server.directory.version()).toBe(5_000);
  });

  it('comes to exact counts wherever workers die on the way', async () => {
    const earlier = csvFile([...organisations(250), ...organisations(250).map((row) => `Also ${row}`)]);
    const later = csvFile([
      ...organisations(450),
      ...organisations(100),
      ...Array.from({ length: 50 }, () => ',,,,'),
    ]);
    const counts = {
      read: 600,
      created: 200,
      updated: 0,
      unchanged: 350,
      rejected: 0,
      conflicts: 0,
      blank: 50,
    };
    const deaths = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(deaths, async (fatalWrites) => {
        await emptyServers();
        const service = await open();
        const first = await service.post({ source: 'list' }, earlier);
        await service.runOnce(first.body.id);
        const { body } = await service.post({ source: 'list' }, later);
        for (const [write, isCarriedOut] of fatalWrites) {
          const dying = new DyingDirectory(service.redis, write, isCarriedOut);
          await service.runOnce(body.id, { directory: dying }).catch(() => {});
        }
        await service.runOnce(body.id);
        expect((await service.get(`/imports/${body.id}`)).body).toMatchObject({
          status: 'completed',
          rows: counts,
        });
        const record = await service.directory.find('pic:900000007');
        expect(record?.layers.list?.fragments).toHaveLength(1);
        expect(await service.directory.version()).toBe(250 + 250 + 200 + 250);
        await close(service);
      }),
      { numRuns: 12 },
    );
  });

  it('goes on however often workers are stopped in good order', async () => {
    const server = await open();
    const { body } = await server.post({ source: 'list' }, FILE);
    for (let stop = 0; stop < 4; stop++) {
      const worker = await (await open()).work();
      await halfway(server, body.id);
      await close(worker);
    }
    expect(Number(await server.redis.hget('{imports}:tries', body.id))).toBe(0);
    await (await open()).work();
    expect(await server.ended(body.id)).toMatchObject({ status: 'completed', rows: COUNTS });
    expect(await server.redis.exists('{imports}:tries', '{imports}:waiting')).toBe(0);
  });

  it('waits for a worker when there is none yet, also when its wake-up was lost', async () => {
    const server = await open();
    const { body } = await server.post({ source: 'list' }, csvFile(organisations(3)));
    const wakeUps = await server.redis.keys('{queues}*');
    await server.redis.del(...wakeUps);
    await (await open()).work();
    expect(await server.ended(body.id)).toMatchObject({ status: 'completed', rows: { created: 3 } });
  });

  it('ends once, with exact counts, when two workers run it at the same time', async () => {
    const server = await open();
    const { body } = await server.post({ source: 'list' }, FILE);
    await Promise.all([(await open()).runOnce(body.id), (await open()).runOnce(body.id)]);
    const { body: ended } = await server.get(`/imports/${body.id}`);
    expect(ended).toMatchObject({ status: 'completed', rows: COUNTS });
    expect(await server.directory.version()).toBe(5_000);
  });
});
