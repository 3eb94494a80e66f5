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

type Method = 'get' | 'post' | 'patch' | 'delete';

/** Asks for a draft, or for a path below it, with a token of one's own. */
const callAs = (token: string, id: string, method: Method, path = '') =>
  request(service.app)[method](`/api/v1/drafts/${id}${path}`).set('Authorization', `Bearer ${token}`);

/** A draft and a link that reads it. */
async function draftWithLink(body: object = {}) {
  const draft = await service.newDraft(body);
  const link = await draft.call('post', '/links').send({ access: 'read' });
  expect(link.status).toBe(201);
  return { ...draft, link: link.body as { id: string; token: string; access: string; createdAt: string } };
}

describe('a link that only reads', () => {
  it('has a token of its own, shown once, of which only a hash is stored', async () => {
    const { id, token, call, link } = await draftWithLink();
    expect(link).toEqual({
      id: expect.any(String),
      token: expect.stringMatching(/^[\w-]{43}$/),
      access: 'read',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(link.token).not.toBe(token);
    const listed = await call('get', '/links');
    const { token: _shownOnce, ...shown } = link;
    expect(listed.body).toEqual({ links: [shown] });
    const stored = JSON.stringify([
      await service.redis.hgetall(`{drafts}:draft:${id}`),
      await service.redis.hgetall(`{drafts}:links:${id}`),
    ]);
    expect(stored).toContain(link.id);
    expect(stored).not.toContain(link.token);
  });

  it('shows the draft and says that it only reads', async () => {
    const { id, call, link } = await draftWithLink({ title: 'Bees on roofs' });
    const read = await callAs(link.token, id, 'get');
    expect(read.body).toMatchObject({ title: 'Bees on roofs', access: 'read', version: 1 });
    expect(read.headers.etag).toBe('"1"');
    expect(read.headers.vary).toContain('Authorization');
    expect((await call('get')).body.access).toBe('edit');
  });

  it('changes nothing: 403 with a sentence that says so', async () => {
    const organisation = await service.organisation('Honey House', 'NL');
    const { id, call, link } = await draftWithLink({
      members: [{ organisationId: organisation, role: 'partner' }],
    });
    for (const [method, path, body] of [
      ['patch', '', { title: 'Mine' }],
      ['delete', '', {}],
      ['post', '/members', { organisationId: organisation }],
      ['patch', `/members/${organisation}`, { role: 'coordinator' }],
      ['delete', `/members/${organisation}`, {}],
      ['post', '/links', { access: 'read' }],
      ['get', '/links', {}],
      ['delete', `/links/${link.id}`, {}],
      ['post', '/token', {}],
    ] as const) {
      const answer = await callAs(link.token, id, method, path).send(body);
      expect([method, path, answer.status, answer.type]).toEqual([
        method,
        path,
        403,
        'application/problem+json',
      ]);
      expect(answer.body.type).toBe('/problems/read-only-link');
      expect(answer.body.detail).toContain('a link for reading');
    }
    const { body } = await call('get');
    expect([body.version, body.title, body.members.length]).toEqual([1, 'Bees', 1]);
    expect((await call('get', '/links')).body.links).toHaveLength(1);
  });

  it('opens nothing once it is revoked, and says so to whoever has its token alone', async () => {
    const { id, call, link } = await draftWithLink();
    const other = (await call('post', '/links').send({ access: 'read' })).body;
    expect((await call('delete', `/links/${link.id}`)).status).toBe(204);
    expect(service.told).toContain(`revoked ${id}`);
    for (const [method, path] of [
      ['get', ''],
      ['patch', ''],
      ['get', '/links'],
    ] as const) {
      const revoked = await callAs(link.token, id, method, path).send({});
      expect([revoked.status, revoked.body.type]).toEqual([410, '/problems/link-revoked']);
      expect((await callAs('wrong', id, method, path).send({})).status).toBe(404);
    }
    expect((await callAs(link.token, 'another', 'get')).status).toBe(404);
    expect((await callAs(other.token, id, 'get')).status).toBe(200);
    expect((await call('delete', `/links/${link.id}`)).status).toBe(404);
  });

  it('is only of the kind there is, and one of twenty at most', async () => {
    const { call, link } = await draftWithLink();
    for (const body of [{}, { access: 'edit' }, { access: 'read', label: 'for Ana' }])
      expect((await call('post', '/links').send(body)).status).toBe(400);
    const made = await Promise.all(
      Array.from({ length: 25 }, () => call('post', '/links').send({ access: 'read' })),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(19);
    const refused = made.find(({ status }) => status === 409);
    expect(refused!.body.detail).toContain('at most 20 links');
    await call('delete', `/links/${link.id}`);
    expect((await call('post', '/links').send({ access: 'read' })).status).toBe(201);
    expect((await call('get', '/links')).body.links).toHaveLength(20);
  });

  it('goes with its draft, and nothing of it stays', async () => {
    const { id, call, link } = await draftWithLink();
    const revoked = (await call('post', '/links').send({ access: 'read' })).body;
    await call('delete', `/links/${revoked.id}`);
    expect((await call('delete')).status).toBe(204);
    for (const { token } of [link, revoked]) expect((await callAs(token, id, 'get')).status).toBe(404);
    expect(await service.redis.keys(`{drafts}:*:${id}`)).toEqual([]);
  });

  it('is revoked once by two who do it at the same time, while the draft is changed', async () => {
    const { call, link } = await draftWithLink();
    const [first, second, change] = await Promise.all([
      call('delete', `/links/${link.id}`),
      call('delete', `/links/${link.id}`),
      call('patch').send({ title: 'More bees' }),
    ]);
    expect([first.status, second.status].sort()).toEqual([204, 404]);
    expect(change.status).toBe(200);
    expect((await call('get')).body).toMatchObject({ title: 'More bees', version: 2 });
    expect((await call('get', '/links')).body).toEqual({ links: [] });
  });
});

describe('the edit token made anew', () => {
  it('opens the draft, and the one before it nothing; links stay', async () => {
    const { id, token, call, link } = await draftWithLink();
    const { status, body } = await call('post', '/token');
    expect([status, Object.keys(body)]).toEqual([200, ['token']]);
    expect(body.token).not.toBe(token);
    expect((await call('get')).status).toBe(404);
    expect((await call('patch').send({ title: 'Mine' })).status).toBe(404);
    expect((await callAs(body.token, id, 'patch').send({ title: 'Ours' })).body.version).toBe(2);
    expect((await callAs(link.token, id, 'get')).body).toMatchObject({ access: 'read', title: 'Ours' });
    expect(service.told).toContain(`revoked ${id}`);
  });

  it('is one, however many ask for it at once, and no change gets in with the old one afterwards', async () => {
    const { id, call } = await service.newDraft();
    const answers = await Promise.all(Array.from({ length: 10 }, () => call('post', '/token')));
    const made = answers.filter(({ status }) => status === 200);
    expect(made).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(9);
    const [current] = made.map(({ body }) => body.token as string);
    const seen = await service.store.find(id);
    await callAs(current!, id, 'post', '/token');
    // Read before the token was made anew, written after it.
    const late = { ...seen!.draft, title: 'Late', version: 2 };
    expect(await service.store.replace(late, { ...seen!.draft, tokenHash: seen!.tokenHash })).toBe(false);
    expect(await service.store.remove({ ...seen!.draft, tokenHash: seen!.tokenHash })).toBe(false);
  });
});
