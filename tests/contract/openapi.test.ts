import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { version } from '../../src/http-app.js';
import type { Schema } from '../support/hostile-inputs.js';
import { type RunningApp, startApp } from '../support/running-app.js';

interface Operation {
  summary?: string;
  tags?: string[];
  responses: Record<string, object>;
  parameters?: { name: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** The calls that this version promises; names are fixed, others may come. */
const PROMISED = [
  'get /organisations',
  'post /organisations',
  'get /organisations/export',
  'get /organisations/{id}',
  'put /organisations/{id}',
  'delete /organisations/{id}',
  'get /organisations/{id}/complementary',
  'get /directory',
  'post /imports',
  'get /imports',
  'get /imports/{id}',
  'get /imports/{id}/rejections',
  'get /imports/{id}/events',
  'post /drafts',
  'post /drafts/propose-needs',
  'get /drafts/{id}',
  'patch /drafts/{id}',
  'delete /drafts/{id}',
  'get /drafts/{id}/suggestions/narrowed',
  'get /drafts/{id}/export',
  'post /drafts/{id}/links',
  'get /drafts/{id}/links',
  'delete /drafts/{id}/links/{link}',
  'post /drafts/{id}/token',
  'post /drafts/{id}/members',
  'patch /drafts/{id}/members/{organisationId}',
  'delete /drafts/{id}/members/{organisationId}',
  'get /drafts/{id}/assessment',
  'get /drafts/{id}/suggestions',
  'get /drafts/{id}/events',
  'get /drafts/{id}/why-not/{organisationId}',
  'get /drafts/{id}/reserves/{organisationId}',
  'post /drafts/{id}/what-if',
  'delete /imports/{id}',
  'get /import-profiles',
  'get /import-profiles/{name}',
  'put /import-profiles/{name}',
  'delete /import-profiles/{name}',
  'post /organisations/match',
  'get /duplicates',
  'post /duplicates/{pair}/merge',
  'post /duplicates/{pair}/reject',
  'delete /merges/{id}',
  'get /reconcile',
  'post /reconcile',
  'get /vocabularies/{list}',
  'get /rules/{actionType}/{callYear}',
];

describe('the HTTP contract', () => {
  let app: RunningApp;
  let document: {
    openapi: string;
    info: { version: string };
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  };
  beforeAll(async () => {
    app = await startApp();
    document = (await app.call('GET', '//openapi.json')).body;
  });
  afterAll(() => app.close());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );

  it('is the committed openapi.json (npm run openapi writes it anew)', async () => {
    expect(document).toEqual(JSON.parse(await readFile('openapi.json', 'utf8')));
  });

  it('is OpenAPI 3.1 of the version in package.json', async () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info.version).toBe(JSON.parse(await readFile('package.json', 'utf8')).version);
    expect(version).toBe(document.info.version);
  });

  it('has every promised call', () => {
    expect(operations().map(({ name }) => name)).toEqual(expect.arrayContaining(PROMISED));
  });

  it('says of every call what it is for, what it answers and how an error looks', () => {
    for (const { name, operation } of operations()) {
      expect({ name, summary: operation.summary, tags: operation.tags }).toEqual({
        name,
        summary: expect.stringMatching(/\S/),
        tags: [expect.any(String)],
      });
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['default']));
      expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
    }
  });

  it('bounds every text and every list that a call takes', () => {
    const unbounded: string[] = [];
    const walk = (schema: Schema, path: string) => {
      const { $ref, type, items, properties = {}, additionalProperties, anyOf = [], oneOf = [] } = schema;
      if ($ref) walk(document.components.schemas[$ref.split('/').at(-1)!]!, path);
      const isText = type === 'string' && !schema.enum && schema.const === undefined;
      if (isText && schema.maxLength === undefined && schema.format !== 'binary') unbounded.push(path);
      if (type === 'array' && schema.maxItems === undefined) unbounded.push(path);
      if (type === 'object' && additionalProperties !== false && !schema.propertyNames) unbounded.push(path);
      if (items) walk(items, `${path}[]`);
      for (const [name, field] of Object.entries(properties)) walk(field, `${path}.${name}`);
      for (const option of [...anyOf, ...oneOf]) walk(option, path);
    };
    for (const { name, operation } of operations()) {
      for (const parameter of operation.parameters ?? []) walk(parameter.schema, `${name} ${parameter.name}`);
      for (const { schema } of Object.values(operation.requestBody?.content ?? {})) walk(schema, name);
    }
    expect(unbounded).toEqual([]);
  });

  it('answers what there is not with a problem document', async () => {
    for (const path of [
      '/nothing',
      '//nothing',
      '/organisations/zzzz',
      '/imports/none',
      '/rules/KA220/2031',
    ]) {
      const { status, headers, body } = await app.call('GET', path, { token: 'the-key-of-these-tests' });
      expect({ path, status, type: headers.get('content-type') }).toEqual({
        path,
        status: 404,
        type: expect.stringContaining('application/problem+json'),
      });
      expect(body).toMatchObject({
        title: expect.any(String),
        status: 404,
        detail: expect.any(String),
        instance: expect.any(String),
      });
    }
  });
});
