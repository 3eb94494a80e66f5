import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Queues } from '../../../src/platform/queues.js';
import { emptyServers, testServers } from '../../support/servers.js';

interface Line {
  level: number;
  msg: string;
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
    queues = new Queues(testServers().redisUrl, pino({ level: 'info' }, { write }));
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
});

/** Long enough for the stop to have begun. */
async function pauseThen(end: () => void): Promise<void> {
  await pause(200);
  end();
}
