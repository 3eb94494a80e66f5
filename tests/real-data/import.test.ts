import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mergedProfile, type Profile } from '../../src/directory/index.js';
import { ImportService } from '../integration/imports/service.js';
import { COUNTRY_OF_LIST } from '../support/published-lists.js';
import { emptyServers } from '../support/servers.js';

const folder = process.env.REAL_DATA;
const withRealData = folder ? describe : describe.skip;
const file = (name: string) => readFile(join(folder ?? '', name));

const service = new ImportService();

beforeAll(async () => {
  await service.ready();
});
beforeEach(emptyServers);
afterAll(() => service.close());

/** Posts a file of the data folder and carries it out. */
async function importFile(name: string, source: string, query: Record<string, string> = {}) {
  const { body } = await service.post({ source, filename: name, ...query }, await file(name)).expect(202);
  await service.runOnce(body.id);
  return (await service.get(`/imports/${body.id}`).expect(200)).body;
}

async function findings(id: string) {
  return (await service.get(`/imports/${id}/rejections`).expect(200)).body.items;
}

/** Every organisation as it is seen, by its PIC. */
async function profilesByPic(): Promise<Map<string, Profile>> {
  const profiles = new Map<string, Profile>();
  for await (const page of service.directory.pages())
    for (const record of page) {
      const profile = mergedProfile(record);
      profiles.set(profile.identifiers!.pic!, profile);
    }
  return profiles;
}

const text = (profile: Profile) => JSON.stringify(profile);

/** True when both say the same, where the CSV has a `?` for a letter that Windows-1252 does not know. */
function isSame(fromCsv: Profile, fromJson: Profile): boolean {
  const [csv, json] = [text(fromCsv), text(fromJson)];
  return csv.length === json.length && [...csv].every((letter, n) => letter === json[n] || letter === '?');
}

const none = { created: 0, updated: 0, unchanged: 0, rejected: 0, conflicts: 0, blank: 0 };

withRealData('the list of Erasmus Charter holders', () => {
  it('gives 5,911 organisations from 5,912 rows, and changes nothing when it comes again', async () => {
    const first = await importFile('eche/destinations.csv', 'eche');
    expect(first).toMatchObject({
      status: 'completed',
      file: { encoding: 'windows-1252', delimiter: ';', profile: 'eche' },
      rows: { ...none, read: 5_912, created: 5_911, updated: 1 },
      warnings: 1,
    });
    expect(await findings(first.id)).toMatchObject([{ kind: 'warning', value: 'E10009980' }]);
    expect(await service.directory.count()).toBe(5_911);
    const twice = await service.directory.find('pic:887079648');
    expect(mergedProfile(twice!).identifiers?.erasmusCodes).toHaveLength(2);
    const version = await service.directory.version();

    const second = await importFile('eche/destinations.csv', 'eche');
    expect(second).toMatchObject({ rows: { ...none, read: 5_912, unchanged: 5_912 }, warnings: 1 });
    expect(await service.directory.version()).toBe(version);
  });

  it('gives the same directory from CSV and from JSON, which changes only the letters that the CSV had lost', async () => {
    await importFile('eche/destinations.csv', 'eche');
    const fromCsv = await profilesByPic();
    const over = await importFile('eche/destinations.json', 'eche');
    const { unchanged, updated } = over.rows;
    expect(over).toMatchObject({
      file: { format: 'json', profile: 'eche' },
      rows: { ...none, read: 5_912, unchanged, updated },
      warnings: 1,
    });
    expect(unchanged + updated).toBe(5_912);
    expect(await service.directory.count()).toBe(5_911);
    const fromBoth = await profilesByPic();
    const different = [...fromCsv].filter(([pic, profile]) => text(profile) !== text(fromBoth.get(pic)!));
    expect(different).toHaveLength(updated);
    expect(different.filter(([pic, profile]) => !isSame(profile, fromBoth.get(pic)!))).toEqual([]);

    await emptyServers();
    const json = await importFile('eche/destinations.json', 'eche');
    expect(json).toMatchObject({ rows: { ...none, read: 5_912, created: 5_911, updated: 1 }, warnings: 1 });
    const fromJson = await profilesByPic();
    expect([...fromJson.keys()].sort()).toEqual([...fromBoth.keys()].sort());
    expect([...fromJson].filter(([pic, profile]) => text(profile) !== text(fromBoth.get(pic)!))).toEqual([]);
  });
});

withRealData('the CORDIS lists', () => {
  it('give 16,592 organisations of Horizon 2020, one of them without a PIC', async () => {
    const done = await importFile('cordis/h2020-organisations-2017.csv', 'cordis-h2020');
    expect(done).toMatchObject({ file: { profile: 'cordis-organisations' } });
    expect(done.rows).toEqual({ ...none, read: 16_592, created: 16_592 });
    expect(await service.directory.count()).toBe(16_592);
    const again = await importFile('cordis/h2020-organisations-2017.csv', 'cordis-h2020');
    expect(again.rows).toEqual({ ...none, read: 16_592, unchanged: 16_592 });
  });

  it('give 1,819 organisations from 2,722 participations', async () => {
    const done = await importFile('cordis/organization-2023.csv', 'cordis-2023');
    // The rows are participations: one organisation has another role in one project, two rows are there twice.
    expect(done.rows).toMatchObject({ read: 2_722, created: 2_719, updated: 1, unchanged: 2, rejected: 0 });
    expect(done.made).toEqual({ organisations: 1_819, projects: 336 });
    expect(await service.directory.count()).toBe(1_819);
  });

  it('are refused when the header line is missing', async () => {
    const answer = await service.post({ source: 'cordis' }, await file('cordis/project-headerless.csv'));
    expect(answer.status).toBe(422);
    expect(answer.body.type).toBe('/problems/header-missing');
    expect(await service.directory.count()).toBe(0);
  });
});

/**
 * File, the organisations in it (of lists of grants as
 * many as there are different names, or numbers behind them), the rows after the header, and those of them that are
 * rejected or were put together again.
 */
const LISTS: [string, number, number, number, number][] = [
  ['registers/cz-prague-libraries.csv', 55, 55, 0, 0],
  ['registers/cz-prague-libraries-geo.json', 55, 55, 0, 0],
  ['registers/de-libraries-lobid-bulk.json', 41, 82, 0, 0],
  ['registers/de-nrw-school-authorities.xml', 775, 775, 0, 0],
  ['registers/de-potsdam-primary-schools.xlsx', 28, 28, 0, 0],
  ['registers/eu-universities-hei-api.json', 5_872, 5_872, 0, 0],
  ['registers/gr-municipalities.csv', 325, 325, 0, 0],
  ['registers/hu-municipalities.csv', 3_178, 3_178, 0, 0],
  ['registers/it-libraries-geodata.csv', 267, 270, 0, 0],
  ['registers/no-h2020-participants-until-2018.csv', 440, 1_480, 0, 0],
  // 532 different rows; two of them are one school with and without its e-mail address.
  ['registers/pl-schools-pomorze.csv', 531, 540, 0, 12],
  ['registers/sk-schools.csv', 3_407, 3_407, 0, 0],
  ['registers/tr-universities-nested.json', 205, 205, 0, 0],
  ['registers/uk-public-organisations.csv', 441, 441, 0, 0],
  ['odd/greece-windows1253.csv', 162, 2_029, 0, 0],
  ['odd/finland-latin1-ragged.csv', 12_278, 19_940, 0, 11_101],
  ['odd/croatia.csv', 822, 2_532, 0, 0],
  ['odd/romania-padded-headers.csv', 3_704, 4_636, 0, 0],
  ['odd/malta.csv', 153, 251, 0, 0],
  ['odd/netherlands-damaged.csv', 1_089, 1_808, 2, 0],
  ['odd/portugal-bilingual.xlsx', 7_100, 11_023, 0, 0],
  ['odd/hamburg-title-rows.xlsx', 29, 43, 0, 0],
  ['odd/lithuania-biff.xls', 2_776, 8_307, 1, 0],
  ['odd/slovenia-empty-sheets.xlsx', 2_491, 5_041, 0, 0],
  ['odd/sweden.json', 306, 374, 0, 0],
  ['universities/world_universities_and_domains.json', 10_251, 10_251, 0, 0],
  ['universities/hs_liste-germany.tsv', 426, 426, 0, 0],
];

withRealData('lists of every kind', () => {
  it.each(LISTS)('%s', async (name, organisations, inFile, refused, together) => {
    const country = COUNTRY_OF_LIST[name];
    const query: Record<string, string> = country ? { defaults: JSON.stringify({ country }) } : {};
    const first = await importFile(name, 'list', query);
    expect(first.status).toBe('completed');
    const { read, created, updated, unchanged, rejected, conflicts, blank } = first.rows;
    expect(created + updated + unchanged + rejected + conflicts + blank).toBe(read);
    expect([read, rejected, conflicts]).toEqual([inFile, refused, 0]);
    const repaired = first.causes.filter(({ kind }: { kind: string }) => kind === 'repaired');
    expect(repaired.reduce((sum: number, { rows }: { rows: number }) => sum + rows, 0)).toBe(together);
    expect(await service.directory.count()).toBe(organisations);
    if (!name.startsWith('registers/')) return;
    const version = await service.directory.version();
    const again = await importFile(name, 'list', query);
    expect(again.rows).toMatchObject({ read, created: 0, updated: 0, conflicts, rejected });
    expect(await service.directory.version()).toBe(version);
  });
});
