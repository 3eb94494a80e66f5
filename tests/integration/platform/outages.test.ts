import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { within } from '../../../src/platform/deadlines.js';
import { Redis } from '../../../src/platform/redis.js';
import { eventually, type RunningApp, startApp } from '../../support/running-app.js';
import { testServers } from '../../support/servers.js';

const DRAFT = { title: 'A draft', actionType: 'KA220', needs: [{ expertise: 'inclusive-education' }] };

/** Milliseconds after which nobody waits any more: no deadline of a person's call is longer. */
const PATIENCE = 20_000;

/** Both the call and `/readyz` say in a problem document that comes back after a while what is wrong. */
async function expectTrouble(app: RunningApp, call: () => ReturnType<RunningApp['call']>, words: RegExp) {
  const asked = [call, () => app.call('GET', '//readyz')];
  for (const ask of asked) {
    const answer = await within(PATIENCE, 'Kompaan', ask());
    expect({ status: answer.status, detail: answer.body.detail }).toEqual({
      status: 503,
      detail: expect.stringMatching(words),
    });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  }
}

async function expectReady(app: RunningApp) {
  await eventually(
    () => app.call('GET', '//readyz'),
    ({ status }) => status === 200,
    60_000,
  );
}

describe('a Redis that cannot do its part', () => {
  let app: RunningApp;
  const redis = new Redis(testServers().redisUrl);
  beforeAll(async () => {
    app = await startApp();
    await expectReady(app);
  });
  afterEach(async () => {
    await redis.config('SET', 'maxmemory', '0');
    await redis.replicaof('NO', 'ONE');
    await expectReady(app);
  });
  afterAll(async () => {
    await app.close();
    redis.disconnect();
  });

  it.each([
    ['is out of memory', /^Redis is out of memory/, () => redis.config('SET', 'maxmemory', '1')],
    ['is a replica', /^Redis is a read-only replica/, () => redis.replicaof('127.0.0.1', 1)],
  ])('answers 503 while it %s, and goes on afterwards', async (_, words, harm) => {
    await harm();
    await expectTrouble(app, () => app.call('POST', '/drafts', { body: DRAFT }), words);
    expect((await app.call('GET', '//livez')).status).toBe(200);
    expect((await app.call('GET', '//metrics')).body).toMatch(/^kompaan_organisations 0$/m);
  });
});

describe('a Meilisearch that cannot do its part', () => {
  let proxy: Server;
  /** What the proxy answers itself; it hands everything on where there is nothing. */
  let instead: RequestListener | undefined;
  let app: RunningApp;
  const url = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/search/`;
  let searches = 0;
  /** Each for something else: what was found before is remembered. */
  const search = () => app.call('GET', `/organisations?q=school+${searches++}`);

  beforeAll(async () => {
    proxy = createServer((asked, answer) => {
      if (instead) return void instead(asked, answer);
      const target = new URL(asked.url!.slice('/search'.length), testServers().meiliUrl);
      const { method, headers } = asked;
      const passed = request(target, { method, headers }, (given) => {
        answer.writeHead(given.statusCode!, given.headers);
        given.pipe(answer);
      });
      asked.pipe(passed);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    app = await startApp({ servers: { meiliUrl: url() } });
    await expectReady(app);
  });
  afterEach(async () => {
    instead = undefined;
    await expectReady(app);
  });
  afterAll(async () => {
    await app.close();
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });

  it('is found under a path', async () => {
    expect((await search()).status).toBe(200);
  });

  const page = (status: number): RequestListener => {
    return (_, answer) => void answer.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Oh</h1>');
  };
  const says = (status: number, body: object): RequestListener => {
    return (_, answer) =>
      void answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const busy = { message: 'Too many search requests', code: 'too_many_search_requests', type: 'system' };

  it.each<[string, RegExp, RequestListener]>([
    ['a proxy sends a page with 502', /not what answers at MEILI_URL/, page(502)],
    ['a proxy sends a page with 200', /not what answers at MEILI_URL/, page(200)],
    ['a proxy sends a page with 404', /not what answers at MEILI_URL/, page(404)],
    ['a gateway sends JSON of its own', /not what answers at MEILI_URL/, says(503, { error: 'no upstream' })],
    ['something else answers', /not what answers at MEILI_URL/, says(200, { hello: 'world' })],
    ['it has too much to do', /has too much to do/, says(503, busy)],
    ['it is asked too often', /has too much to do/, says(429, busy)],
    ['it does not answer', /does not answer in time/, () => {}],
    ['it breaks off', /cannot be reached/, ({ socket }) => void socket.destroy()],
  ])('answers 503 while %s, and goes on afterwards', async (_, words, listener) => {
    instead = listener;
    await expectTrouble(app, search, words);
  });

  it('answers 503 for a wrong key', async () => {
    const other = await startApp({ work: false, keep: true, servers: { meiliApiKey: 'not the key at all' } });
    try {
      await expectTrouble(other, () => other.call('GET', '/organisations?q=school'), /refuses the key/);
    } finally {
      await other.close();
    }
  });
});
