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

interface Row {
  country: string;
  organisationType: string;
  levelOfActivity: string;
}

interface Item {
  organisation: { id: string; name: string; country: string; labels?: object };
  score: number;
  reasons: { term: string; gain: number; text: string }[];
}

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

describe('GET /organisations/{id}/complementary', () => {
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

describe('GET /drafts/{id}/suggestions/narrowed', () => {
  const newDraft = async () => {
    const made = await app.call('POST', '/drafts', {
      body: { title: 'x', actionType: 'KA220', needs: [], members: [{ organisationId: ASKED }] },
    });
    const { id, token } = made.body;
    return (path: string) => app.call('GET', `/drafts/${id}${path}`, { token });
  };

  it.each([
    ['country=PT&country=GR', ({ country }: Row) => country === 'PT'],
    ['typeGroup=school', ({ organisationType }: Row) => organisationType === 'school-primary'],
    ['levelOfActivity=local', ({ levelOfActivity }: Row) => levelOfActivity === 'local'],
    [
      'country=NL&country=BE&typeGroup=enterprise',
      ({ country, organisationType }: Row) =>
        country !== 'PT' && country !== 'ES' && organisationType === 'sme',
    ],
    ['typeGroup=sport', () => false],
  ])('%s: the suggestions without all others, in their order', async (query, isWanted) => {
    const ask = await newDraft();
    const all = await ask('/suggestions?wait=20&limit=50');
    expect(all.body.status).toBe('fresh');
    const names = new Set(organisations.filter((one) => isWanted(one as Row)).map(({ name }) => name));
    const { status, body } = await ask(`/suggestions/narrowed?limit=50&${query}`);
    expect(status).toBe(200);
    expect(body.items).toEqual(
      all.body.items.filter(({ organisation }: Item) => names.has(organisation.name)),
    );
    expect(body.draftVersion).toBe(all.body.draftVersion);
    expect(body.rulesVersion).toBe(all.body.rulesVersion);
  });

  it('says what cannot be asked for', async () => {
    const ask = await newDraft();
    for (const query of [
      'typeGroup=schools',
      'country=XX',
      'experience=some',
      'levelOfActivity=1',
      'limit=51',
    ])
      expect((await ask(`/suggestions/narrowed?${query}`)).status).toBe(400);
    const { status } = await app.call('GET', '/drafts/nothing/suggestions/narrowed');
    expect([401, 404]).toContain(status);
  });
});
