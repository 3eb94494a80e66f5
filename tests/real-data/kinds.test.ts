import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { derive } from '../../src/directory/index.js';
import { checkFile, Notes, readRows } from '../../src/imports/reading/index.js';
import { typeGroupOf } from '../../src/vocabularies/index.js';
import { kindAgreement } from '../support/kind-agreement.js';
import { halfOf, profilesOfList } from '../support/published-lists.js';

const folder = process.env.REAL_DATA;
const title = folder
  ? 'kinds from the names of published lists'
  : 'kinds from the names of published lists (skipped: REAL_DATA names no folder)';

/** Organisations of registers whose kind is that of the register, with the least share whose names say it. */
const REGISTERS = [
  ['registers/sk-schools.csv', 'SK', 'school', 0.85],
  ['registers/pl-schools-pomorze.csv', 'PL', 'school', 0.9],
  ['registers/tr-universities-nested.json', 'TR', 'higher-education', 0.95],
  ['registers/it-libraries-geodata.csv', 'IT', 'services', 0.95],
] as const;

(folder ? describe : describe.skip)(title, () => {
  it.each(['cordis', 'ror'] as const)(
    'agree with the types of %s, on the half that they are measured on',
    async (list) => {
      const all = await profilesOfList(folder!, list, { oneIn: 4 });
      const profiles = all.filter((each) => halfOf(each) === 'measured on');
      const { stated, said, right } = kindAgreement(profiles, list);
      expect(right / said).toBeGreaterThanOrEqual(0.965);
      expect(said / stated).toBeGreaterThanOrEqual(0.5);
    },
  );

  it.each(REGISTERS)('in %s are those of the register', async (file, country, group, least) => {
    const names = await namesOf(join(folder!, file), country);
    const types = names.flatMap((name) => derive({ name, country }).organisationType?.value ?? []);
    const right = types.filter((type) => typeGroupOf(type) === group);
    expect(right.length / types.length).toBeGreaterThanOrEqual(0.97);
    expect(types.length / names.length).toBeGreaterThanOrEqual(least);
  });
});

async function namesOf(path: string, country: string): Promise<string[]> {
  const source = () => createReadStream(path);
  const { format } = await checkFile(source, { defaults: { country } });
  const names: string[] = [];
  for await (const row of readRows(source, format, new Notes()))
    if (row.kind === 'mapped') names.push(row.fragment.profile.name);
  return names;
}
