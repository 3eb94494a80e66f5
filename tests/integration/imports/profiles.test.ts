import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { emptyServers } from '../../support/servers.js';
import { csvFile, organisations } from './files.js';
import { ADMIN_API_KEY, ImportService } from './service.js';

const service = new ImportService();
beforeAll(async () => {
  await emptyServers();
  await service.ready();
});
afterAll(() => service.close());

const call = (method: 'put' | 'get' | 'delete', name = '', body?: object): Test => {
  const sent = request(service.app)[method](`/api/v1/import-profiles${name && `/${name}`}`);
  sent.set('Authorization', `Bearer ${ADMIN_API_KEY}`);
  return body ? sent.send(body) : sent;
};

const KEPT = {
  mapping: { 'Legal Name': 'shortName', City: 'name' },
  defaults: { country: 'SK', sectors: ['HED'] },
  encoding: 'utf-8',
};

describe('an import profile', () => {
  it('is kept by name, listed, replaced and forgotten', async () => {
    expect((await call('put', 'schools', KEPT).expect(200)).body).toEqual(KEPT);
    expect((await call('get', 'schools').expect(200)).body).toEqual(KEPT);
    await call('put', 'schools', { sheet: 'Sheet1' }).expect(200);
    await call('put', 'alpha', { path: 'data.items' }).expect(200);
    expect((await call('get').expect(200)).body).toEqual({
      items: [
        { name: 'alpha', path: 'data.items' },
        { name: 'schools', sheet: 'Sheet1' },
      ],
    });
    await call('delete', 'alpha').expect(204);
    expect((await call('get', 'alpha').expect(404)).body.detail).toMatch(/lists all of them/);
    await call('delete', 'alpha').expect(404);
  });

  it('must be understood, all of it', async () => {
    const { body } = await call('put', 'wrong', {
      mapping: { City: 'town' },
      defaults: { country: 'Slovakia' },
      colour: 'blue',
    }).expect(400);
    expect(JSON.stringify(body.errors)).toMatch(/mapping.*Slovakia.*is not a code.*colour/);
    await call('put', 'Not Kebab', KEPT).expect(400);
  });

  it('is used by its name; what the call says itself wins, column by column and field by field', async () => {
    await call('put', 'schools', KEPT).expect(200);
    const stored = await service
      .post(
        { source: 'list', profile: 'schools', mapping: '{"City":"city"}', defaults: '{"country":"NL"}' },
        csvFile(organisations(1)),
      )
      .expect(422);
    expect(stored.body).toMatchObject({ detail: expect.stringMatching(/name/) });
    const query = { source: 'list', profile: 'schools', mapping: '{"Legal Name":"name","City":"city"}' };
    const { body } = await service.post(query, csvFile(organisations(1))).expect(202);
    expect(body.mapping).toMatchObject({ 'Legal Name': 'name', City: 'city' });
    const { request: kept } = JSON.parse((await service.redis.get(`{imports}:record:${body.id}`))!);
    expect(kept).toMatchObject({ defaults: KEPT.defaults, encoding: 'utf-8', mode: 'merge' });
  });

  it('that is not kept is refused, with where they are listed', async () => {
    const { body } = await service.post({ source: 'list', profile: 'nobodys' }, csvFile([])).expect(422);
    expect(body.detail).toMatch(/no import profile "nobodys".*lists them/);
  });

  it('is refused when there are as many as there may be', async () => {
    const names = Array.from({ length: 500 }, (_, n) => [`profile-${n}`, '{}']).flat();
    await service.redis.hset('{imports}:profiles', ...names);
    expect((await call('put', 'one-more', KEPT).expect(422)).body.detail).toMatch(/500.*Delete one/);
    await call('put', 'profile-7', KEPT).expect(200);
  });
});
