import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, importFile, type RunningApp, startApp } from '../../support/running-app.js';

const COUNTRIES = ['NL', 'BE', 'PT', 'ES'];
const TYPES = ['ngo', 'school-primary', 'sme'];

const organisations = COUNTRIES.flatMap((country, c) =>
  TYPES.map((organisationType, t) => ({
    ...{ name: `Partner ${country} ${organisationType}`, country, organisationType, sectors: ['SCH'] },
    experience: (c + t) % 3 === 0 ? 'newcomer' : 'experienced',
    levelOfActivity: t === 1 ? 'local' : 'national',
    identifiers: { pic: String(100_300_000 + c * 10 + t) },
    ...(country === 'ES' && organisationType === 'sme' && { status: 'closed' }),
  })),
);
const ASKED = 'pic:100300000';
const CLOSED = 'pic:100300032';

interface Item {
  organisation: { id: string; name: string; country: string; labels?: object };
  score: number;
  reasons: { term: string; gain: number; text: string }[];
}

describe('GET /organisations/{id}/complementary', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
    const { body } = await importFile(
      app,
      'partners',
      organisations.map((one) => JSON.stringify(one)).join('\n'),
    );
    expect(body.rows).toMatchObject({ created: organisations.length, rejected: 0 });
  });
  afterAll(() => app.close());

  const ask = (id: string, query = '') => app.call('GET', `/organisations/${id}/complementary${query}`);

  it('gives what is suggested to a draft in which it is alone', async () => {
    const { status, body } = await ask(ASKED, '?limit=50');
    expect(status).toBe(200);
    const made = await app.call('POST', '/drafts', {
      body: { title: 'x', actionType: 'KA220', needs: [], members: [{ organisationId: ASKED }] },
    });
    const { id, token } = made.body;
    const list = await app.call('GET', `/drafts/${id}/suggestions?wait=10&limit=50`, { token });
    expect(list.body.status).toBe('fresh');
    // Equals come in an order of the draft's own.
    const plain = (items: Item[]) =>
      items
        .map(({ organisation, score, reasons }) => ({ name: organisation.name, score, reasons }))
        .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
    expect(plain(body.items)).toEqual(plain(list.body.items));
    expect(body.items).toHaveLength(organisations.length - 2);
    expect(body.organisationId).not.toBe(ASKED);
    expect(body.rulesVersion).toBe(list.body.rulesVersion);
  });

  it('has reasons that sum to the score, the best first, in the language asked for', async () => {
    const { body } = await ask(ASKED, '?lang=nl');
    const items = body.items as Item[];
    expect(items).toHaveLength(10);
    const scores = items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { score, reasons } of items)
      expect(reasons.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(score, 12);
    expect(items[0]!.organisation.labels).toBeDefined();
    expect(JSON.stringify(items[0]!.reasons)).toContain('land');
    expect((await ask(ASKED, '?limit=3')).body.items).toEqual((await ask(ASKED)).body.items.slice(0, 3));
  });

  it('knows an organisation that was added a moment ago', async () => {
    const profile = { name: 'Just founded', country: 'IE', city: 'Cork', organisationType: 'ngo' };
    const { body } = await app.call('POST', '/organisations', { token: ADMIN_KEY, body: profile });
    const own = await ask(body.id);
    expect(own.status).toBe(200);
    expect(own.body.items.map(({ organisation }: Item) => organisation.id)).not.toContain(body.id);
    const others = (await ask(ASKED, '?limit=50')).body.items as Item[];
    expect(others.map(({ organisation }) => organisation.id)).toContain(body.id);
  });

  it('says why there is nothing to answer', async () => {
    const unknown = await ask('pic:999999999');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/not-found']);
    const closed = await ask(CLOSED);
    expect([closed.status, closed.body.type]).toEqual([422, '/problems/closed-organisation']);
    expect(closed.body.detail).toContain('Partner ES sme is closed');
    for (const query of ['?limit=51', '?limit=0', '?lang=xx', '?page=2'])
      expect((await ask(ASKED, query)).status).toBe(400);
  });
});
