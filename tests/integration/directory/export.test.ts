import { read as readWorkbook, utils } from '@e965/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  type Fragment,
  OrganisationExport,
  OrganisationIndex,
  type OrganisationRecord,
} from '../../../src/directory/index.js';
import { organisationView } from '../../../src/directory/record/views.js';
import { connectMeilisearch } from '../../../src/platform/meilisearch.js';
import { Sealer } from '../../../src/platform/sealing.js';
import { someBatch } from '../../property/directory/arbitraries.js';
import { emptyServers, testServers } from '../../support/servers.js';
import { ImportService } from '../imports/service.js';
import { everyRecord, rowsOf } from './support.js';

type Format = 'ndjson' | 'csv' | 'xlsx';

const NO_FILTERS = {
  ...{ country: [], sector: [], organisationType: [], expertise: [], levelOfActivity: [], experience: [] },
};

const AWKWARD: Fragment['profile'] = {
  name: '=Werk; "Leren"\n[nl]',
  country: 'NL',
  city: '-',
  otherNames: [{ name: 'A; B [nl]' }, { name: 'C\\', lang: 'fr' }, { name: "'@d", lang: 'nl' }],
  levelOfActivity: { value: 'local', basis: '3 projects; so it says' },
  experience: { value: 'newcomer', basis: 'declared' },
  location: { lat: -0.5, lon: 51.25 },
  projectCount: 0,
  description: 'One\r\ntwo — N/A',
  website: 'https://werk.example/',
  languages: ['nl', 'fr'],
  contact: { name: 'Ann Peeters', email: 'ann@werk.example', phone: '+32 9 264 31 11' },
  status: 'closed',
  lastConfirmedAt: '2026-01-31',
};

describe('an export', () => {
  let service: ImportService;
  let exporter: OrganisationExport;

  beforeAll(async () => {
    await emptyServers();
    service = await (await new ImportService({ sealer: new Sealer([Buffer.alloc(32, 1)]) }).ready()).work();
    const { meiliUrl, meiliApiKey } = testServers();
    const index = new OrganisationIndex(connectMeilisearch(meiliUrl, meiliApiKey), service.redis);
    exporter = new OrganisationExport(index, service.directory);
  });
  beforeEach(empty);
  afterAll(() => service.close());

  async function empty() {
    for (const key of await service.redis.keys('{directory}:*')) await service.redis.del(key);
  }

  async function exported(format: Format, contacts = false): Promise<Buffer> {
    const { bytes } = await exporter.file({ format, q: '', filters: NO_FILTERS, contacts });
    const chunks: Buffer[] = [];
    for await (const chunk of bytes) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }

  /** Sources and edits of every kind, so that layers cover each other. */
  async function fill(batches: { source: string; rows: Fragment[] }[], edit?: Fragment) {
    for (const { source, rows } of batches) await service.directory.commitRows(rowsOf(rows), { source });
    const [first] = await everyRecord(service.directory);
    if (first && edit) await service.directory.replaceManual(first.id, edit).catch(() => {});
  }

  const state = async () => ({
    records: await everyRecord(service.directory),
    version: await service.directory.version(),
  });

  it.each<[Format, numRuns: number]>([
    ['ndjson', 12],
    ['csv', 12],
    ['xlsx', 4],
  ])('as %s changes nothing when it is imported, under whatever name', (format, numRuns) =>
    fc.assert(
      fc
        .asyncProperty(
          fc.array(someBatch, { minLength: 1, maxLength: 4 }),
          fc.constantFrom('a', 'b', 'of-its-own'),
          fc.boolean(),
          async (batches, source, contacts) => {
            await fill(batches, { profile: { ...AWKWARD, name: 'Edited' } });
            const before = await state();
            const result = await service.importFile(await exported(format, contacts), { source });
            const { read, unchanged } = result.rows;
            expect({ status: result.status, read, unchanged }).toEqual({
              status: 'completed',
              read: before.records.length,
              unchanged: before.records.length,
            });
            expect(await state()).toEqual(before);
          },
        )
        .beforeEach(empty),
      { numRuns },
    ),
  );

  it.each<Format>(['ndjson', 'csv', 'xlsx'])(
    'as %s gives an empty directory the same profiles',
    async (format) => {
      const others = [
        { scheme: 'NO-BRC', id: '998433290' },
        { scheme: 'source:schools/eduid', id: 'a: b; c' },
      ];
      const second = { ...AWKWARD, name: 'B', description: 'x', identifiers: { pic: '900000001', others } };
      await service.directory.create({ profile: { ...AWKWARD, description: 'One\ntwo — N/A' } });
      await service.directory.create({ profile: second });
      const profiles = async () => (await everyRecord(service.directory)).map(withoutHistory);
      const before = await profiles();
      const file = await exported(format, true);
      await empty();
      expect((await service.importFile(file, { source: 'moved' })).rows.created).toBe(2);
      expect(await profiles()).toEqual(before);
    },
  );

  it('that was changed by hand changes the organisation it is about, even where only its id tells', async () => {
    await service.directory.commitRows(rowsOf([{ profile: { name: 'Old', country: 'BE', city: 'Gent' } }]), {
      source: 'a',
    });
    const [{ id }] = (await everyRecord(service.directory)) as [OrganisationRecord];
    await service.directory.replaceManual(id, { profile: { name: 'New', country: 'BE' } });
    const [line] = (await exported('ndjson')).toString().split('\n');
    const edited = JSON.stringify({ ...JSON.parse(line!), website: 'https://new.example/' });
    expect((await service.importFile(edited, { source: 'edited' })).rows).toMatchObject({
      read: 1,
      updated: 1,
    });
    expect((await service.importFile(edited, { source: 'edited' })).rows).toMatchObject({ unchanged: 1 });
    const records = await everyRecord(service.directory);
    expect(records.map(organisationView)).toMatchObject([
      { id, name: 'New', website: 'https://new.example/' },
    ]);
  });

  it('takes nothing away from its source when that is replaced by it', async () => {
    await service.directory.commitRows(
      rowsOf([{ profile: { name: 'A', country: 'NL' } }, { profile: { name: 'B', country: 'NL' } }]),
      { source: 'a' },
    );
    const before = await state();
    const replaced = await service.importFile(await exported('csv'), { source: 'a', mode: 'replace' });
    expect(replaced).toMatchObject({ status: 'completed', rows: { unchanged: 2 }, removed: 0, withdrawn: 0 });
    expect(await state()).toEqual(before);
  });

  it('has contact data only when it is asked for', async () => {
    await service.directory.create({ profile: AWKWARD });
    for (const format of ['ndjson', 'csv'] as const) {
      expect((await exported(format)).toString()).not.toMatch(/Peeters|ann@|264/);
      expect((await exported(format, true)).toString()).toMatch(/Ann Peeters.*ann@werk\.example/s);
    }
  });

  it('as a workbook has the rows that it has as CSV', async () => {
    await service.directory.create({ profile: { ...AWKWARD, description: 'One\ntwo' } });
    const { Sheets, SheetNames } = readWorkbook(await exported('xlsx', true));
    const cells = utils.sheet_to_json(Sheets[SheetNames[0]!]!, { header: 1, defval: '' });
    expect(cells).toEqual(parse(await exported('csv', true), { bom: true }));
  });

  it('has formulas escaped, and opens as UTF-8', async () => {
    await service.directory.create({ profile: { name: '=1+1', country: 'NL', city: '@Ede' } });
    const text = (await exported('csv')).toString();
    expect(text).toMatch(/^\uFEFFname,shortName/);
    expect(text).toMatch(/\r\n'=1\+1,.*,'@Ede,/);
  });
});

function withoutHistory(record: OrganisationRecord) {
  const {
    id: _id,
    version: _version,
    updatedAt: _at,
    sources: _sources,
    ...profile
  } = organisationView(record);
  return profile;
}
