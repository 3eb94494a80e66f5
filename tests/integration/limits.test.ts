import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCompletions } from '../../src/app.js';
import { vocabulary } from '../../src/vocabularies/index.js';
import { cpuTime } from '../support/awkward-texts.js';
import {
  HOSTILE_BODIES,
  HOSTILE_HEADERS,
  hostileQueries,
  hostileValues,
  type Schema,
} from '../support/hostile-inputs.js';
import { ADMIN_KEY, eventually, type RunningApp, startApp } from '../support/running-app.js';

/** Milliseconds of the process's own time that one call may take, client and server together. */
const LONGEST = 100;
/** The least of so many tries counts: whatever else the process does meanwhile makes a try longer, never shorter. */
const TRIES = 8;

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  /** Where it is, if not under /api/v1. */
  servers?: { url: string }[];
}

interface Asked {
  path: string;
  body?: string;
  headers?: Record<string, string>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

let app: RunningApp;

// The contract test fails when it is not what the routes say.
const document: Document = JSON.parse(readFileSync('openapi.json', 'utf8'));
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
);

const resolve = (schema: Schema): Schema =>
  schema.$ref ? resolve(document.components.schemas[schema.$ref.split('/').at(-1)!]!) : schema;

async function newOrganisation(name: string, facts: object = {}): Promise<string> {
  return (await app.services.directory.create({ profile: { name, country: 'NL', ...facts } })).id;
}

/** One of 99 that differ in all that the rules look at. */
function differing(n: number): object {
  const code = (list: Parameters<typeof vocabulary>[0]) =>
    vocabulary(list)[n % vocabulary(list).length]!.code;
  const experience = { value: code('experience'), basis: 'declared' };
  return { country: code('countries'), organisationType: code('organisation-types'), experience };
}

async function newDraft(): Promise<{ id: string; token: string }> {
  return (await app.call('POST', '/drafts', { body: { title: 'Bees', actionType: 'KA220' } })).body;
}

/** Sends a call, reads the answer unless it is a stream of events, and gives its status. */
async function send(method: string, token: string, { path, body, headers }: Asked): Promise<number> {
  const response = await fetch(app.address + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
    body,
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) await response.body?.cancel();
  else await checkProblem(response);
  return response.status;
}

async function checkProblem(response: Response): Promise<void> {
  const text = await response.text();
  if (!response.headers.get('content-type')?.startsWith('application/problem')) return;
  const { errors = [] } = JSON.parse(text);
  expect(errors.length).toBeLessThanOrEqual(20);
  expect(text.length).toBeLessThan(60_000);
}

/** The least that a call takes. It is tried again only when it takes too long, and later each time: a busy moment passes. */
async function least(work: () => Promise<unknown>): Promise<number> {
  let found = Number.POSITIVE_INFINITY;
  for (let n = 0; n < TRIES && found > LONGEST; n++) {
    if (n > 0) await setTimeout(50 * 2 ** n);
    found = Math.min(found, await cpuTime(work));
  }
  return found;
}

/** Every hostile way to call an operation. */
function hostileCalls(path: string, operation: Operation, fill: (path: string) => string): [string, Asked][] {
  const parameters = operation.parameters ?? [];
  const named = (place: string) => parameters.filter((each) => each.in === place).map(({ name }) => name);
  const known = fill(path);
  const schema = operation.requestBody?.content['application/json']?.schema;
  return [
    ...named('path').flatMap((name) =>
      ['x'.repeat(10_000), '%2E'.repeat(3_000), '%CC%81%CC%96'.repeat(900), 'pic:'.repeat(2_000)].map(
        (value): [string, Asked] => [
          `${name} ${value.slice(0, 9)}`,
          { path: fill(path.replace(`{${name}}`, value)) },
        ],
      ),
    ),
    ...hostileQueries([...named('query'), 'unknown']).map(([name, query]): [string, Asked] => [
      name,
      { path: `${known}?${query}` },
    ]),
    ...HOSTILE_HEADERS.map((headers): [string, Asked] => [
      Object.keys(headers)[0]!,
      { path: known, headers },
    ]),
    ...(schema && !isBinary(schema)
      ? [
          ...HOSTILE_BODIES,
          ...hostileValues(schema, resolve).map(([name, value]): [string, string] => [
            name,
            JSON.stringify(value),
          ]),
        ].map(([name, body]): [string, Asked] => [name, { path: known, body }])
      : []),
  ];
}

const isBinary = (schema: Schema) => schema.format === 'binary';

describe('no call takes the process long, whatever it is given', () => {
  beforeAll(async () => {
    app = await startApp({ work: false });
    // What it is asked would wait for it.
    await startCompletions(app.services);
  });
  afterAll(() => app.close());

  it.each(operations)('$method $path', async ({ method, path, operation }) => {
    const { id, token } = await newDraft();
    const organisation = await newOrganisation(`${method} ${path}`);
    const isOfDraft = path.startsWith('/drafts/{id}');
    const fill = (template: string) =>
      template
        .replace(/^/, operation.servers ? '' : '/api/v1')
        .replace('{id}', isOfDraft ? id : organisation)
        .replace('{organisationId}', organisation)
        .replace('{list}', 'expertise')
        .replace('{actionType}', 'KA220')
        .replace('{callYear}', '2026');
    const found: string[] = [];
    for (const [name, asked] of hostileCalls(path, operation, fill)) {
      let status = 0;
      const took = await least(async () => {
        status = await send(method.toUpperCase(), isOfDraft ? token : ADMIN_KEY, asked);
      });
      if (took > LONGEST || status === 500) found.push(`${name}: ${status}, ${Math.round(took)} ms`);
    }
    expect(found).toEqual([]);
  });
});

describe('no call takes the process long, whatever is stored', () => {
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('on a draft with everything that a draft can have', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 100; n++)
      ids.push(await newOrganisation(`Bees ${n} and all their friends`, differing(n)));
    const body = {
      ...{ title: 'x'.repeat(200), idea: 'bees '.repeat(4_000), actionType: 'KA220', size: 40 },
      needs: Array.from({ length: 32 }, (_, n) => ({ keyword: `bees ${n}`, weight: n + 1 })),
      members: ids.slice(0, 99).map((organisationId) => ({ organisationId })),
    };
    const made = await app.call('POST', '/drafts', { body });
    expect({ status: made.status, errors: made.body.errors }).toEqual({ status: 201, errors: undefined });
    const { id, token } = made.body;
    await eventually(
      () => app.call('GET', `/drafts/${id}/suggestions?wait=5`, { token }),
      ({ body: list }) => list.status === 'fresh',
      60_000,
    );
    // Whatever the jobs still do with a hundred names that are alike would be counted as well.
    await eventually(
      () => cpuTime(() => setTimeout(1000)),
      (busy) => busy < 50,
    );
    const changes = JSON.stringify({ add: [ids[99]], remove: ids.slice(0, 50) });
    const tooLong: string[] = [];
    for (const [method, path, text] of [
      ['GET', '', undefined],
      ['GET', '/suggestions?limit=50', undefined],
      ['GET', '/assessment', undefined],
      ['GET', `/why-not/${ids[99]}`, undefined],
      ['GET', `/reserves/${ids[0]}?limit=20`, undefined],
      ['POST', '/what-if', changes],
    ] as const) {
      const took = await least(async () => {
        expect(await send(method, token, { path: `/api/v1/drafts/${id}${path}`, body: text })).toBe(200);
      });
      if (took > LONGEST) tooLong.push(`${method} ${path}: ${Math.round(took)} ms`);
    }
    expect(tooLong).toEqual([]);
  });
});
