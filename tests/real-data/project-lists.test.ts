import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  checkFile,
  Notes,
  type ReadingOptions,
  type Row,
  readRows,
} from '../../src/imports/reading/index.js';
import { problems } from '../unit/imports/reading/files.js';

const folder = process.env.REAL_DATA;
const title = folder
  ? 'reading the published lists of projects'
  : 'reading the published lists of projects (skipped: REAL_DATA names no folder)';

async function read(file: string, options: ReadingOptions = {}) {
  const source = () => createReadStream(join(folder ?? '', file));
  const { format, rows } = await checkFile(source, options);
  const all: Row[] = [];
  for await (const row of readRows(source, format, new Notes())) all.push(row);
  expect(all).toHaveLength(rows);
  return { profile: format.profile, all };
}

function participations(rows: Row[]) {
  return rows.flatMap((row) => ('participation' in row && row.participation ? [row.participation] : []));
}

function projects(rows: Row[]) {
  return rows.flatMap((row) => (row.kind === 'project' ? [row.project] : []));
}

/** How often each value stands in a list. */
function tally(values: (string | undefined)[]) {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'none'] = (counts[value ?? 'none'] ?? 0) + 1;
  return counts;
}

function distinct(values: (string | undefined)[]) {
  return new Set(values).size;
}

(folder ? describe : describe.skip)(title, () => {
  it('reads the CORDIS organisation export', async () => {
    const { all } = await read('cordis/organization-2023.csv');
    expect(tally(all.map(({ kind }) => kind))).toEqual({ mapped: 2_722 });
    const found = participations(all);
    expect(distinct(found.map(({ project }) => project.keys[0]))).toBe(336);
    expect(tally(found.map(({ role }) => role))).toEqual({
      coordinator: 316,
      partner: 2_174,
      associated: 74,
      'third-party': 158,
    });
  });

  it('reads the participations in Horizon 2020 by numbers', async () => {
    const { profile, all } = await read('cordis/h2020-participations-to-2018.csv.gz');
    expect(profile).toBe('cordis-participations');
    expect(tally(all.map(({ kind }) => kind))).toEqual({ participation: 91_334 });
    const found = participations(all);
    expect(distinct(found.map(({ project }) => project.keys.join()))).toBe(20_073);
    expect(tally(found.map(({ role }) => role))).toEqual({
      coordinator: 20_095,
      partner: 65_845,
      associated: 5_394,
    });
    expect(tally(found.map(({ project }) => project.profile.startDate?.slice(0, 4)))).toEqual({
      '2014': 1_513,
      '2015': 23_518,
      '2016': 22_942,
      '2017': 22_751,
      '2018': 20_610,
    });
    expect(found.filter(({ project }) => project.profile.endDate === undefined)).toHaveLength(14);
  });

  it('reads the themes of these projects, and the topics of others', async () => {
    const themes = projects((await read('cordis/h2020-themes-to-2018.csv.gz')).all);
    expect(themes).toHaveLength(24_375);
    expect(distinct(themes.flatMap(({ profile }) => profile.topics))).toBe(17);
    const topics = projects((await read('cordis/topics-2023.csv')).all);
    expect(topics).toHaveLength(35_383);
    expect(distinct(topics.map(({ keys }) => keys.join()))).toBe(35_383);
    expect(topics.every(({ keys, profile }) => keys[0]?.startsWith('grant:') && profile.topics?.length)).toBe(
      true,
    );
  });

  it('reads projects with what is known of each', async () => {
    const { profile, all } = await read('cordis/project-2023.csv');
    expect(profile).toBe('cordis-projects');
    const found = projects(all);
    expect(found).toHaveLength(90);
    expect(found.every(({ keys }) => /^grant:\d+,rcn:\d+$/.test(keys.join()))).toBe(true);
    expect(found.every((each) => each.profile.title && each.profile.summary && each.profile.grant)).toBe(
      true,
    );
    expect(tally(found.map((each) => each.profile.programme))).toEqual({ H2020: 90 });
    expect(tally(found.map((each) => each.profile.actionType))).toMatchObject({ CSA: 30, 'SME-1': 19 });
  });

  it('reads the Norwegian participations by what its columns are called', async () => {
    const { profile, all } = await read('registers/no-h2020-participants-until-2018.csv', {
      defaults: { country: 'NO' },
    });
    expect(profile).toBe('generic');
    const found = participations(all);
    expect(found).toHaveLength(1_480);
    expect(distinct(found.map(({ project }) => project.keys.join()))).toBe(971);
    expect(found.every(({ project }) => project.keys[0]?.startsWith('grant:'))).toBe(true);
    expect(tally(found.map(({ role }) => role))).toEqual({ coordinator: 330, partner: 1_150 });
    expect(distinct(found.map(({ project }) => project.profile.title))).toBe(967);
    expect(found.every(({ project: { profile: p } }) => p.topics && p.startDate && p.endDate)).toBe(true);
    const numbers = all.flatMap((row) =>
      row.kind === 'mapped' ? row.fragment.profile.identifiers?.others : [],
    );
    expect(distinct(numbers.map((each) => each?.id))).toBe(440);
  });

  it('reads who took part in the projects of all programmes in the Erasmus+ results', async () => {
    const files = readdirSync(join(folder ?? '', 'erasmus-results')).filter((file) => file.endsWith('.json'));
    const counts: number[] = [];
    for (const file of files) {
      const { profile, all } = await read(`erasmus-results/${file}`);
      expect(profile).toBe('erasmus-results');
      const found = participations(all);
      counts.push(found.length);
      expect(found[0]).toMatchObject({
        role: 'coordinator',
        project: { profile: { title: expect.any(String) } },
      });
      expect(found.slice(1).every(({ role }) => role === 'partner')).toBe(true);
      expect(distinct(found.map(({ project }) => project.keys.join()))).toBe(1);
      expect(found[0]?.project.keys[0]).toMatch(/^erasmus:/);
      expect(distinct(problems(all).map(({ code }) => code))).toBeLessThanOrEqual(1);
    }
    expect(files).toHaveLength(17);
    expect(counts.reduce((sum, count) => sum + count)).toBe(72);
  });
});
