import { describe, expect, it } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { z } from 'zod';
import { mountRoutes } from '../../../src/platform/http/mount.js';
import { openApiDocument } from '../../../src/platform/http/openapi.js';
import { problemHandler } from '../../../src/platform/http/problems.js';
import { flag, repeated, whole } from '../../../src/platform/http/query.js';
import { route } from '../../../src/platform/http/route.js';

const KEY = 'a-key-for-these-tests';

const routes = [
  route({
    method: 'get',
    path: '/things/{id}',
    tag: 'Things',
    summary: 'One thing',
    access: 'public',
    params: z.object({ id: z.string() }),
    query: z.object({
      tag: repeated(z.string(), 3),
      layers: flag.optional(),
      limit: whole(1, 100).default(20),
    }),
    answers: { 200: { description: 'It', schema: z.object({ id: z.string(), tag: z.array(z.string()) }) } },
    handle: async ({ params, query }) => ({ body: { id: params.id, tag: query.tag, limit: query.limit } }),
  }),
  route({
    method: 'post',
    path: '/things',
    tag: 'Things',
    summary: 'A new thing',
    access: 'admin',
    body: z.strictObject({ name: z.string() }),
    answers: { 201: { description: 'Made', schema: z.object({ name: z.literal('right') }) } },
    // What a person sends must not decide what is answered: here it does, to show that answers are checked.
    handle: async ({ body }) => ({ status: 201, body: body as { name: 'right' } }),
  }),
];

const app = express()
  .use('/api/v1', mountRoutes(routes, { adminApiKey: KEY, checkAnswers: true }))
  .use(problemHandler());
const api = supertest(app);

describe('declared routes', () => {
  it('give a handler validated values, a parameter that is given once or twice always as a list', async () => {
    expect((await api.get('/api/v1/things/1?tag=a&tag=b&limit=5')).body).toEqual({
      id: '1',
      tag: ['a', 'b'],
      limit: 5,
    });
    expect((await api.get('/api/v1/things/1?tag=a')).body.tag).toEqual(['a']);
    expect((await api.get('/api/v1/things/1')).body).toEqual({ id: '1', tag: [], limit: 20 });
  });

  it('answer with an entity tag', async () => {
    const { etag } = (await api.get('/api/v1/things/1')).headers;
    await api.get('/api/v1/things/1').set('If-None-Match', etag!).expect(304);
  });

  it('refuse unknown query parameters and body fields with a problem document that names them', async () => {
    const query = await api.get('/api/v1/things/1?colour=red&limit=1000').expect(400);
    expect(query.type).toBe('application/problem+json');
    expect(query.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['colour', 'limit']);
    const body = await api
      .post('/api/v1/things')
      .auth(KEY, { type: 'bearer' })
      .send({ name: 1, colour: 'red' })
      .expect(400);
    expect(body.body.errors).toHaveLength(2);
  });

  it('ask for the administrator key before anything else', async () => {
    const missing = await api.post('/api/v1/things').send({}).expect(401);
    expect(missing.headers['www-authenticate']).toBe('Bearer');
    await api.post('/api/v1/things').auth('wrong', { type: 'bearer' }).send({ name: 'right' }).expect(401);
    await api.post('/api/v1/things').auth(KEY, { type: 'bearer' }).send({ name: 'right' }).expect(201);
  });

  it('say what is wrong with a body that is not JSON', async () => {
    const send = (type: string, text: string) =>
      api.post('/api/v1/things').auth(KEY, { type: 'bearer' }).set('Content-Type', type).send(text);
    expect((await send('application/json', '{"name": ').expect(400)).body.detail).toMatch(/not valid JSON/);
    expect((await send('text/plain', 'name').expect(415)).body.detail).toMatch(/application\/json/);
  });

  it('say what is wrong with a body in a character set or an encoding that is not read', async () => {
    const post = () => api.post('/api/v1/things').auth(KEY, { type: 'bearer' });
    const latin = await post().set('Content-Type', 'application/json; charset=latin1').send('{}').expect(415);
    expect(latin.body).toMatchObject({ status: 415, detail: expect.stringMatching(/LATIN1.*UTF-8/) });
    const packed = await post().set('Content-Encoding', 'zip').send({ name: 'right' }).expect(415);
    expect(packed.body.detail).toMatch(/zip.*gzip/);
  });

  it('refuse half a character, naming the field', async () => {
    const { body } = await api
      .post('/api/v1/things')
      .auth(KEY, { type: 'bearer' })
      .send({ name: 'right \ud83d' })
      .expect(400);
    expect(body.errors).toEqual([
      { path: '', message: expect.stringMatching(/"name" holds half a character/) },
    ]);
  });

  it('look at the length of a list and of a query before anything in them', async () => {
    const many = await api.get(`/api/v1/things/1?${'tag=a&'.repeat(5)}`).expect(400);
    expect(many.body.errors).toEqual([{ path: 'tag', message: 'has 5 items, and at most 3 are taken' }]);
    const { body } = await api.get(`/api/v1/things/1?${'tag=a&'.repeat(500)}`).expect(400);
    expect(body.detail).toMatch(/at most 300/);
  });

  it('refuse a body with too much in it before they parse it', async () => {
    const send = (text: string, charset = 'utf-8') =>
      api
        .post('/api/v1/things')
        .auth(KEY, { type: 'bearer' })
        .set('Content-Type', `application/json; charset=${charset}`)
        .send(text);
    for (const text of [`${'['.repeat(17)}${']'.repeat(17)}`, `[${'1,'.repeat(10_001)}1]`])
      expect((await send(text).expect(413)).body.detail).toMatch(/at most 10000 values.* 16 deep/);
    const brackets = JSON.stringify({ name: `${'[{,'.repeat(5_000)}\\"${'[{,'.repeat(5_000)}` });
    await send(brackets).expect(500); // it was read, and the answer is not the right one
    expect((await send('{}', 'utf-16').expect(415)).body.detail).toMatch(/UTF-8/);
  });

  it('do not let an answer out that breaks the declared schema', async () => {
    await api.post('/api/v1/things').auth(KEY, { type: 'bearer' }).send({ name: 'wrong' }).expect(500);
  });

  it('describe themselves as OpenAPI 3.1', () => {
    const document = openApiDocument(routes, '1.0.0') as Record<string, never>;
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/things/{id}': { get: { operationId: 'getThingsId' } },
        '/things': { post: { security: [{ admin: [] }] } },
      },
    });
  });
});
