import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningApp, startApp } from '../../support/running-app.js';

const LIMIT = 12;

describe('every answer', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ work: false, rateLimit: LIMIT });
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
});
