import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyServers } from '../../support/servers.js';
import { paths, startService, type TestService } from './service.js';

let service: TestService;

beforeAll(async () => {
  await emptyServers();
  service = startService();
});
afterAll(() => service.close());

const newDraft = (body?: object) => service.newDraft(body);

describe('members', () => {
  it('join, change roles and leave', async () => {
    const id = await service.organisation('School of Bees', 'PT', '948821603');
    const { call } = await newDraft();
    const joined = await call('post', '/members').send({ organisationId: 'pic:948821603', role: 'partner' });
    expect(joined.status).toBe(201);
    expect(joined.headers.etag).toBe('"2"');
    const changed = await call('patch', `/members/${id}`).send({ role: 'coordinator' });
    expect(changed.body.members).toEqual([{ organisationId: id, role: 'coordinator' }]);
    const left = await call('delete', '/members/pic:948821603');
    expect(left.status).toBe(204);
    expect(left.headers.etag).toBe('"4"');
    expect((await call('get')).body.members).toEqual([]);
  });

  it('are refused twice, unknown, or as a second coordinator', async () => {
    const first = await service.organisation('First', 'PT');
    const second = await service.organisation('Second', 'PT');
    const { call } = await newDraft({ members: [{ organisationId: first, role: 'coordinator' }] });
    const add = (body: object) => call('post', '/members').send(body);
    expect((await add({ organisationId: first, role: 'associated' })).status).toBe(409);
    expect((await add({ organisationId: second, role: 'coordinator' })).status).toBe(409);
    const unknown = await add({ organisationId: 'nobody' });
    expect(unknown.status).toBe(422);
    expect(paths(unknown.body)).toEqual(['organisationId']);
    expect((await call('delete', `/members/${second}`)).status).toBe(404);
    expect((await call('patch', `/members/${second}`).send({ role: 'partner' })).status).toBe(404);
    const wrong = await add({ organisationId: second, role: 'boss', extra: true });
    expect(paths(wrong.body).sort()).toEqual(['extra', 'role']);
  });

  it('stay listed when they leave the directory, and the draft can still be changed', async () => {
    const id = await service.organisation('Short-lived', 'ES');
    const { call } = await newDraft({ members: [{ organisationId: id, role: 'partner' }] });
    await service.directory.erase(id);
    const { body } = await call('get');
    expect(body.members).toEqual([{ organisationId: id, role: 'partner' }]);
    expect(body.memberOrganisations).toEqual([{ organisationId: id, inDirectory: false }]);
    const sentBack = await call('patch').send({ members: body.members, size: 4 });
    expect(sentBack.status).toBe(200);
    expect((await call('delete', `/members/${id}`)).status).toBe(204);
  });
});
