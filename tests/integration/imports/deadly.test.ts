import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '../../../src/platform/logging.js';
import { Queues } from '../../../src/platform/queues.js';
import { WorkerProcess } from '../../support/matching-world.js';
import { emptyServers, testServers } from '../../support/servers.js';
import { csvFile, organisations } from './files.js';
import { ImportService } from './service.js';

describe('an import that is the end of its worker', () => {
  let service: ImportService;
  beforeAll(async () => {
    await emptyServers();
    service = await new ImportService({ uploadLimit: 100_000_000 }).ready();
  });
  afterAll(async () => {
    await WorkerProcess.endAll();
    await service.close();
  });

  it('is tried three times, then failed with how far it got, and the next one goes on', async () => {
    const { body: deadly } = await service.post({ source: 'list' }, csvFile(organisations(100_000)));
    const { body: next } = await service.post({ source: 'next' }, csvFile(organisations(3, 200_000)));
    for (let tries = 1; tries <= 3; tries++) {
      const worker = await WorkerProcess.start();
      while ((await service.redis.hget('{imports}:tries', deadly.id)) !== String(tries)) await pause(5);
      expect((await service.get(`/imports/${deadly.id}`)).body.status).toBe('running');
      await worker.end('SIGKILL');
    }
    await WorkerProcess.start();
    const ended = await service.ended(deadly.id);
    expect(ended).toMatchObject({ status: 'failed', errorCode: 'worker-lost' });
    expect(ended.error).toMatch(/Each of its workers ended.*(being checked|of 100000 rows)/);
    expect(await service.directory.count()).toBeGreaterThanOrEqual(ended.rows.created);
    expect(await service.ended(next.id)).toMatchObject({ status: 'completed', rows: { created: 3 } });

    const queues = new Queues(testServers().redisUrl, createLogger('test', 'silent'));
    await eventuallyConnected(queues);
    expect((await queues.stalled()).get('imports')).toBe(3);
    await queues.close();
  });

  it('is failed as well when it fails each time for a reason nobody foresaw', async () => {
    await WorkerProcess.endAll();
    await emptyServers();
    service.directory.commitRows = async () => {
      throw new Error('nobody foresaw this');
    };
    const { body } = await service.post({ source: 'list' }, csvFile(organisations(3)));
    await service.work();
    const ended = await service.ended(body.id);
    expect(ended).toMatchObject({ status: 'failed', errorCode: 'unexpected', rows: { read: 0 } });
    expect(ended.error).toMatch(/None of its 3 rows is stored/);
  });
});

async function eventuallyConnected(queues: Queues): Promise<void> {
  while (
    !(await queues.stalled().then(
      () => true,
      () => false,
    ))
  )
    await pause(10);
}
