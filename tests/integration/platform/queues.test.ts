import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { UnrecoverableError } from 'bullmq';
import { createLogger } from '../../../src/platform/logging.js';
import { Queues } from '../../../src/platform/queues.js';
import { onBehalfOf } from '../../../src/platform/request-context.js';
import { eventually } from '../../support/running-app.js';
import { emptyServers, testServers } from '../../support/servers.js';

interface Line {
  level: number;
  msg: string;
  requestId?: string;
  err?: { message: string };
}

const [INFO, WARN] = [30, 40];

describe('a queue', () => {
  let lines: Line[];
  let queues: Queues;

  beforeEach(async () => {
    await emptyServers();
    lines = [];
    const write = (line: string) => void lines.push(JSON.parse(line));
    queues = new Queues(testServers().redisUrl, createLogger('test', 'info', { write }));
  });

  /** Resolves when `work` has begun with the only job there is. */
  async function begin(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const begun = new Promise<void>((resolve) => {
      queues.worker('test', async (_, signal) => {
        resolve();
        await work(signal);
      });
    });
    await queues.queue('test').add('only', {});
    await begun;
  }

  const aboutJobs = () => lines.filter(({ msg }) => msg.includes('job'));

  it.each([
    ['by its own check', (signal: AbortSignal) => pauseThen(() => signal.throwIfAborted())],
    ['in a pause', (signal: AbortSignal) => pause(60_000, undefined, { signal })],
  ])('says of a job that the stop broke off %s that it goes on, without a trace', async (_, work) => {
    await begin(work);
    await queues.close();
    expect(aboutJobs()).toMatchObject([{ level: INFO, msg: expect.stringContaining('goes on') }]);
    expect(aboutJobs()[0]).not.toHaveProperty('err');
  });

  it('warns of a job that failed, with the reason, also while it stops', async () => {
    await begin(() =>
      pauseThen(() => {
        throw new Error('the disk is full');
      }),
    );
    await queues.close();
    expect(aboutJobs()).toMatchObject([{ level: WARN, err: { message: 'the disk is full' } }]);
  });

  it('carries the id of the request into the logs of its jobs, of jobs that these add, and of no others', async () => {
    const first = queues.queue<object>('first');
    const second = queues.queue<object>('second');
    queues.worker<object>('first', async () => {
      await second.addBulk([{ name: 'then', data: {} }]);
    });
    queues.worker<object>('second', async () => {
      throw new UnrecoverableError('it went wrong');
    });
    await onBehalfOf('the-request', () => first.add('begin', { some: 'data' }));
    await eventually(
      async () => aboutJobs().length,
      (count) => count === 1,
    );
    await first.add('begin', {});
    await eventually(
      async () => aboutJobs().length,
      (count) => count === 2,
    );
    expect(aboutJobs()[0]).toMatchObject({ level: WARN, requestId: 'the-request' });
    expect(aboutJobs()[1]).not.toHaveProperty('requestId');
    await queues.close();
  });
});

/** Long enough for the stop to have begun. */
async function pauseThen(end: () => void): Promise<void> {
  await pause(200);
  end();
}
