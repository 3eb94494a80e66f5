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

describe('batches', () => {
  it('hold every row once, in order, with at most 100 mapped rows each', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows({ maxLength: 700 }), async (rows) => {
        const batches = await all(inBatches(Readable.from(rows)));
        expect(batches.flat()).toEqual(rows);
        for (const batch of batches) {
          expect(batch.filter(({ kind }) => kind === 'mapped').length).toBeLessThanOrEqual(100);
          expect(batch.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('end after 1,000 rows when none of them is mapped', async () => {
    const rows: Row[] = Array.from({ length: 2_500 }, (_, line) => ({ line, kind: 'blank' }));
    expect((await all(inBatches(Readable.from(rows)))).map(({ length }) => length)).toEqual([
      1000, 1000, 500,
    ]);
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
