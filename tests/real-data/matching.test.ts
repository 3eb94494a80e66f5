import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { searchNames, writtenNames } from '../bench/matching/search-names.js';
import {
  f1,
  type Match,
  nameFigures,
  pairFigures,
  registered,
  textFigures,
} from '../support/match-figures.js';
import { ADMIN_KEY, eventually, type RunningApp, startApp } from '../support/running-app.js';

jest.setTimeout(1_800_000);

const folder = process.env.REAL_DATA;
const title = folder
  ? 'which organisation of the Research Organization Registry is meant'
  : 'SKIPPED because REAL_DATA is not set: which organisation is meant';

// What must never be less; docs/evaluation.md has the figures.
(folder ? describe : describe.skip)(title, () => {
  let app: RunningApp;
  let active: ReadonlySet<string>;
  const match: Match = async (queries) => {
    const { body } = await app.call('POST', '/organisations/match', { body: { queries } });
    return body.results;
  };

  beforeAll(async () => {
    app = await startApp();
    const file = await readFile(join(folder!, 'ror/ror-records.jsonl.gz'));
    const records = registered(gunzipSync(file).toString());
    active = new Set(records.filter(({ isActive }) => isActive).map(({ ror }) => ror));
    const stored = await app.call('POST', '/imports?source=ror&filename=ror-records.jsonl.gz', {
      token: ADMIN_KEY,
      raw: file,
    });
    await eventually(
      () => app.call('GET', `/imports/${stored.body.id}`, { token: ADMIN_KEY }),
      ({ body }) => body.status === 'completed' && body.searchable,
      1_500_000,
    );
  }, 1_800_000);
  afterAll(() => app.close());

  it('is told by two names alone as often as must be', async () => {
    expect(f1(await pairFigures(folder!))).toBeGreaterThanOrEqual(0.88);
  });

  it('is told for names as authors write them', async () => {
    const { precision, recall } = await nameFigures(folder!, active, match);
    expect(precision).toBeGreaterThanOrEqual(0.96);
    expect(recall).toBeGreaterThanOrEqual(0.88);
  });

  it('is found by names as authors write them', async () => {
    const found = await searchNames(await writtenNames(folder!), async (parameters) => {
      // A search that takes too long on a busy machine is answered with 503, and asked again.
      const { status, body } = await eventually(
        () => app.call('GET', `/organisations?${parameters}`),
        (answer) => answer.status !== 503,
      );
      expect(status).toBe(200);
      return body;
    });
    expect(found.names).toBe(419);
    expect(found.first / found.names).toBeGreaterThanOrEqual(0.93);
    expect(found.firstFive / found.names).toBeGreaterThanOrEqual(0.97);
  });

  it('is told for affiliation lines of papers', async () => {
    const { precision, recall } = await textFigures(folder!, active, match);
    expect(precision).toBeGreaterThanOrEqual(0.94);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });
});
