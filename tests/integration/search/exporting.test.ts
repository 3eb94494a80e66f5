import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runExport } from '../../../src/commands/export.js';
import { ADMIN_KEY, importFile, type RunningApp, startApp } from '../../support/running-app.js';

const COUNTRIES = ['NL', 'BE', 'FR'];

describe('GET /organisations/export', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
    const lines = Array.from({ length: 700 }, (_, n) =>
      JSON.stringify({
        name: n % 2 === 0 ? `School ${n}` : `Library ${n}`,
        country: COUNTRIES[n % 3],
        identifiers: { pic: String(900_000_000 + n) },
        contact: { email: `head${n}@school.example` },
      }),
    );
    await importFile(app, 'test', lines.join('\n'));
  });
  afterAll(() => app.close());

  const ask = (query = '', token: string | undefined = ADMIN_KEY) =>
    app.call('GET', `/organisations/export${query}`, token === undefined ? {} : { token });
  const named = (ndjson: string) =>
    ndjson
      .trim()
      .split('\n')
      .map((line): { id: string; name: string; country: string } => JSON.parse(line));

  it('is for administrators', async () => {
    const { status } = await app.call('GET', '/organisations/export');
    expect(status).toBe(401);
  });

  it('gives every organisation once, as GET /organisations/{id} does, without contact data', async () => {
    const { headers, body } = await ask();
    expect(headers.get('content-type')).toMatch('application/x-ndjson');
    expect(headers.get('content-disposition')).toContain('organisations.ndjson');
    const all = named(body);
    expect(new Set(all.map(({ id }) => id)).size).toBe(700);
    expect((await app.call('GET', `/organisations/${all[0]!.id}`)).body).toEqual(all[0]);
    expect(body).not.toContain('@');
  });

  it.each(['?country=NL&country=BE', '?q=library', '?q=school&country=FR', '?q=pic:900000007', '?q=nobody'])(
    'gives all that the search %s finds, however many pages that is',
    async (query) => {
      const { total } = (await app.call('GET', `/organisations${query}`)).body;
      const found = (await ask(query)).body;
      expect(found === '' ? 0 : named(found).length).toBe(total);
    },
  );

  it('gives a table that has a header even when nothing is found', async () => {
    const { headers, body } = await ask('?format=csv&q=nobody');
    expect(headers.get('content-type')).toMatch('text/csv');
    expect(body.split('\r\n')).toHaveLength(2);
  });

  it('says what is wrong with what it is asked', async () => {
    const { status, body } = await ask('?format=pdf&country=ZZ');
    expect(status).toBe(400);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['country.0', 'format']);
  });

  it('ends when nobody reads any more', async () => {
    const { redis } = app.services;
    const gone = new AbortController();
    const response = await fetch(`${app.address}/api/v1/organisations/export`, {
      headers: { Authorization: `Bearer ${ADMIN_KEY}` },
      signal: gone.signal,
    });
    await response.body!.getReader().read();
    gone.abort();
    await pause(200);
    const calls = async () => /cmdstat_hscan:calls=(\d+)/.exec(await redis.info('commandstats'))?.[1];
    const before = await calls();
    await pause(200);
    expect(await calls()).toBe(before);
    expect((await ask('?country=FR')).status).toBe(200);
  });

  it('is written by the command line too, to a private file that is whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kompaan-export-'));
    const printed: string[] = [];
    const output = { write: (text: string) => printed.push(text) } as never;
    const { exporter } = app.services;
    try {
      const file = join(folder, 'schools.csv');
      expect(await runExport(exporter, { file, ...{ q: 'school', country: ['FR'] } }, output)).toBe(true);
      const { body } = await ask('?format=csv&q=school&country=FR');
      expect((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')).toBe(body.replace(/^\uFEFF/, ''));
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await runExport(exporter, { file: join(folder, 'schools.doc') }, output)).toBe(false);
      expect(printed.join('')).toMatch(/organisations written to .*schools\.csv\n--format: .*ndjson/s);
      expect(await readdir(folder)).toEqual(['schools.csv']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
