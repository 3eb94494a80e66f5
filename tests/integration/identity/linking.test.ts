import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

let app: RunningApp;
const admin = { token: ADMIN_KEY };

const LEGAL = [
  { name: 'UNIVERSITEIT DUINSTAD', country: 'NL', city: 'DUINSTAD', identifiers: { pic: '900400001' } },
  {
    name: 'ZEEHAVEN COLLEGE',
    country: 'NL',
    city: 'DUINSTAD',
    website: 'https://zeehaven.example/',
    identifiers: { pic: '900400002' },
  },
  { name: 'BASISSCHOOL DE REGENBOOG', country: 'NL', city: 'ZWOLLE', identifiers: { pic: '900400003' } },
];
const REGISTER = [
  { name: 'University of Duinstad', country: 'NL', city: 'Duinstad', identifiers: { ror: '00cv9y106' } },
  {
    name: 'Zeehaven',
    country: 'NL',
    website: 'https://www.zeehaven.example/',
    identifiers: { others: [{ scheme: 'source:register', id: '2' }] },
  },
  {
    name: 'Basisschool De Regenboog',
    country: 'NL',
    city: 'Zwolle',
    identifiers: { others: [{ scheme: 'source:register', id: '3' }] },
  },
  {
    name: 'Basisschool De Regenboog',
    country: 'NL',
    city: 'Zwolle',
    identifiers: { others: [{ scheme: 'source:register', id: '4' }] },
  },
];
const lines = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const settled = () =>
  eventually(
    () => app.services.duplicateJobs.waiting(),
    ({ isDone }) => isDone,
    60_000,
  );
const get = async (path: string) => (await app.call('GET', path, admin)).body;

beforeAll(async () => {
  app = await startApp();
  await importFile(app, 'legal', lines(LEGAL), '&filename=a.ndjson');
  await importFile(app, 'register', lines(REGISTER), '&filename=b.ndjson');
  await settled();
});
afterAll(() => app.close());

describe('lists that are imported one after another', () => {
  it('come together where it is certain, under both ids', async () => {
    const one = await get('/organisations/pic:900400001');
    expect(one.identifiers).toEqual({ pic: '900400001', ror: '00cv9y106' });
    expect(one.merged).toMatchObject([{ basis: expect.stringMatching(/^automatic: .*Both in Duinstad/i) }]);
    expect((await get('/organisations/ror:00cv9y106')).id).toBe(one.id);
    const { hits, total } = await get('/organisations?q=duinstad university');
    expect([total, hits[0].id]).toEqual([1, one.id]);
  });

  it('are listed with what they rest on, so that they can be undone', async () => {
    const { id, merged } = await get('/organisations/pic:900400001');
    const { items, total, page, limit } = await get('/merges?limit=100');
    expect({ page, limit }).toEqual({ page: 1, limit: 100 });
    expect(items).toHaveLength(total);
    const listed = items.find((merge: { id: string }) => merge.id === merged[0].id);
    expect(listed).toEqual({
      ...merged[0],
      name: expect.any(String),
      evidence: expect.arrayContaining([
        expect.objectContaining({
          code: 'same-city',
          values: { city: expect.stringMatching(/^duinstad$/i) },
        }),
      ]),
      organisation: expect.objectContaining({ id }),
    });
    expect((await get('/merges?limit=1&page=2')).items.length).toBeLessThanOrEqual(1);
    for (const bad of ['limit=0', 'page=0', 'minScore=1'])
      expect((await app.call('GET', `/merges?${bad}`, admin)).status).toBe(400);
    expect((await app.call('GET', '/merges')).status).toBe(401);
  });

  it('are proposed where it is not, with what speaks for it', async () => {
    const { items, total } = await get('/duplicates?minScore=0.5');
    expect(total).toBeGreaterThan(0);
    const names = items.map(({ organisations }: { organisations: { name: string }[] }) =>
      organisations.map(({ name }) => name.toLowerCase()).sort(),
    );
    expect(names).toContainEqual(['basisschool de regenboog', 'basisschool de regenboog']);
    expect(items[0].evidence.length).toBeGreaterThan(0);
    expect((await get('/duplicates?source=nobody')).total).toBe(0);
    expect((await get('/duplicates?limit=1&page=2')).items.length).toBeLessThanOrEqual(1);
    for (const bad of ['minScore=2', 'limit=0', 'page=0', 'unknown=1'])
      expect((await app.call('GET', `/duplicates?${bad}`, admin)).status).toBe(400);
    expect((await app.call('GET', '/duplicates')).status).toBe(401);
  });

  it('stay apart where somebody has said so, whatever is imported', async () => {
    const { merge, organisation } = await (async () => {
      const { merged, id } = await get('/organisations/pic:900400001');
      return { merge: merged[0].id, organisation: id };
    })();
    const undone = await app.call('DELETE', `/merges/${merge}`, admin);
    expect(undone.status).toBe(200);
    expect(undone.body.organisations.map(({ id }: { id: string }) => id)).toEqual([organisation, merge]);
    await importFile(app, 'register', lines(REGISTER), '&filename=b.ndjson');
    await importFile(
      app,
      'legal',
      lines(LEGAL.map((row) => ({ ...row, sectors: ['HED'] }))),
      '&filename=a.ndjson',
    );
    await settled();
    expect((await get(`/organisations/${merge}`)).id).toBe(merge);
    const again = await app.call('POST', `/duplicates/${organisation}-${merge}/merge`, {
      ...admin,
      body: { keep: merge },
    });
    expect(again.body).toMatchObject({ merge: organisation, organisation: { id: merge } });
    await settled();
    expect((await get(`/organisations/${organisation}`)).id).toBe(merge);
  });

  it('are found again by command', async () => {
    // How much a word tells depends on all names there are, so that lower scores may differ a little.
    const sure = '/duplicates?minScore=0.95';
    const before = await get(sure);
    expect(before.total).toBeGreaterThan(0);
    await app.services.duplicates.store.clear();
    await app.services.duplicateJobs.rebuild();
    await settled();
    expect((await get(sure)).items).toEqual(before.items);
  });

  it('count a member once that a draft names twice, as long as they are merged', async () => {
    const [a, b] = await Promise.all(
      ['900400002', '900400003'].map(async (pic) => (await get(`/organisations/pic:${pic}`)).id),
    );
    const members = [a, b].map((organisationId) => ({ organisationId, role: 'partner' }));
    const { body: draft } = await app.call('POST', '/drafts', {
      body: { title: 'Sea', actionType: 'KA220', idea: 'Pupils sail.', members },
    });
    const token = { token: draft.token };
    const seen = async () =>
      (await app.call('GET', `/drafts/${draft.id}`, token)).body.members.map(
        ({ organisationId }: { organisationId: string }) => organisationId,
      );
    const fresh = () =>
      eventually(
        async () => (await app.call('GET', `/drafts/${draft.id}/suggestions?wait=2&limit=50`, token)).body,
        ({ status }) => status === 'fresh',
      );
    await fresh();
    // Another PIC: two organisations, and nothing has changed.
    expect((await app.call('POST', `/duplicates/${a}-${b}/merge`, { ...admin, body: {} })).status).toBe(409);
    const { body: other } = await app.call('POST', '/organisations', {
      ...admin,
      body: { name: 'Zeilschool', country: 'NL' },
    });
    await app.call('POST', `/drafts/${draft.id}/members`, {
      ...token,
      body: { organisationId: other.id, role: 'coordinator' },
    });
    const merged = await app.call('POST', `/duplicates/${a}-${other.id}/merge`, {
      ...admin,
      body: { keep: a },
    });
    expect(merged.body.merge).toBe(other.id);
    expect(await seen()).toEqual([a, b]);
    await settled();
    const { items } = await fresh();
    const suggested = items.map(({ organisation }: { organisation: { id: string } }) => organisation.id);
    expect(suggested).not.toContain(a);
    expect(suggested).not.toContain(other.id);
    await app.call('DELETE', `/merges/${other.id}`, admin);
    expect(await seen()).toEqual([a, b, other.id]);
  });
});

describe('two small lists in a large directory', () => {
  it('are proposed as one at once, though nobody else has the words of their names', async () => {
    const others = Array.from({ length: 300 }, (_, n) => ({
      ...{ name: `Vereniging ${n} van de stad`, country: 'NL', city: `Plaats ${n}` },
      identifiers: { pic: String(900_500_000 + n) },
    }));
    await importFile(app, 'others', lines(others), '&filename=others.ndjson');
    await settled();
    const row = (name: string) =>
      lines([{ name, country: 'NL', city: 'Deventer', website: 'https://beekeepers.example' }]);
    await importFile(app, 'hives', row('Beekeepers of Deventer and surroundings'), '&filename=hives.ndjson');
    await settled();
    await importFile(app, 'bees', row('Beekeepers of Deventr and surroundings vzw'), '&filename=bees.ndjson');
    await settled();
    const { body } = await app.call('GET', '/organisations?q=beekeepers');
    const { items } = await get('/duplicates?source=bees');
    // Merged where it is certain, else proposed.
    expect([body.total, items.length]).toEqual(body.total === 1 ? [1, 0] : [2, 1]);
  });
});
