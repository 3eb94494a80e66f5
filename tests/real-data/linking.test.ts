import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PairFinder } from '../../src/identity/duplicates/pair-finder.js';
import { ADMIN_KEY, eventually, type RunningApp, startApp } from '../support/running-app.js';
import { ONE, TWO } from './linked-pairs.js';

jest.setTimeout(1_200_000);

const folder = process.env.REAL_DATA;
const title = folder
  ? 'organisations in lists without a common identifier'
  : 'SKIPPED because REAL_DATA is not set: organisations in lists without a common identifier';

/** Of the registry those in these countries, where all that were judged are: the rest takes minutes and changes nothing. */
const COUNTRIES =
  /"country_code": ?"(AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MK|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR)"/;

const LISTS = [
  ['eche', 'eche/destinations.csv', (file: Buffer) => file],
  ['cordis', 'cordis/h2020-organisations-2017.csv', (file: Buffer) => file],
  ['ror', 'ror/ror-records.jsonl', (file: Buffer) => inCountries(gunzipSync(file).toString())],
] as const;

function inCountries(lines: string): string {
  return lines
    .split('\n')
    .filter((line) => COUNTRIES.test(line))
    .join('\n');
}

type Outcome = 'linked' | 'proposed' | 'apart';

(folder ? describe : describe.skip)(title, () => {
  let app: RunningApp;
  let finder: PairFinder;

  beforeAll(async () => {
    app = await startApp();
    for (const [source, name, part] of LISTS) {
      const file = part(await readFile(join(folder!, source === 'ror' ? `${name}.gz` : name)));
      const query = `source=${source}&filename=${name.split('/').at(-1)}`;
      const { body } = await app.call('POST', `/imports?${query}`, { token: ADMIN_KEY, raw: file });
      await eventually(
        async () => (await app.call('GET', `/imports/${body.id}`, { token: ADMIN_KEY })).body.status,
        (status) => status === 'completed',
        600_000,
      );
    }
    const { directory, duplicates, index } = app.services;
    finder = new PairFinder(index, directory, duplicates.rejections);
    await eventually(
      async () => (await index.cursor()) >= (await directory.version()),
      (isThere) => isThere,
      600_000,
    );
  });
  afterAll(() => app.close());

  /** What has become of two, or would as soon as the worker comes to them. */
  async function outcome({ pic, ror }: (typeof ONE)[number]): Promise<Outcome> {
    const { directory } = app.services;
    const [a, b] = [await directory.find(`pic:${pic}`), await directory.find(`ror:${ror}`)];
    if (!a || !b) throw new Error(`pic:${pic} or ror:${ror} is in no list`);
    if (a.id === b.id) return 'linked';
    const [found] = await finder.find([a]);
    if ((await finder.certain(a, found!))?.record.id === b.id) return 'linked';
    return found!.some(({ record }) => record.id === b.id) ? 'proposed' : 'apart';
  }

  async function outcomes(pairs: typeof ONE): Promise<Record<Outcome, number>> {
    const counts = { linked: 0, proposed: 0, apart: 0 };
    for (const pair of pairs) counts[await outcome(pair)]++;
    return counts;
  }

  it('are linked or proposed, and what is alike is not linked', async () => {
    const [one, two] = [await outcomes(ONE), await outcomes(TWO)];
    console.log('one organisation:', one, 'two organisations:', two);
    expect((one.linked + one.proposed) / ONE.length).toBeGreaterThanOrEqual(0.9);
    expect(one.linked / ONE.length).toBeGreaterThanOrEqual(0.7);
    expect(two.linked).toBe(0);
  });
});
