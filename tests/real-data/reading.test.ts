import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import {
  checkFile,
  HEAD_BYTES,
  inspect,
  type Note,
  type Row,
  readRows,
} from '../../src/imports/reading/index.js';
import { problems, profiles, type ReadFile, refusal } from '../unit/imports/reading/files.js';

jest.setTimeout(120_000);

const folder = process.env.REAL_DATA;
const title = folder
  ? 'reading the published files'
  : 'reading the published files (skipped: REAL_DATA names no folder)';

function sourceOf(file: string) {
  return () => createReadStream(join(folder ?? '', file));
}

function lookAt(file: string) {
  const bytes = readFileSync(join(folder ?? '', file));
  return inspect(bytes.subarray(0, HEAD_BYTES), { filename: file, complete: bytes.length <= HEAD_BYTES });
}

const files = new Map<string, Promise<ReadFile>>();

/** Every file is read once, however many tests look at it. */
function read(file: string): Promise<ReadFile> {
  const reading = files.get(file) ?? readAll(file);
  files.set(file, reading);
  return reading;
}

async function readAll(file: string): Promise<ReadFile> {
  const checked = await checkFile(sourceOf(file));
  const all: Row[] = [];
  for await (const row of readRows(sourceOf(file), checked.format)) all.push(row);
  return { ...checked, all };
}

function countOf(notes: Note[], code: string): number | undefined {
  return notes.find((note) => note.code === code)?.count;
}

(folder ? describe : describe.skip)(title, () => {
  it('reads all 5,912 rows of the Erasmus Charter holders in Windows-1252', async () => {
    const { format, rows, all } = await read('eche/destinations.csv');
    expect(format).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      headerLine: 2,
      profile: 'eche',
    });
    expect(rows).toEqual({ read: 5_912, blank: 0, rejected: 0 });
    expect(countOf(format.notes, 'placeholder-emptied')).toBe(927);
    const pics = new Set(profiles(all).map(({ identifiers }) => identifiers?.pic));
    expect(pics.size).toBe(5_911);
    expect(profiles(all).filter(({ country }) => country === 'ES')).toHaveLength(1_806);
    expect(profiles(all).filter(({ country }) => country === 'GR')).toHaveLength(32);
    expect(profiles(all).every(({ identifiers }) => identifiers?.erasmusCodes?.length === 1)).toBe(true);
    expect(JSON.stringify(profiles(all).map(({ contact, ...rest }) => rest))).not.toMatch(/\w@\w+\.\w/);
  });

  it('reads the same organisations from CSV and JSON, apart from letters that the CSV has lost', async () => {
    const csv = profiles((await read('eche/destinations.csv')).all);
    const json = profiles((await read('eche/destinations.json')).all);
    const different = csv.flatMap((profile, i) => {
      const other = json[i];
      const { name, city, ...rest } = profile;
      expect(other && { ...other, name, city }).toEqual({ ...rest, name, city });
      return [
        [name, other?.name],
        [city, other?.city],
      ].filter(([one, two]) => one !== two);
    });
    expect(different).toHaveLength(63);
    for (const [lost, whole] of different) expect(lost).toBe(whole?.replace(/[^\0-ÿŠšŽžŒœŸ]/gu, '?'));
  });

  it('reads 16,592 organisations of Horizon 2020 with their experience', async () => {
    const { format, rows, all } = await read('cordis/h2020-organisations-2017.csv');
    expect(format.profile).toBe('cordis-organisations');
    expect(rows).toEqual({ read: 16_592, blank: 0, rejected: 0 });
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
      experience: { value: 'experienced', basis: '25 Horizon 2020 projects' },
    });
  });

  it('reads 2,722 participations of 1,819 organisations of the CORDIS export', async () => {
    const { rows, all } = await read('cordis/organization-2023.csv');
    expect(rows).toEqual({ read: 2_722, blank: 0, rejected: 0 });
    expect(new Set(profiles(all).map(({ identifiers }) => identifiers?.pic)).size).toBe(1_819);
    expect(new Set(profiles(all).map(({ country }) => country)).size).toBe(65);
    expect(profiles(all).filter(({ location }) => location)).toHaveLength(2_722);
  });

  it.each([
    ['odd/greece-windows1253.csv', 'windows-1253', 2_029],
    ['odd/finland-latin1-ragged.csv', 'windows-1252', 19_940],
    ['odd/croatia.csv', 'utf-8', 2_532],
    ['odd/romania-padded-headers.csv', 'utf-8', 4_636],
    ['odd/malta.csv', 'utf-8', 251],
    ['odd/netherlands-damaged.csv', 'utf-8', 1_808],
    ['odd/sweden.json', 'utf-8', 374],
    ['universities/world_universities_and_domains.json', 'utf-8', 10_251],
    ['universities/hs_liste-germany.tsv', 'utf-8', 426],
    ['ror/ror-records.jsonl.gz', 'utf-8', 51_370],
  ])('checks %s in %s and accounts for all %d rows', async (file, encoding, count) => {
    const { format, rows } = await checkFile(sourceOf(file));
    expect(format.encoding).toBe(encoding);
    expect(rows.read).toBe(count);
    expect(Object.values(format.mapping)).toContain('name');
  });

  it('reads the Greek list with its names and countries', async () => {
    const { all } = await read('odd/greece-windows1253.csv');
    expect(profiles(all)).toHaveLength(2_029);
    expect(profiles(all)[0]).toEqual({ name: 'ΕΙΔΙΚΗ ΥΠΗΡΕΣΙΑ ΚΡΑΤΙΚΩΝ ΕΝΙΣΧΥΣΕΩΝ', country: 'GR' });
  });

  it('rejects the Finnish rows in which an unquoted comma has moved the columns', async () => {
    const { all } = await read('odd/finland-latin1-ragged.csv');
    expect(problems(all).filter(({ code }) => code === 'row-too-wide')).toHaveLength(11_101);
  });

  it('reports the damage that is in the Dutch file', async () => {
    const { format } = await read('odd/netherlands-damaged.csv');
    expect(countOf(format.notes, 'characters-lost')).toBe(5_374);
  });

  it.each([
    ['cordis/project-headerless.csv', 'header-missing'],
    ['cordis/topics-2023.csv', 'name-column-missing'],
  ] as const)('refuses %s before anything is read: %s', async (file, code) => {
    await refusal(lookAt(file), code);
  });
});
