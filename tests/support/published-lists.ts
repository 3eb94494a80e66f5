import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Profile } from '../../src/directory/index.js';
import { checkFile, Notes, readRows } from '../../src/imports/reading/index.js';

/** Four lists of organisations that everybody imports, by the names that the tests call them. */
export const PUBLISHED_LISTS = {
  eche: 'eche/destinations.csv',
  cordis: 'cordis/h2020-organisations-2017.csv',
  ror: 'ror/ror-records.jsonl.gz',
  universities: 'universities/world_universities_and_domains.json',
} as const;

/** The country that is said at import where a list does not say it. */
export const COUNTRY_OF_LIST: Readonly<Record<string, string>> = {
  'registers/de-nrw-school-authorities.xml': 'DE',
  'registers/de-potsdam-primary-schools.xlsx': 'DE',
  'registers/gr-municipalities.csv': 'GR',
  'registers/hu-municipalities.csv': 'HU',
  'registers/it-libraries-geodata.csv': 'IT',
  'registers/no-h2020-participants-until-2018.csv': 'NO',
  'registers/pl-schools-pomorze.csv': 'PL',
  'registers/sk-schools.csv': 'SK',
  'registers/tr-universities-nested.json': 'TR',
  'registers/uk-public-organisations.csv': 'GB',
  'odd/finland-latin1-ragged.csv': 'FI',
  'odd/romania-padded-headers.csv': 'RO',
  'odd/malta.csv': 'MT',
  'odd/netherlands-damaged.csv': 'NL',
  'odd/portugal-bilingual.xlsx': 'PT',
  'odd/hamburg-title-rows.xlsx': 'DE',
  'odd/lithuania-biff.xls': 'LT',
  'odd/slovenia-empty-sheets.xlsx': 'SI',
  'odd/sweden.json': 'SE',
};

export type PublishedList = keyof typeof PUBLISHED_LISTS;

/**
 * The profiles of the rows of a published list in a folder, as an import would read them. Of the longest one, ROR, one
 * record in so many can do, with those that are named.
 */
export async function profilesOfList(
  folder: string,
  list: PublishedList,
  { oneIn = 1, named = [] }: { oneIn?: number; named?: readonly string[] } = {},
): Promise<Profile[]> {
  const path = join(folder, PUBLISHED_LISTS[list]);
  const source = () => (list === 'ror' ? someLines(path, oneIn, named) : createReadStream(path));
  const { format } = await checkFile(source, {});
  const profiles: Profile[] = [];
  for await (const row of readRows(source, format, new Notes()))
    if (row.kind === 'mapped') profiles.push(withoutNulls(row.fragment.profile));
  return profiles;
}

async function* someLines(path: string, oneIn: number, named: readonly string[]): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const line of createInterface(createReadStream(path).pipe(createGunzip())))
    if (count++ % oneIn === 0 || named.some((each) => line.includes(each))) yield Buffer.from(`${line}\n`);
}

/** What a row empties is absent. */
function withoutNulls(profile: object): Profile {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null)) as Profile;
}

/** Two halves of a list that rules are made on the one of and measured on the other, by a hash of the name. */
export function halfOf({ name }: Profile): 'made on' | 'measured on' {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 16) % 2 === 0 ? 'made on' : 'measured on';
}
