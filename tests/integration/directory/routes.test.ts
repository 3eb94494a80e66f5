import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { OrganisationIndex, organisationRoutes } from '../../../src/directory/index.js';
import { mountRoutes } from '../../../src/platform/http/mount.js';
import { problemHandler } from '../../../src/platform/http/problems.js';
import { connectMeilisearch } from '../../../src/platform/meilisearch.js';
import { emptyServers, testServers } from '../../support/servers.js';
import { connect, openDirectory, rowsOf } from './support.js';

const redis = connect();
const { directory } = openDirectory(redis);
const adminApiKey = 'an-administrator-key';
const { meiliUrl, meiliApiKey } = testServers();
const index = new OrganisationIndex(connectMeilisearch(meiliUrl, meiliApiKey), redis);
const app = express();
app.use('/api/v1', mountRoutes(organisationRoutes(directory, index), { adminApiKey, checkAnswers: true }));
app.use(problemHandler());
const path = '/api/v1/organisations';
const admin = { Authorization: `Bearer ${adminApiKey}` };

beforeEach(emptyServers);
afterAll(() => redis.disconnect());

const body = {
  name: 'Hogeschool Gent',
  country: 'BE',
  city: 'Gent',
  identifiers: { pic: '999895302', erasmusCodes: ['B  GENT25'] },
  sectors: ['HED'],
  levelOfActivity: 'regional',
  experience: { value: 'experienced', basis: '12 Horizon 2020 projects' },
  website: 'www.hogent.be',
  contact: { email: 'jo@example.org' },
};
const post = (content: object) => request(app).post(path).set(admin).send(content);

describe('POST /organisations', () => {
  it('creates an organisation and says where it is', async () => {
    const created = await post(body);
    expect(created.status).toBe(201);
    expect(created.headers).toMatchObject({ location: `${path}/${created.body.id}`, etag: '"1"' });
    expect(created.body).toMatchObject({
      name: 'Hogeschool Gent',
      identifiers: { pic: '999895302', erasmusCodes: ['B GENT25'] },
      levelOfActivity: { value: 'regional', basis: 'declared' },
      experience: { value: 'experienced', basis: '12 Horizon 2020 projects' },
      website: 'https://www.hogent.be/',
      version: 1,
      sources: ['manual'],
    });
    expect(created.body).not.toHaveProperty('contact');
  });

  it('names the organisation that owns an identity key', async () => {
    const { body: first } = await post(body);
    const refused = await post({ ...body, name: 'Another', identifiers: { pic: '999895302' } });
    expect(refused.status).toBe(409);
    expect(refused.body.conflicts).toEqual([{ key: 'pic:999895302', organisationId: first.id }]);
    expect(refused.body.detail).toContain('Hogeschool Gent');
  });

  it('names everything that is wrong, and nothing is stored', async () => {
    const refused = await post({
      country: 'EL',
      identifiers: { pic: '12', ror: '00cv9y107' },
      sectors: ['XYZ'],
      website: 'javascript:alert(1)',
      email: 'jo@example.org',
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map((error: { path: string }) => error.path).sort()).toEqual(
      ['country', 'email', 'identifiers.pic', 'identifiers.ror', 'name', 'sectors.0', 'website'].sort(),
    );
    expect(await directory.count()).toBe(0);
  });

  it('takes the identifiers of registers and lists in their canonical form, and says what is none', async () => {
    const others = [
      { scheme: 'be-bce_kbo', id: '0123.456.789' },
      { scheme: 'isil', id: 'be-gent1' },
      { scheme: 'Wikidata', id: 'https://www.wikidata.org/wiki/Q1137665' },
      { scheme: 'source:sk-schools', id: '000044351' },
    ];
    const created = await post({ ...body, identifiers: { others } });
    expect(created.body.identifiers.others).toEqual([
      { scheme: 'BE-BCE_KBO', id: '0123456789' },
      { scheme: 'ISIL', id: 'BE-gent1' },
      { scheme: 'WIKIDATA', id: 'Q1137665' },
      { scheme: 'source:sk-schools', id: '000044351' },
    ]);
    const wrong = [
      { scheme: 'ISNI', id: '0000 0001 2156 2781' },
      { scheme: 'register', id: '7' },
    ];
    const refused = await post({ ...body, identifiers: { others: wrong } });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual([
      { path: 'identifiers.others.0', message: expect.stringContaining('check character') },
      { path: 'identifiers.others.1', message: expect.stringContaining('source:<name>') },
    ]);
    const many = Array.from({ length: 101 }, (_, n) => ({ scheme: 'FUNDREF', id: String(n) }));
    expect((await post({ ...body, identifiers: { others: many } })).status).toBe(400);
  });

  it('needs the administrator key', async () => {
    expect((await request(app).post(path).send(body)).status).toBe(401);
  });
});

describe('GET /organisations/{id}', () => {
  it('finds an organisation by id and by any of its identity keys', async () => {
    const { body: created } = await post(body);
    for (const id of [created.id, 'pic:999895302', 'PIC:999 895 302', 'erasmus-code:B GENT25']) {
      const found = await request(app).get(`${path}/${encodeURIComponent(id)}`);
      expect([found.status, found.body]).toEqual([200, created]);
    }
    const others = [
      { scheme: 'NO-BRC', id: '998433290' },
      { scheme: 'ISIL', id: 'NO-Bo1' },
      { scheme: 'source:list/code', id: 'x:1' },
      { scheme: 'WIKIDATA', id: 'Q42' },
    ];
    const { body: register } = await post({ ...body, identifiers: { others } });
    for (const id of ['no-brc:998 433 290', 'NO-BRC:998433290', 'isil:no-BO1', 'source:list/code:x:1']) {
      const found = await request(app).get(`${path}/${encodeURIComponent(id)}`);
      expect([found.status, found.body]).toEqual([200, register]);
    }
    for (const id of ['nobody', 'pic:900000001', 'pic:1', 'constructor:x', 'source:list:x'])
      expect((await request(app).get(`${path}/${id}`)).status).toBe(404);
  });

  it('answers 304 to who has the version already', async () => {
    const { body: created } = await post(body);
    const get = () => request(app).get(`${path}/${created.id}`);
    expect((await get().set('If-None-Match', '"1"')).status).toBe(304);
    expect((await get().set('If-None-Match', '"2"')).status).toBe(200);
  });

  it('shows where each field comes from, and labels in a language', async () => {
    const row = {
      profile: { name: 'HOGENT', country: 'BE', identifiers: { pic: '999895302' }, sectors: ['VET'] },
    };
    await directory.commitRows(rowsOf([row]), { source: 'cordis' });
    const { sectors: _, ...without } = body;
    const { id } = (await directory.find('pic:999895302'))!;
    await request(app).put(`${path}/${id}`).set(admin).send(without).expect(200);
    const { body: seen } = await request(app).get(`${path}/${id}?layers=true&lang=nl`).expect(200);
    expect(seen.sources).toEqual(['manual', 'cordis']);
    expect(seen.origins.sectors).toEqual({ sources: ['cordis'] });
    expect(seen.origins.name).toEqual({ sources: ['manual'] });
    expect(seen.layers[1].profile.name).toBe('HOGENT');
    expect(seen.labels).toMatchObject({ country: 'België', levelOfActivity: 'Regionaal' });
    expect(JSON.stringify(seen)).not.toMatch(/contact|jo@example/);
  });
});

describe('the status', () => {
  it('is active where nobody says otherwise; a source closes an organisation, and people know better', async () => {
    const row = { profile: { name: 'HOGENT', country: 'BE', city: 'Gent' } };
    const { outcomes } = await directory.commitRows(rowsOf([row]), { source: 'list' });
    const { organisation: id } = outcomes![0] as { organisation: string };
    const status = async () => (await request(app).get(`${path}/${id}`)).body.status;
    expect(await status()).toBe('active');
    const closed = { profile: { ...row.profile, status: 'closed' as const } };
    await directory.commitRows(rowsOf([closed]), { source: 'register' });
    expect(await status()).toBe('closed');
    await directory.commitRows(
      rowsOf([{ profile: { ...row.profile, website: 'https://hogent.example/' } }]),
      {
        source: 'list',
      },
    );
    expect(await status()).toBe('closed');
    await request(app)
      .put(`${path}/${id}`)
      .set(admin)
      .send({ name: 'HOGENT', country: 'BE', status: 'active' });
    expect(await status()).toBe('active');
  });
});

describe('PUT and DELETE /organisations/{id}', () => {
  it('replaces what was entered by hand; null hides what a source says', async () => {
    const row = { profile: { name: 'HOGENT', country: 'BE', website: 'https://old.example/', city: 'Gent' } };
    const { outcomes } = await directory.commitRows(rowsOf([row]), { source: 'list' });
    const { organisation: id } = outcomes![0] as { organisation: string };
    const put = await request(app)
      .put(`${path}/${id}`)
      .set(admin)
      .send({ name: 'HoGent', country: 'BE', website: null });
    expect([put.status, put.headers.etag]).toEqual([200, '"2"']);
    expect(put.body).toMatchObject({ name: 'HoGent', city: 'Gent' });
    expect(put.body).not.toHaveProperty('website');
  });

  it('refuses who has read an older version', async () => {
    const { body: created } = await post(body);
    const url = `${path}/${created.id}`;
    await request(app)
      .put(url)
      .set({ ...admin, 'If-Match': '"1"' })
      .send({ ...body, city: 'Aalst' })
      .expect(200);
    await request(app)
      .put(url)
      .set({ ...admin, 'If-Match': '"1"' })
      .send(body)
      .expect(412);
    await request(app)
      .delete(url)
      .set({ ...admin, 'If-Match': '"1"' })
      .expect(412);
    await request(app)
      .delete(url)
      .set({ ...admin, 'If-Match': 'W/"7", "2"' })
      .expect(204);
    await request(app).get(url).expect(404);
    await request(app).put(url).set(admin).send(body).expect(404);
    await request(app).delete(url).set(admin).expect(404);
  });

  it('refuses an identity key of another organisation', async () => {
    await post(body);
    const { body: other } = await post({ name: 'Other', country: 'NL' });
    const put = await request(app)
      .put(`${path}/${other.id}`)
      .set(admin)
      .send({ name: 'Other', country: 'NL', identifiers: { pic: '999895302' } });
    expect(put.status).toBe(409);
  });
});
