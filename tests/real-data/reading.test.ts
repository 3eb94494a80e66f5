import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  checkFile,
  type FileFormat,
  type Note,
  Notes,
  type ReadingOptions,
  type Row,
  readRows,
  unitedNotes,
} from '../../src/imports/reading/index.js';
import { problems, profiles, refusal } from '../unit/imports/reading/files.js';

const folder = process.env.REAL_DATA;
const title = folder
  ? 'reading the published files'
  : 'reading the published files (skipped: REAL_DATA names no folder)';

function sourceOf(file: string) {
  return () => createReadStream(join(folder ?? '', file));
}

interface ReadFile {
  format: FileFormat;
  rows: number;
  all: Row[];
}

const files = new Map<string, Promise<ReadFile>>();

/** Every file is read once, however many tests look at it. */
function read(file: string): Promise<ReadFile> {
  const reading = files.get(file) ?? readAll(file, SAID[file]);
  files.set(file, reading);
  return reading;
}

async function readAll(file: string, options: ReadingOptions = {}): Promise<ReadFile> {
  const { format, rows } = await checkFile(sourceOf(file), options);
  const notes = new Notes();
  const all: Row[] = [];
  for await (const row of readRows(sourceOf(file), format, notes)) all.push(row);
  return { format: { ...format, notes: unitedNotes(format.notes, notes.list()) }, rows, all };
}

function countOf(notes: Note[], code: string): number | undefined {
  return notes.find((note) => note.code === code)?.count;
}

const inCountry = (country: string): ReadingOptions => ({ defaults: { country } });

/** What is said at import of the lists that do not say it themselves. */
const SAID: Record<string, ReadingOptions> = {
  'registers/no-h2020-participants-until-2018.csv': inCountry('NO'),
  'registers/uk-public-organisations.csv': inCountry('GB'),
  'registers/sk-schools.csv': inCountry('SK'),
  'odd/netherlands-damaged.csv': inCountry('NL'),
};

(folder ? describe : describe.skip)(title, () => {
  it('reads the Erasmus Charter holders in Windows-1252', async () => {
    const { format, all } = await read('eche/destinations.csv');
    expect(format).toMatchObject({ encoding: 'windows-1252', headerLine: 2, profile: 'eche' });
    expect(format.dialect?.delimiter).toBe(';');
    expect(countOf(format.notes, 'placeholder-emptied')).toBe(927);
    const pics = new Set(profiles(all).map(({ identifiers }) => identifiers?.pic));
    expect(pics.size).toBe(5_911);
    expect(profiles(all).filter(({ country }) => country === 'ES')).toHaveLength(1_806);
    expect(profiles(all).filter(({ country }) => country === 'GR')).toHaveLength(32);
    expect(profiles(all).every(({ identifiers }) => identifiers?.erasmusCodes?.length === 1)).toBe(true);
    expect(JSON.stringify(profiles(all).map(({ contact, ...rest }) => rest))).not.toMatch(/\w@\w+\.\w/);
  });

  it.each(['eche/destinations.json', 'eche/destinations.xlsx'])(
    'reads the same organisations from CSV and %s, apart from letters that the CSV has lost',
    async (file) => {
      const csv = profiles((await read('eche/destinations.csv')).all);
      const others = profiles((await read(file)).all);
      const different = csv.flatMap((profile, i) => {
        const other = others[i];
        const { name, city, ...rest } = profile;
        expect(other && { ...other, name, city }).toEqual({ ...rest, name, city });
        return [
          [name, other?.name],
          [city, other?.city],
        ].filter(([one, two]) => one !== two);
      });
      expect(different).toHaveLength(63);
      for (const [lost, whole] of different) expect(lost).toBe(whole?.replace(/[^\0-ÿŠšŽžŒœŸ]/gu, '?'));
    },
  );

  it('reads the organisations of Horizon 2020 with their number of projects', async () => {
    const { format, all } = await read('cordis/h2020-organisations-2017.csv');
    expect(format.profile).toBe('cordis-organisations');
    const pics = profiles(all).flatMap(({ identifiers }) => identifiers?.pic ?? []);
    expect(new Set(pics).size).toBe(16_591);
    expect(new Set(profiles(all).map(({ country }) => country)).size).toBe(131);
    const ofType = (type?: string) =>
      profiles(all).filter(({ organisationType }) => organisationType === type).length;
    expect(
      ['company', 'research-institute', undefined, 'higher-education-institution', 'public-body'].map(ofType),
    ).toEqual([10_342, 1_931, 1_592, 1_399, 1_328]);
    const plymouth = profiles(all).find(({ identifiers }) => identifiers?.pic === '999854661');
    expect(plymouth).toMatchObject({
      country: 'GB',
      organisationType: 'higher-education-institution',
      projectCount: 25,
    });
  });

  it('reads the participations of 1,819 organisations of the CORDIS export', async () => {
    const { all } = await read('cordis/organization-2023.csv');
    expect(new Set(profiles(all).map(({ identifiers }) => identifiers?.pic)).size).toBe(1_819);
    expect(new Set(profiles(all).map(({ country }) => country)).size).toBe(65);
    expect(profiles(all).filter(({ location }) => location).length).toBeGreaterThan(2_700);
  });

  it('reads both schemas of ROR, and which organisations ended', async () => {
    const { format, all } = await read('ror/ror-records.jsonl.gz');
    expect(format.profile).toBe('ror');
    expect(profiles(all).filter(({ status }) => status === 'closed')).toHaveLength(2_624);
    expect(new Set(profiles(all).map(({ country }) => country)).size).toBe(221);
    expect(profiles(all).every(({ city, identifiers }) => city && identifiers?.ror)).toBe(true);
  });

  it('takes no register number for a PIC or an OID', async () => {
    for (const file of [
      'registers/no-h2020-participants-until-2018.csv',
      'registers/uk-public-organisations.csv',
    ]) {
      const { all } = await read(file);
      expect(profiles(all).filter(({ identifiers }) => identifiers?.pic ?? identifiers?.oid)).toEqual([]);
    }
    const norwegian = profiles((await read('registers/no-h2020-participants-until-2018.csv')).all);
    const numbers = new Set(norwegian.map(({ identifiers }) => identifiers?.others?.[0]?.id));
    expect(numbers.size).toBe(440);
  });

  it('reads the towns that end the addresses of Slovak schools, and both their names', async () => {
    const schools = profiles((await read('registers/sk-schools.csv')).all);
    expect(schools.filter(({ city }) => city).length).toBeGreaterThan(3_350);
    expect(new Set(schools.map(({ identifiers }) => identifiers?.others?.[0]?.id)).size).toBe(3_407);
    expect(schools[0]).toMatchObject({
      name: 'Obchodná akadémia - Kereskedelmi Akadémia',
      otherNames: [{ name: 'Obchodná akadémia' }],
      city: 'Veľký Meder',
    });
  });

  it('reads the same libraries from CSV and from GeoJSON', async () => {
    const told = async (file: string) =>
      profiles((await read(file)).all)
        .map(({ name, city, country, location }) => ({ name, city, country, location }))
        .sort((a, b) => `${a.name} ${a.location?.lat}`.localeCompare(`${b.name} ${b.location?.lat}`));
    expect(await told('registers/cz-prague-libraries-geo.json')).toEqual(
      await told('registers/cz-prague-libraries.csv'),
    );
  });

  it('reads the Greek list with its names and countries', async () => {
    const { format, all } = await read('odd/greece-windows1253.csv');
    expect(format.encoding).toBe('windows-1253');
    expect(profiles(all)[0]).toEqual({ name: 'ΕΙΔΙΚΗ ΥΠΗΡΕΣΙΑ ΚΡΑΤΙΚΩΝ ΕΝΙΣΧΥΣΕΩΝ', country: 'GR' });
  });

  it('reports the damage that is in the Dutch file', async () => {
    const { format, all } = await read('odd/netherlands-damaged.csv');
    expect(countOf(format.notes, 'characters-lost')).toBe(5_374);
    expect(problems(all).map(({ code }) => code)).toEqual(['name-missing', 'name-missing']);
  });

  it('reads who took part in the projects of the Erasmus+ results', async () => {
    const { format, all } = await read('erasmus-results/eac__csv__ErasmusPlus_Sports_Projects_Overview.json');
    expect(format.profile).toBe('erasmus-results');
    expect(profiles(all)).toHaveLength(8);
    expect(profiles(all)[0]).toMatchObject({
      name: 'BIRZU LENGVOSIOS ATLETIKOS SPORTO KLUBAS',
      organisationType: 'sport-club',
      city: 'BIRZAI',
      country: 'LT',
    });
  });

  it('reads what CORDIS projects are about from a workbook that says it is smaller than it is', async () => {
    const { rows, all } = await read('cordis/euroSciVoc-undersized-dimension.xlsx');
    expect([rows, new Set(all.map(({ kind }) => kind))]).toEqual([38_789, new Set(['project'])]);
  });

  it.each([
    ['cordis/project-headerless.csv', 'header-missing'],
    ['registers/gr-municipalities.csv', 'country-missing'],
  ] as const)('refuses %s: %s', async (file, code) => {
    await refusal(checkFile(sourceOf(file)), code);
  });
});
