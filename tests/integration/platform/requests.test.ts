import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { stopProcess } from '../../../src/platform/embedded/process.js';
import { Places } from '../../../src/platform/places.js';
import { Queues } from '../../../src/platform/queues.js';
import { connectRedis, type Redis, redisReady } from '../../../src/platform/redis.js';
import { Requests } from '../../../src/platform/requests.js';
import { eventually } from '../../support/running-app.js';
import { emptyServers, testServers } from '../../support/servers.js';

const SILENT = pino({ level: 'silent' });
const WAITS = new AbortController().signal;
const NAME = 'questions';

describe('questions to another process', () => {
  let redis: Redis;
  let opened: Queues[];
  let children: ChildProcess[];

  beforeEach(async () => {
    await emptyServers();
    redis = connectRedis(testServers().redisUrl, SILENT);
    await redisReady(redis);
    opened = [];
    children = [];
  });
  afterEach(async () => {
    await Promise.all(children.map(stopProcess));
    await Promise.all(opened.map((queues) => queues.close()));
    redis.disconnect();
  });

  /** One process's end; the limits are those of the application unless a test needs others. */
  function endpoint({ most = 16, patience = 60_000 } = {}) {
    const queues = new Queues(testServers().redisUrl, SILENT);
    opened.push(queues);
    return new Requests<number, number>(queues, redis, { name: NAME, most, patience });
  }
  const queue = () => opened[0]!.queue<number>(NAME);
  const twice = async (question: number) => 2 * question;

  it('are answered, also when the asker is the first to listen', async () => {
    endpoint().answer(twice);
    expect(await endpoint().ask(21, WAITS)).toEqual({ status: 'answered', answer: 42 });
  });

  it('never wait in greater number than there are places, however many servers ask at the same moment', async () => {
    const servers = [endpoint({ most: 5 }), endpoint({ most: 5 })];
    const gone = new AbortController();
    const asked = Array.from({ length: 60 }, (_, n) => servers[n % 2]!.ask(n, gone.signal));
    const refused = await eventually(
      async () => (await Promise.all(asked.map((reply) => Promise.race([reply, undefined])))).filter(Boolean),
      ({ length }) => length === 55,
    );
    expect(new Set(refused.map((reply) => reply!.status))).toEqual(new Set(['full']));
    await eventually(
      () => queue().getWaitingCount(),
      (waiting) => waiting === 5,
    );
    gone.abort();
    await Promise.all(asked);
  });

  it('are not answered once the asker has hung up, and leave their places to others', async () => {
    const asker = endpoint({ most: 3 });
    const gone = new AbortController();
    const asked = [1, 2, 3].map((question) => asker.ask(question, gone.signal));
    await eventually(
      () => queue().getWaitingCount(),
      (waiting) => waiting === 3,
    );
    expect(await asker.ask(4, WAITS)).toEqual({ status: 'full' });
    gone.abort();
    expect(await Promise.all(asked)).toEqual(Array(3).fill({ status: 'unanswered' }));
    const answered: number[] = [];
    endpoint().answer(async (question) => {
      answered.push(question);
      return question;
    });
    expect(await asker.ask(5, WAITS)).toEqual({ status: 'answered', answer: 5 });
    expect(answered).toEqual([5]);
  });

  it('are not answered when the server that asked died and its patience is over', async () => {
    const asker = endpoint();
    await queue().add('ask', 1, { jobId: 'left-behind' }); // as it is in Redis then: without its place
    const answered: number[] = [];
    endpoint().answer(async (question) => {
      answered.push(question);
      return question;
    });
    expect(await asker.ask(2, WAITS)).toEqual({ status: 'answered', answer: 2 });
    expect(answered).toEqual([2]);
    await eventually(
      () => queue().getWaitingCount(),
      (waiting) => waiting === 0,
    );
  });

  it('give up their places by themselves when a server died', async () => {
    const places = new Places(redis, '{questions}:places', 1, 500);
    expect(await places.take('dead')).toBe(true);
    expect(await places.isHeld('dead')).toBe(true);
    expect(await places.take('living')).toBe(false);
    await eventually(
      () => places.isHeld('dead'),
      (held) => !held,
    );
    expect(await places.take('living')).toBe(true);
  });

  it('end with the patience of the asker when nobody answers', async () => {
    expect(await endpoint({ patience: 300 }).ask(1, WAITS)).toEqual({ status: 'unanswered' });
    expect(await queue().getWaitingCount()).toBe(0);
  });

  it('are tried once more, and no more, when they block whoever answers for longer than its lock', async () => {
    let begun = 0;
    const answerer = async () => {
      const child = fork('tests/support/blocked-answerer.js', [testServers().redisUrl, NAME], {
        execArgv: [],
      });
      children.push(child);
      child.on('message', (message) => {
        if (message === 'begun') begun++;
      });
      await once(child, 'message');
    };
    const reply = endpoint().ask(1, WAITS);
    for (const times of [1, 2]) {
      await answerer();
      await eventually(
        async () => begun,
        (count) => count === times,
        30_000,
      );
    }
    await answerer();
    expect(await reply).toEqual({ status: 'failed' });
    expect(begun).toBe(2);
    expect(await queue().getFailedCount()).toBe(0); // and nothing is left of it
  });
});
