import { beforeAll, describe, expect, it } from '@jest/globals';
import { derive, type Profile } from '../../src/directory/index.js';
import { PUBLISHED_LISTS, type PublishedList, profilesOfList } from '../support/published-lists.js';

const folder = process.env.REAL_DATA;
const title = folder
  ? 'expertise from the names of published lists'
  : 'expertise from the names of published lists (skipped: REAL_DATA names no folder)';

/** The least share of each list, below what is reached (33, 34, 55 and 28 %). */
const LEAST: Record<PublishedList, number> = { eche: 0.28, cordis: 0.28, ror: 0.48, universities: 0.23 };

/** Terms that were once wrongly found in a name: part of a place, a surname, a word of another language. */
const WRONG: readonly (readonly [list: PublishedList, identifier: string, term: string])[] = [
  ['ror', '030251k37', 'mining-and-raw-materials'],
  ['ror', '02zzkv309', 'law'],
  ['ror', '0207ad724', 'forestry-and-wood'],
  ['ror', '00r1edq15', 'forestry-and-wood'],
  ['ror', '00te3t702', 'agricultural-training'],
  ['ror', '00yp5c433', 'archives'],
  ['ror', '0546hnb39', 'dance-and-circus'],
  ['ror', '0459rb715', 'dance-and-circus'],
  ['ror', '00kmpab62', 'remembrance-and-history-education'],
  ['ror', '04b6nzv94', 'gender-equality'],
  ['ror', '05vf0dg29', 'roma-inclusion'],
  ['ror', '00zhs8v21', 'visual-impairment'],
  ['cordis', '938878327', 'forestry-and-wood'],
  ['cordis', '928831067', 'forestry-and-wood'],
];

(folder ? describe : describe.skip)(title, () => {
  const lists = new Map<PublishedList, Profile[]>();

  beforeAll(async () => {
    const named = WRONG.map(([, identifier]) => identifier);
    for (const list of Object.keys(PUBLISHED_LISTS) as PublishedList[])
      lists.set(list, await profilesOfList(folder!, list, { oneIn: 4, named }));
  });

  const termsFromNames = ({ description, expertise, ...profile }: Profile) =>
    derive(profile).expertise?.map(({ value }) => value) ?? [];

  it.each(Object.entries(LEAST))('is known of many in %s', (list, least) => {
    const profiles = lists.get(list as PublishedList)!;
    const known = profiles.filter((profile) => termsFromNames(profile).length > 0);
    expect(known.length / profiles.length).toBeGreaterThanOrEqual(least);
  });

  it.each(WRONG)('is not what a name does not say: %s %s %s', (list, identifier, term) => {
    const profile = lists.get(list)!.find(({ identifiers }) => {
      const { ror, pic } = identifiers ?? {};
      return ror?.endsWith(identifier) || pic === identifier;
    });
    expect(profile).toBeDefined();
    expect(termsFromNames(profile!)).not.toContain(term);
  });
});
