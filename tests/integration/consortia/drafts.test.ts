import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { emptyServers } from '../../support/servers.js';
import { paths, startService, type TestService } from './service.js';

let service: TestService;

beforeAll(async () => {
  await emptyServers();
  service = startService();
});
afterAll(() => service.close());

const post = (path: string, body: object) => request(service.app).post(`/api/v1${path}`).send(body);

const newDraft = (body?: object) => service.newDraft(body);

describe('making a draft', () => {
  it('fills in the defaults of the action type', async () => {
    const { made } = await newDraft();
    expect(made.body).toMatchObject({
      callYear: 2026,
      size: 6,
      preset: 'balanced',
      needs: [],
      priorities: [],
      members: [],
      rules: { requiredTypes: [], excludedCountries: [], excludedOrganisations: [] },
      version: 1,
      needsProposed: true,
      resolvedWeights: { coverage: 0.48 },
    });
    expect(made.headers.etag).toBe('"1"');
    expect(made.headers.location).toBe(`/api/v1/drafts/${made.body.id}`);
    expect((await newDraft({ actionType: 'KA210' })).made.body.size).toBe(3);
    expect((await newDraft({ actionType: 'KA240' })).made.body.size).toBe(8);
  });

  it('shows a token once, of which only a hash is stored', async () => {
    const { id, token, call } = await newDraft();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await call('get')).body.token).toBeUndefined();
    const stored = JSON.stringify(await service.redis.hgetall(`{drafts}:draft:${id}`));
    expect(stored).not.toContain(token);
  });

  it('is possible with rules that contradict each other, and keeps them as they are', async () => {
    const rules = { newcomerSeats: 9, requiredTypes: ['ngo', 'sme', 'company'] };
    const { made } = await newDraft({ size: 2, rules });
    expect(made.body).toMatchObject({ size: 2, rules });
  });

  it('proposes needs from the idea when none are given', async () => {
    const { made } = await newDraft({ idea: 'Beekeeping and the circular economy' });
    expect(made.body.needs).toEqual([
      { expertise: 'circular-economy', weight: 1 },
      { keyword: 'beekeeping', weight: 0.5 },
    ]);
    const given = await newDraft({ idea: 'Beekeeping', needs: [] });
    expect(given.made.body).toMatchObject({ needs: [], needsProposed: false });
  });

  it('resolves identity keys of members and of excluded organisations', async () => {
    const id = await service.organisation('University of Ghent', 'BE', '999986096');
    const { made } = await newDraft({
      members: [{ organisationId: 'pic:999986096', role: 'coordinator' }],
      rules: { excludedOrganisations: ['pic:999986096', id] },
    });
    expect(made.body.members).toEqual([{ organisationId: id, role: 'coordinator' }]);
    expect(made.body.rules.excludedOrganisations).toEqual([id]);
    expect(made.body.memberOrganisations).toEqual([
      { organisationId: id, inDirectory: true, name: 'University of Ghent', country: 'BE' },
    ]);
  });

  it('names every organisation that there is not', async () => {
    const answer = await post('/drafts', {
      title: 'Bees',
      actionType: 'KA220',
      members: [
        { organisationId: 'nobody', role: 'partner' },
        { organisationId: 'pic:123456789', role: 'partner' },
      ],
    });
    expect(answer.status).toBe(422);
    expect(answer.type).toBe('application/problem+json');
    expect(paths(answer.body)).toEqual(['members.0.organisationId', 'members.1.organisationId']);
  });

  it('names every field that is wrong', async () => {
    const answer = await post('/drafts', {
      actionType: 'KA999',
      field: 'XXX',
      weights: { colour: 1 },
      version: 3,
    });
    expect(answer.status).toBe(400);
    expect(answer.type).toBe('application/problem+json');
    expect(paths(answer.body).sort()).toEqual(['actionType', 'field', 'title', 'version', 'weights.colour']);
  });

  it('tells those who follow drafts', async () => {
    const { id, call } = await newDraft();
    await call('patch').send({ title: 'More bees' });
    await call('delete');
    expect(service.told.filter((line) => line.includes(id))).toEqual([
      `changed ${id} 1`,
      `changed ${id} 2`,
      `deleted ${id}`,
    ]);
  });
});

describe('a draft that was read', () => {
  it('can be sent back, under the names that POST accepts', async () => {
    const organisation = await service.organisation('Honey House', 'NL');
    const { call } = await newDraft({
      idea: 'Beekeeping',
      field: 'VET',
      callYear: 2027,
      size: 5,
      needs: [{ keyword: 'bees', weight: 2 }, { activity: 'promotion' }],
      priorities: ['inclusion'],
      members: [{ organisationId: organisation, role: 'partner' }],
      rules: { maxPerCountry: 2, requiredTypes: ['ngo'], newcomerSeats: 1, excludedCountries: ['FR'] },
      weights: { country: 0.4 },
    });
    const { body } = await call('get');
    const {
      id,
      version,
      access,
      createdAt,
      updatedAt,
      needsProposed,
      resolvedWeights,
      memberOrganisations,
      ...content
    } = body;
    expect(JSON.stringify(content)).not.toContain('null');
    const again = await post('/drafts', content);
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject(content);
    expect(again.body.resolvedWeights).toEqual(resolvedWeights);
  });

  it.each([
    ['new-faces', undefined, { coverage: 0.48, fit: 0.03, experience: 0.15 }],
    ['proven-network', undefined, { coverage: 0.3, fit: 0.03, acquaintance: 0.42, type: 0.075 }],
    ['new-faces', { acquaintance: 1 }, { coverage: 0.24, acquaintance: 0.5 }],
  ])('can be sent back with the preset %s and the weights %j', async (preset, weights, resolved) => {
    const { call } = await newDraft({ preset, weights });
    const { body } = await call('get');
    expect(body).toMatchObject({ preset, resolvedWeights: resolved });
    expect(body.weights).toEqual(weights);
    const { title, actionType, callYear, size, needs, rules } = body;
    const again = await post('/drafts', { title, actionType, callYear, size, needs, rules, preset, weights });
    expect(again.status).toBe(201);
    expect(again.body.resolvedWeights).toEqual(body.resolvedWeights);
  });

  it('is scored again when another preset is chosen, and keeps the weights of its own', async () => {
    const { id, call } = await newDraft({ weights: { country: 0.2 } });
    const { body } = await call('patch').send({ preset: 'proven-network' });
    expect(body).toMatchObject({ preset: 'proven-network', weights: { country: 0.2 }, version: 2 });
    expect(body.resolvedWeights.country / body.resolvedWeights.acquaintance).toBeCloseTo(0.2 / 0.42, 12);
    expect(service.told).toContain(`changed ${id} 2`);
    const plain = await call('patch').send({ weights: null });
    expect(plain.body.resolvedWeights).toMatchObject({ country: 0.0625, acquaintance: 0.42 });
  });

  it('leaves out what is not set', async () => {
    const { call } = await newDraft();
    const { body } = await call('get');
    for (const name of ['idea', 'field', 'weights']) expect(body).not.toHaveProperty(name);
    expect(body.rules).not.toHaveProperty('maxPerCountry');
  });

  it('is answered 304 to those who have its version', async () => {
    const { call } = await newDraft();
    expect((await call('get').set('If-None-Match', '"1"')).status).toBe(304);
  });
});

describe('without the right token', () => {
  it('a draft is answered as one that does not exist, in every call', async () => {
    const { id, call } = await newDraft();
    for (const [method, path, body] of [
      ['get', '', {}],
      ['patch', '', { title: 'Mine' }],
      ['delete', '', {}],
      ['post', '/members', { organisationId: 'x' }],
      ['patch', '/members/x', { role: 'partner' }],
      ['delete', '/members/x', {}],
    ] as const) {
      const at = (draft: string) => request(service.app)[method](`/api/v1/drafts/${draft}${path}`);
      const absent = await at('none').set('Authorization', 'Bearer wrong').send(body);
      const wrong = await at(id).set('Authorization', 'Bearer wrong').send(body);
      const missing = await at(id).send(body);
      expect(absent.status).toBe(404);
      for (const answer of [wrong, missing])
        expect({ ...answer.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
    }
    expect((await call('get')).body.version).toBe(1);
  });
});

describe('changing a draft', () => {
  it('replaces what is sent and counts the version', async () => {
    const { call } = await newDraft({ field: 'VET', idea: 'Bees' });
    const changed = await call('patch').send({ title: 'More bees', field: null, size: 4 });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).toBe('"2"');
    expect(changed.body).toMatchObject({ title: 'More bees', size: 4, idea: 'Bees', version: 2 });
    expect(changed.body).not.toHaveProperty('field');
  });

  it('proposes needs anew with the idea until somebody sets them', async () => {
    const { call } = await newDraft();
    const proposed = await call('patch').send({ idea: 'Beekeeping' });
    expect(proposed.body).toMatchObject({ needs: [{ keyword: 'beekeeping' }], needsProposed: true });
    const set = await call('patch').send({ needs: [{ keyword: 'honey' }] });
    expect(set.body.needsProposed).toBe(false);
    const kept = await call('patch').send({ idea: 'Villages' });
    expect(kept.body.needs).toEqual([{ keyword: 'honey', weight: 1 }]);
  });

  it('is refused to those who read an older version', async () => {
    const { call } = await newDraft();
    expect((await call('patch').set('If-Match', '"1"').send({ size: 4 })).status).toBe(200);
    const late = await call('patch').set('If-Match', '"1"').send({ size: 5 });
    expect(late.status).toBe(412);
    expect(late.type).toBe('application/problem+json');
    expect((await call('delete').set('If-Match', '"1"')).status).toBe(412);
    expect((await call('patch').set('If-Match', 'W/"2"').send({ size: 5 })).status).toBe(200);
    expect((await call('delete').set('If-Match', '*')).status).toBe(204);
    expect((await call('get')).status).toBe(404);
  });

  it('loses nothing when many change it at once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, index) => service.organisation(`Crowd ${index}`, 'IT')),
    );
    const { call } = await newDraft();
    const answers = await Promise.all(
      ids.map((organisationId) => call('post', '/members').send({ organisationId })),
    );
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 201));
    const { body } = await call('get');
    expect(body.version).toBe(13);
    expect(body.members.map((member: { organisationId: string }) => member.organisationId).sort()).toEqual(
      ids.sort(),
    );
  });

  it('lets exactly one of those win who read the same version', async () => {
    const { call } = await newDraft();
    const answers = await Promise.all(
      [2, 3, 4, 5, 6].map((size) => call('patch').set('If-Match', '"1"').send({ size })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
  });
});

describe('for jobs', () => {
  it('every draft can be found without its token, until it is deleted', async () => {
    const { id, call } = await newDraft();
    const all = async () => {
      const ids: string[] = [];
      for await (const batch of service.drafts.ids()) ids.push(...batch);
      return ids;
    };
    expect(await all()).toContain(id);
    expect((await service.drafts.find(id))?.title).toBe('Bees');
    await call('delete');
    expect(await all()).not.toContain(id);
    expect(await service.drafts.find(id)).toBeUndefined();
  });
});
