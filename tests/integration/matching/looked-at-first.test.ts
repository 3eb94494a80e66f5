import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorkers } from '../../../src/app.js';
import { createHttpApp } from '../../../src/http-app.js';
import { ViewedDrafts } from '../../../src/matching/index.js';
import { listen } from '../../../src/platform/http/listen.js';
import { indexOnce } from '../../support/index-once.js';
import { eventually, type RunningApp, startApp } from '../../support/running-app.js';

const ORGANISATIONS = 400;
const WAITING = 5_000;

describe('a draft that people look at', () => {
  let app: RunningApp;
  const drafts: { id: string; token: string }[] = [];
  beforeAll(async () => {
    app = await startApp({ work: false });
    const rows = Array.from({ length: ORGANISATIONS }, (_, line) => ({
      line,
      fragment: { profile: { name: `Partner ${line}`, country: ['NL', 'PT', 'FI'][line % 3]! } },
    }));
    for (let at = 0; at < ORGANISATIONS; at += 100)
      await app.services.directory.commitRows(rows.slice(at, at + 100), { source: 'many' });
    await indexOnce(app);
    for (const title of ['Looked at', 'Watched']) {
      const needs = [{ expertise: 'project-management' }];
      const { body } = await app.call('POST', '/drafts', { body: { title, actionType: 'KA220', needs } });
      drafts.push(body);
    }
  });
  afterAll(() => app.close());

  const background = () => app.services.queues.all.find(({ name }) => name === 'suggestions')!;

  it('is scored before thousands of others that wait, although a job for it waits behind them', async () => {
    const { draftStore, requests, lists } = app.services;
    const { draft, tokenHash } = (await draftStore.find(drafts[0]!.id))!;
    const others = Array.from({ length: WAITING }, (_, n) => ({ ...draft, id: `other-${n}` }));
    // Some at a time: each has the deadline of one call.
    for (let at = 0; at < WAITING; at += 250)
      await Promise.all(others.slice(at, at + 250).map((other) => draftStore.add(other, tokenHash)));
    for (const queue of app.services.queues.all) await queue.drain(); // what creating the drafts asked for
    await requests.requestMany([...others.map(({ id }) => id), draft.id]);
    await startWorkers(app.services);
    await eventually(
      () => lists.state('other-20'),
      (state) => state !== undefined,
    );
    expect(await lists.state(draft.id)).toBeUndefined();
    const { token } = drafts[0]!;
    const { body } = await app.call('GET', `/drafts/${draft.id}/suggestions?wait=20`, { token });
    const { waiting } = await background().getJobCounts('waiting');
    expect(body.items.length).toBeGreaterThan(0);
    expect(waiting).toBeGreaterThan(0.8 * WAITING);
    await background().drain();
  });

  it('is looked at for as long as a stream of its events is open, and not for long when the server dies', async () => {
    const { config, redis } = app.services;
    const lasting = 1_500;
    const viewed = new ViewedDrafts(redis, lasting);
    const http = createHttpApp({ ...app.services, viewed });
    const server = await listen(http.app, { ...config, port: 0 });
    const { id, token } = drafts[1]!;
    const isLookedAt = async () => (await new ViewedDrafts(redis, lasting).recent()).has(id);
    try {
      const stream = await fetch(`${server.address}/api/v1/drafts/${id}/events`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      for (let n = 0; n < 3; n++) {
        await redis.zrem('viewed-drafts', id); // as when the last look is too long ago
        await eventually(isLookedAt, (still) => still);
      }
      await stream.body!.cancel();
      await eventually(isLookedAt, (still) => !still);
    } finally {
      await server.close();
      await http.close();
    }
  });
});
