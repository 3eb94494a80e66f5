import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ImportDocument } from '../../../src/imports/index.js';
import { emptyServers } from '../../support/servers.js';
import { anyFile, csvFile, organisations } from './files.js';
import { ImportService } from './service.js';

const service = new ImportService();

beforeAll(async () => {
  await emptyServers();
  await (await service.ready()).work();
});
beforeEach(emptyDirectory);
afterAll(() => service.close());

async function emptyDirectory() {
  await service.redis.del(...['records', 'versions', 'keys', 'log'].map((key) => `{directory}:${key}`));
}

/** Every way a row can end, added up. */
function endings({ rows: { read: _, ...kinds } }: ImportDocument): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

describe('importing a file', () => {
  it('answers 202 with the address of the import once the file is stored', async () => {
    const answer = await service.post({ source: 'list', filename: 'list.csv' }, csvFile(organisations(3)));
    expect(answer.status).toBe(202);
    expect(answer.headers.location).toBe(`/api/v1/imports/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      source: 'list',
      mode: 'merge',
      status: 'running',
      file: { name: 'list.csv' },
    });
    await service.ended(answer.body.id);
  });

  it('tells what became of every row, of the file and of the columns', async () => {
    const file = csvFile([...organisations(150), ',NL,Utrecht,900000999,', ',,,,', organisations(1)[0]!]);
    const ended = await service.importFile(file, { filename: 'list.csv' });
    expect(ended).toMatchObject({
      status: 'completed',
      dryRun: false,
      file: { name: 'list.csv', bytes: Buffer.byteLength(file), format: 'csv', delimiter: ',', rows: 153 },
      mapping: { 'Legal Name': 'name', PIC: 'pic' },
      rows: { read: 153, created: 150, updated: 0, unchanged: 1, rejected: 1, conflicts: 0, blank: 1 },
      warnings: 0,
      searchable: true,
      error: null,
    });
    expect(Date.parse(ended.finishedAt!)).toBeGreaterThanOrEqual(Date.parse(ended.startedAt));
    expect(await service.directory.count()).toBe(150);
    expect(await service.directory.find('pic:900000149')).toBeDefined();
  });

  it('accounts for every row of any file', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        const ended = await service.importFile(file);
        expect(ended.status).toBe('completed');
        expect(ended.rows.read).toBe(file.split('\n').length - 2);
        expect(endings(ended)).toBe(ended.rows.read);
        const { body } = await service.get(`/imports/${ended.id}/rejections`).expect(200);
        const linesOf = (...kinds: string[]) =>
          new Set(
            (body.items as { kind: string; line: number }[])
              .filter(({ kind }) => kinds.includes(kind))
              .map(({ line }) => line),
          ).size;
        expect(linesOf('rejected')).toBe(ended.rows.rejected);
        expect(linesOf('conflict')).toBe(ended.rows.conflicts);
        expect(linesOf('warning')).toBe(ended.warnings);
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing when the same file comes again', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        await emptyDirectory();
        // A row that was a conflict may be told once later rows have given the others their identifiers.
        let known = await service.importFile(file);
        while (known.rows.conflicts > 0) {
          const again = await service.importFile(file);
          const isSettled = again.rows.conflicts === known.rows.conflicts;
          expect(again.rows.conflicts).toBeLessThanOrEqual(known.rows.conflicts);
          known = again;
          if (isSettled) break;
        }
        const version = await service.directory.version();
        const again = await service.importFile(file);
        expect(await service.directory.version()).toBe(version);
        const { read, created, updated, unchanged, rejected, conflicts, blank } = known.rows;
        expect(again.rows).toEqual({
          ...{ read, created: 0, updated: 0, unchanged: created + updated + unchanged },
          ...{ rejected, conflicts, blank },
        });
        expect(again.warnings).toBe(known.warnings);
      }),
      { numRuns: 10 },
    );
  });

  it('takes over what a source says anew and lets go of what it no longer says', async () => {
    await service.importFile(csvFile(['Old Name,NL,Utrecht,900000001,']));
    const changed = await service.importFile(csvFile(['New Name,NL,Utrecht,900000001,']));
    expect(changed.rows).toMatchObject({ read: 1, updated: 1 });
    const record = await service.directory.find('pic:900000001');
    expect(record?.layers.list?.fragments.map(({ fragment }) => fragment.profile.name)).toEqual(['New Name']);
  });

  it('leaves the organisations alone that a file does not mention', async () => {
    await service.importFile(csvFile(organisations(5)));
    await service.importFile(csvFile(organisations(1, 5)));
    expect(await service.directory.count()).toBe(6);
  });

  it('reads a file that is compressed by gzip', async () => {
    const ended = await service.importFile(gzipSync(csvFile(organisations(3))));
    expect(ended).toMatchObject({ file: { compression: 'gzip' }, rows: { created: 3 } });
  });

  it('follows a column mapping that is given', async () => {
    const mapping = JSON.stringify({ A: 'name', B: 'country', C: 'pic' });
    const ended = await service.importFile('A,B,C\nStichting Werk,NL,900000001\n', { mapping });
    expect(ended).toMatchObject({ mapping: { A: 'name', C: 'pic' }, rows: { created: 1 } });
  });

  it('takes a source called constructor for one like any other', async () => {
    const file = csvFile(organisations(3));
    expect(await service.importFile(file, { source: 'constructor' })).toMatchObject({ rows: { created: 3 } });
    expect(await service.importFile(file, { source: 'constructor' })).toMatchObject({
      rows: { unchanged: 3 },
    });
    const record = await service.directory.find('pic:900000001');
    expect(Object.keys(record!.layers)).toEqual(['constructor']);
  });

  it('passes millions of blank rows without a batch for each thousand, and says how many there were', async () => {
    const file = gzipSync(csvFile([...organisations(1), '\n'.repeat(1_999_999), ...organisations(1, 1)]));
    expect(file.length).toBeLessThan(4_000);
    const ended = await service.importFile(file);
    expect(ended).toMatchObject({
      status: 'completed',
      rows: { read: 2_000_002, created: 2, blank: 2_000_000 },
    });
    expect(await service.redis.hlen(`{directory}:import:${ended.id}:batches`)).toBe(5);
  });

  it('carries out imports in the order in which they arrived', async () => {
    const rounds = Array.from({ length: 4 }, (_, round) => csvFile([`Round ${round},NL,Utrecht,900000001,`]));
    const ids: string[] = [];
    for (const file of rounds) ids.push((await service.post({ source: 'list' }, file)).body.id);
    const ended = await Promise.all(ids.map((id) => service.ended(id)));
    const times = ended.map(({ finishedAt }) => finishedAt!);
    expect(times).toEqual([...times].sort());
    const record = await service.directory.find('pic:900000001');
    expect(record?.layers.list?.fragments.map(({ fragment }) => fragment.profile.name)).toEqual(['Round 3']);
  });
});

describe('what is known of imports', () => {
  it('is kept as a history, newest first', async () => {
    const first = await service.importFile(csvFile(organisations(1)));
    const second = await service.importFile(csvFile(organisations(1)));
    const { body } = await service.get('/imports?limit=2').expect(200);
    expect(body.items.map(({ id }: ImportDocument) => id)).toEqual([second.id, first.id]);
    expect(body.total).toBeGreaterThanOrEqual(2);
  });

  it('can be had as CSV by Accept', async () => {
    const { id } = await service.importFile(csvFile([...organisations(1), ',NL,Utrecht,900000001,']));
    const answer = await service.get(`/imports/${id}/rejections`).set('Accept', 'text/csv').expect(200);
    expect(answer.headers['content-type']).toMatch(/^text\/csv/);
    // With the mark by which Excel takes it for UTF-8.
    expect(answer.text).toMatch(/^\ufeffkind,line,column,value,code,message\r\nrejected,3,Legal Name,/);
  });

  it('streams as events that end when everything can be found', async () => {
    const { body } = await service.post({ source: 'list' }, csvFile(organisations(300)));
    const { text } = await service.get(`/imports/${body.id}/events`).expect(200);
    const events = text.split('\n\n').filter((event) => event.includes('event:import'));
    const last = JSON.parse(/^data:(.*)$/m.exec(events.at(-1)!)![1]!);
    expect(last).toMatchObject({
      id: body.id,
      status: 'completed',
      searchable: true,
      rows: { created: 300 },
    });
  });

  it('is not there for an unknown import', async () => {
    for (const path of ['', '/rejections', '/events'])
      await service.get(`/imports/unknown${path}`).expect(404, /There is no import unknown/);
  });

  it('is for the administrator only', async () => {
    const { body } = await service.get('/imports').set('Authorization', 'Bearer guess').expect(401);
    expect(body).toMatchObject({ status: 401 });
  });
});
