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

const LISTS = [
  ['eche', 'eche/destinations.csv'],
  ['cordis', 'cordis/h2020-organisations-2017.csv'],
  ['ror', 'ror/ror-records.jsonl.gz'],
] as const;

/** Lines at the beginning of a list that are or precede its header. */
const HEADER = 2;
/** Of the organisations that nobody judged every so many-th is imported: all of them take minutes. */
const OF_OTHERS = 20;

/** The lines of a list that are about judged organisations, and some others. */
function partOf(file: Buffer): string {
  const isPacked = file[0] === 0x1f && file[1] === 0x8b;
  const text = isPacked ? gunzipSync(file).toString() : file.toString('latin1');
  const judged = new Set([...ONE, ...TWO].flatMap(({ pic, ror }) => [pic, ror]));
  return text
    .split('\n')
    .filter(
      (line, at) =>
        at < HEADER ||
        at % OF_OTHERS === 0 ||
        line.match(/\b(\d{9}|0[a-z0-9]{8})\b/g)?.some((id) => judged.has(id)) === true,
    )
    .join('\n');
}

type Outcome = 'linked' | 'proposed' | 'apart';

(folder ? describe : describe.skip)(title, () => {
  let app: RunningApp;
  let finder: PairFinder;

  beforeAll(async () => {
    app = await startApp();
    for (const [source, name] of LISTS) {
      const part = partOf(await readFile(join(folder!, name)));
      const file = source === 'ror' ? part : Buffer.from(part, 'latin1');
      const query = `source=${source}&filename=${name.split('/').at(-1)!.replace('.gz', '')}`;
      const { status, body } = await app.call('POST', `/imports?${query}`, { token: ADMIN_KEY, raw: file });
      expect({ status, body }).toMatchObject({ status: 202 });
      await eventually(
        async () => (await app.call('GET', `/imports/${body.id}`, { token: ADMIN_KEY })).body.status,
        (now) => now === 'completed',
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
    expect((one.linked + one.proposed) / ONE.length).toBeGreaterThanOrEqual(0.9);
    expect(one.linked / ONE.length).toBeGreaterThanOrEqual(0.7);
    expect(two.linked).toBe(0);
  });
});
