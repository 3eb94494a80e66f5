import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '../../../src/platform/logging.js';
import { ADMIN_KEY, eventually, type RunningApp, startApp } from '../../support/running-app.js';

const LIMIT = 12;

interface Line {
  level: number;
  msg: string;
  requestId?: string;
  path?: string;
}

const [DEBUG, INFO, WARN] = [20, 30, 40];

describe('every answer', () => {
  let app: RunningApp;
  const lines: Line[] = [];
  beforeAll(async () => {
    const logger = createLogger('test', 'debug', { write: (line) => void lines.push(JSON.parse(line)) });
    app = await startApp({ work: false, rateLimit: LIMIT, logger });
  });
  afterAll(() => app.close());

  it('forbids a browser to make a page of data, or to show ours inside another', async () => {
    const data = (await app.call('GET', '/vocabularies/sectors')).headers;
    expect(data.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(data.get('x-content-type-options')).toBe('nosniff');
    const page = (await app.call('GET', '//')).headers;
    expect(page.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it.each([
    ['gzip', 'gzip'],
    ['br, gzip', 'br'],
    ['identity', null],
  ])('is compressed for a client that accepts %s: %s', async (accepted, used) => {
    const headers = { 'Accept-Encoding': accepted };
    for (const path of ['/vocabularies/expertise', '//openapi.json']) {
      const answer = await app.call('GET', path, { headers });
      expect(answer.headers.get('content-encoding')).toBe(used);
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect(answer.body).toEqual((await app.call('GET', path)).body);
    }
  });

  it('has the id that the caller gave the request when it is a plain one, else one of its own', async () => {
    const idFor = async (given: string) =>
      (await app.call('GET', '//livez', { headers: { 'X-Request-Id': given } })).headers.get('x-request-id');
    expect(await idFor('trace-1.a_B')).toBe('trace-1.a_B');
    for (const odd of ['a b', 'a"b', 'x'.repeat(65)]) expect(await idFor(odd)).toMatch(/^[\da-f-]{36}$/);
  });

  it('is logged in one line, at a level that fits it, without what was asked', async () => {
    const headers = { 'X-Request-Id': 'of-this-test' };
    await app.call('GET', '/drafts/secret-free?q=Ann+Peeters', { headers, token: 'the-token' });
    await app.call('GET', '//livez?q=Ann+Peeters', { headers });
    const mine = lines.filter(({ requestId }) => requestId === 'of-this-test');
    expect(mine).toMatchObject([
      { level: INFO, msg: 'request', method: 'GET', path: '/api/v1/drafts/secret-free', status: 400 },
      { level: DEBUG, msg: 'request', method: 'GET', path: '/livez', status: 200, ms: expect.any(Number) },
    ]);
    expect(JSON.stringify(mine)).not.toMatch(/Peeters|the-token/);
  });

  it('is known by that id in the jobs that come of it', async () => {
    await app.call('POST', '/organisations', {
      token: ADMIN_KEY,
      headers: { 'X-Request-Id': 'an-edit' },
      body: { name: 'Stichting De Bijenkorf', country: 'NL', city: 'Zwolle' },
    });
    const queue = app.services.queues.all.find(({ name }) => name === 'search-index')!;
    const requests = async () => (await queue.getJobs(['waiting'])).map(({ data }) => data.requestId);
    await eventually(requests, (ids) => ids.includes('an-edit'));
  });

  it('tells the operator once that a proxy is there which TRUST_PROXY does not say', async () => {
    const said = () => lines.filter(({ level, msg }) => level === WARN && msg.includes('TRUST_PROXY'));
    expect(said()).toEqual([]);
    for (let n = 0; n < 3; n++)
      await app.call('GET', '//livez', { headers: { 'X-Forwarded-For': '192.0.2.7' } });
    expect(said()).toHaveLength(1);
  });

  it('of /metrics has each metric of the queues once, with its heading', async () => {
    const { body } = await app.call('GET', '//metrics');
    const headings = [...body.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toEqual(expect.arrayContaining(['bullmq_job_count', 'bullmq_job_completed_total']));
    expect(body).toMatch(/^bullmq_job_count\{queue="imports", state="waiting"\} \d+$/m);
  });

  it('says how many requests are left, and when to come again after too many', async () => {
    const left = async () => (await app.call('GET', '/vocabularies/sectors')).headers.get('ratelimit');
    const before = Number(/remaining=(\d+)/.exec((await left())!)![1]);
    expect(await left()).toMatch(new RegExp(`^limit=${LIMIT}, remaining=${before - 1}, reset=\\d+$`));
    for (let n = 0; n < before - 1; n++) await left();
    const refused = await app.call('GET', '/vocabularies/sectors');
    expect(refused.status).toBe(429);
    expect(refused.body.type).toMatch(/too-many-requests$/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await app.call('GET', '//admin/queues')).status).toBe(429);
    expect((await app.call('GET', '//livez')).status).toBe(200);
  });

  it.each(['//readyz', '//metrics', '//docs/start.js', '//openapi.json'])(
    'is limited too, %s in a count of its own',
    async (path) => {
      const statuses: number[] = [];
      for (let n = 0; n <= LIMIT; n++) statuses.push((await app.call('GET', path)).status);
      expect(statuses.at(-1)).toBe(429);
      if (!path.includes('openapi')) expect(statuses[0]).not.toBe(429); // it shares the count of the documentation
    },
  );
});
