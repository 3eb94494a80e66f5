import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { emptyServers } from '../../support/servers.js';
import { startService, type TestService } from './service.js';

let service: TestService;

beforeAll(async () => {
  await emptyServers();
  service = startService();
});
afterAll(() => service.close());

const get = (path: string) => request(service.app).get(`/api/v1${path}`);

describe('the rules of an action type', () => {
  it.each(['KA210', 'KA220'])('are answered with sources for %s in 2026', async (actionType) => {
    const { status, body } = await get(`/rules/${actionType}/2026`);
    expect(status).toBe(200);
    expect(body.minimumOrganisations).toMatchObject({ confidence: 'high' });
    expect(body.countries.eu).toHaveLength(27);
  });

  it('are listed by action type and call year', async () => {
    const { status, body } = await get('/rules');
    expect(status).toBe(200);
    expect(body.items).toContainEqual({ actionType: 'KA220', callYear: 2026 });
    for (const { actionType, callYear } of body.items)
      expect((await get(`/rules/${actionType}/${callYear}`)).status).toBe(200);
  });

  it('are never those of another year', async () => {
    const answer = await get('/rules/KA220/2027');
    expect(answer.status).toBe(404);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body.years).toEqual([2026]);
    expect(answer.body.detail).toContain('2026');
  });

  it.each(['KA210', 'KA220', 'KA240'])(
    'list the years of %s when another one is asked for',
    async (actionType) => {
      expect((await get(`/rules/${actionType}/2026`)).status).toBe(200);
      for (const year of [2021, 2027]) {
        const answer = await get(`/rules/${actionType}/${year}`);
        expect(answer.status).toBe(404);
        expect(answer.body.years).toEqual([2026]);
      }
    },
  );

  it('leave out what no source gives', async () => {
    const { body } = await get('/rules/KA240/2026');
    expect(body.coordinatorTypes).toMatchObject({ value: ['public-body'], confidence: 'low' });
    expect(body).not.toHaveProperty('awardCriteria');
  });

  it('show how each country stands, with source and confidence', async () => {
    const { body } = await get('/rules/KA220/2026');
    const standing = (code: string) =>
      body.associations.find(({ country }: { country: string }) => country === code);
    expect(standing('NL')).toMatchObject({ status: 'member', confidence: 'high' });
    expect(standing('NO')).toMatchObject({ status: 'full', confidence: 'high' });
    expect(standing('GB')).toMatchObject({ status: 'none', source: expect.stringContaining('2026') });
    expect(standing('CH')).toMatchObject({ status: 'none' });
  });

  it('show what national agencies ask, in the fields of the action', async () => {
    const asking = async (actionType: string) =>
      (await get(`/rules/${actionType}/2026`)).body.nationalDemands.map(
        ({ kind, country }: { kind: string; country?: string }) => [kind, country],
      );
    expect(await asking('KA220')).toContainEqual(['every-organisation-certified', 'SE']);
    expect(await asking('KA220')).toContainEqual(['one-agency-only', undefined]);
    expect(await asking('KA240')).not.toContainEqual(['every-organisation-certified', 'SE']);
    const { body } = await get('/rules/KA210/2026');
    expect(body.nationalDemands[0]).toEqual({
      kind: 'every-organisation-certified',
      country: 'SE',
      fields: ['YOU'],
      text: Object.fromEntries(['en', 'nl', 'fr', 'de'].map((code) => [code, expect.any(String)])),
      confidence: 'high',
      source: expect.stringContaining('MUCF'),
    });
  });

  it('say what there is when the action type has none', async () => {
    const answer = await get('/rules/KA999/2026');
    expect(answer.status).toBe(404);
    expect(answer.body.years).toEqual([]);
    expect(answer.body.loaded).toContainEqual({ actionType: 'KA220', callYear: 2026 });
  });

  it('need a year that is a number', async () => {
    expect((await get('/rules/KA220/soon')).status).toBe(400);
  });
});

describe('proposing needs', () => {
  const propose = (body: object) => request(service.app).post('/api/v1/drafts/propose-needs').send(body);

  it('answers needs and where each comes from, and stores nothing', async () => {
    const { status, body } = await propose({ idea: 'Beekeeping and the circular economy', lang: 'en' });
    expect(status).toBe(200);
    expect(body.needs).toEqual([
      { expertise: 'circular-economy', weight: 1 },
      { keyword: 'beekeeping', weight: 0.5 },
    ]);
    expect(body.because).toEqual([
      { need: body.needs[0], text: 'circular economy' },
      { need: body.needs[1], text: 'Beekeeping' },
    ]);
    expect(await service.redis.dbsize()).toBe(0);
  });

  it('answers needs that a draft accepts', async () => {
    const { body } = await propose({ idea: 'Beekeeping and the circular economy' });
    const draft = { title: 'Bees', actionType: 'KA210', needs: body.needs };
    expect((await request(service.app).post('/api/v1/drafts').send(draft)).status).toBe(201);
  });

  it('needs an idea and a language it knows', async () => {
    const { status, body } = await propose({ lang: 'xx', other: 1 });
    expect(status).toBe(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['idea', 'lang', 'other']);
  });
});
