import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkerProcess } from '../../support/matching-world.js';
import { eventually, type RunningApp, startApp } from '../../support/running-app.js';

const COUNTRIES = ['NL', 'BE', 'PT', 'IT', 'FI'];
const PLACES = 16;

describe('completions that wait for the completer', () => {
  let app: RunningApp;
  let silent: Server;
  const draft = { id: '', token: '' };

  beforeAll(async () => {
    app = await startApp({ work: false });
    const { directory, index, logger, searches } = app.services;
    const [organisations] = searches;
    await organisations.projection.work({ ...organisations, logger, onIndexed: async () => {} });
    for (const [n, country] of COUNTRIES.entries())
      await directory.create({ profile: { name: `Partner ${n}`, country } });
    await eventually(
      () => index.cursor(),
      (cursor) => cursor === COUNTRIES.length,
    );
    const { body } = await app.call('POST', '/drafts', {
      body: { title: 'Batteries', actionType: 'KA220', needs: [{ keyword: 'batteries' }] },
    });
    Object.assign(draft, body);
    silent = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await WorkerProcess.endAll();
    await app.close();
    silent.close();
  });

  const complete = (signal?: AbortSignal) =>
    fetch(`${app.address}/api/v1/drafts/${draft.id}/completions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${draft.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ seats: 3 }),
      ...(signal && { signal }),
    });
  const queue = () => app.services.queues.all.find(({ name }) => name === 'completions')!;
  /** How often a completer has begun with a question. */
  const begun = async () => {
    const events = await app.services.redis.xrange('{queues}:completions:events', '-', '+');
    return events.filter(([, fields]) => fields[fields.indexOf('event') + 1] === 'active').length;
  };
  const waiting = (count: number) =>
    eventually(
      () => queue().getWaitingCount(),
      (length) => length === count,
    );

  /** A completer that begins each question and then waits for a search index that says nothing. */
  async function hangingCompleter(): Promise<WorkerProcess> {
    const { port } = silent.address() as { port: number };
    return WorkerProcess.start('completer', { MEILI_URL: `http://127.0.0.1:${port}` });
  }

  it('are refused beyond a number, with what to do, and cost nothing once their askers have hung up', async () => {
    const gone = new AbortController();
    const hungUp = Array.from({ length: PLACES }, () => complete(gone.signal).catch(() => 'hung up'));
    await waiting(PLACES);
    const refused = await complete();
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      type: '/problems/completion-busy',
      detail: expect.stringMatching(/Try again in \d+ seconds/),
    });
    gone.abort();
    expect(new Set(await Promise.all(hungUp))).toEqual(new Set(['hung up']));
    await waiting(0);
    const reply = complete();
    await waiting(1);
    const completer = await WorkerProcess.start('completer');
    expect((await reply).status).toBe(200);
    expect(await begun()).toBe(1);
    await completer.end('SIGTERM');
  });

  it.each(['SIGKILL', 'SIGSTOP'] as const)(
    'are answered by another completer when theirs gets a %s',
    async (signal) => {
      const before = await begun();
      const first = await hangingCompleter();
      const reply = complete();
      await eventually(
        () => queue().getActiveCount(),
        (active) => active === 1,
      );
      first.signal(signal);
      const second = await WorkerProcess.start('completer');
      expect((await reply).status).toBe(200);
      expect(await begun()).toBe(before + 2);
      await first.end('SIGKILL');
      expect((await complete()).status).toBe(200);
      expect(await begun()).toBe(before + 3);
      await second.end('SIGTERM');
    },
  );
});
