import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inBatches, readAhead } from '../../../src/imports/batches.js';
import type { Row } from '../../../src/imports/reading/index.js';
import { anyRows } from './rows.js';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The same rows with blank ones that follow each other told together, in groups of at most `size`. */
function withRuns(rows: Row[], size: number): Row[] {
  const told: Row[] = [];
  for (const row of rows) {
    const last = told.at(-1);
    if (row.kind === 'blank' && last?.kind === 'blank' && last.rows < size) last.rows++;
    else told.push({ ...row });
  }
  return told;
}

describe('batches', () => {
  it('hold every row once, in order, with at most 100 mapped rows each', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows({ maxLength: 700 }), async (rows) => {
        const batches = await all(inBatches(Readable.from(rows)));
        expect(batches.flatMap((batch) => batch.rows)).toEqual(rows.filter(({ kind }) => kind !== 'blank'));
        expect(batches.reduce((sum, { rows: filled, blank }) => sum + filled.length + blank, 0)).toBe(
          rows.length,
        );
        for (const batch of batches) {
          expect(batch.rows.filter(({ kind }) => kind === 'mapped').length).toBeLessThanOrEqual(100);
          expect(batch.rows.length + batch.blank).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are cut at the same rows however many blank ones come together', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows({ maxLength: 700 }), fc.integer({ min: 1, max: 50 }), async (rows, size) => {
        const cut = (told: Row[]) => all(inBatches(Readable.from(told)));
        expect(await cut(withRuns(rows, size))).toEqual(await cut(rows));
      }),
      { numRuns: 30 },
    );
    const cutOf = async (runs: number[]) =>
      (await all(inBatches(Readable.from(runs.map((rows): Row => ({ line: 2, kind: 'blank', rows })))))).map(
        ({ blank }) => blank,
      );
    expect(await cutOf([4_000_000])).toEqual(Array.from({ length: 8 }, () => 500_000));
    expect(await cutOf([1, 499_998, 2, 3_499_999])).toEqual(Array.from({ length: 8 }, () => 500_000));
  });

  it('end after 1,000 rows when none of them is mapped', async () => {
    const rows: Row[] = Array.from({ length: 2_500 }, (_, line) => ({
      line,
      kind: 'rejected',
      problems: [],
    }));
    const batches = await all(inBatches(Readable.from(rows)));
    expect(batches.map((batch) => batch.rows.length)).toEqual([1000, 1000, 500]);
  });

  it('end when their rows come to a megabyte', async () => {
    const description = 'x'.repeat(20_000);
    const rows: Row[] = Array.from({ length: 100 }, (_, line) => ({
      ...{ line, kind: 'mapped', fragment: { profile: { name: 'A', description } } },
    }));
    const batches = await all(inBatches(Readable.from(rows)));
    expect(batches.map((batch) => batch.rows.length)).toEqual([53, 47]);
  });
});

describe('reading ahead', () => {
  it('passes on every item in order', async () => {
    expect(await all(readAhead(Readable.from([1, 2, 3])))).toEqual([1, 2, 3]);
  });

  it('has the next item ready while the one before is used', async () => {
    const made: number[] = [];
    async function* items() {
      for (let n = 1; n <= 3; n++) {
        made.push(n);
        yield n;
      }
    }
    for await (const item of readAhead(items())) {
      await pause(1);
      expect(made.at(-1)).toBe(Math.min(item + 1, 3));
    }
  });

  it('passes on a failure after the items before it, and closes the source when its user stops', async () => {
    async function* failing() {
      yield 1;
      throw new Error('damaged');
    }
    const got: number[] = [];
    const reading = async () => {
      for await (const item of readAhead(failing())) {
        await pause(5);
        got.push(item);
      }
    };
    await expect(reading()).rejects.toThrow('damaged');
    expect(got).toEqual([1]);

    let closed = false;
    async function* endless() {
      try {
        for (;;) yield 1;
      } finally {
        closed = true;
      }
    }
    for await (const _ of readAhead(endless())) break;
    expect(closed).toBe(true);
  });
});
