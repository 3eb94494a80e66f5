import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inBlocks } from '../../../src/imports/blocks.js';

const limits = { size: 4, total: 1_000, patience: 1_000 };

async function blocksOf(chunks: AsyncIterable<Uint8Array>, changes: Partial<typeof limits> = {}) {
  const blocks: Buffer[] = [];
  for await (const block of inBlocks(chunks, { ...limits, ...changes })) blocks.push(block);
  return blocks;
}

describe('blocks of an upload', () => {
  it('are the same bytes in the same order, all of one size but the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 })), async (chunks) => {
        const blocks = await blocksOf(Readable.from(chunks, { objectMode: true }));
        expect(Buffer.concat(blocks)).toEqual(Buffer.concat(chunks));
        for (const block of blocks.slice(0, -1)) expect(block).toHaveLength(limits.size);
        expect(blocks.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });

  it('may come to the limit and not to one byte more', async () => {
    const bytes = (length: number) => Readable.from([Buffer.alloc(length)]);
    expect(await blocksOf(bytes(10), { total: 10 })).toHaveLength(3);
    await expect(blocksOf(bytes(11), { total: 10 })).rejects.toMatchObject({ status: 413 });
  });

  it('are cut off when the sender falls silent', async () => {
    async function* silent() {
      yield Buffer.from('ab');
      await pause(60_000, undefined, { ref: false });
    }
    await expect(blocksOf(silent(), { patience: 50 })).rejects.toMatchObject({ status: 408 });
  });

  it('are cut off when the sender keeps trickling', async () => {
    async function* trickle() {
      for (;;) {
        yield Buffer.from('a');
        await pause(15);
      }
    }
    await expect(blocksOf(trickle(), { size: 100, patience: 60 })).rejects.toMatchObject({ status: 408 });
  });

  it('do not blame the sender for the time that the store takes', async () => {
    const taken: Buffer[] = [];
    for await (const block of inBlocks(Readable.from([Buffer.alloc(8), Buffer.alloc(8)]), {
      ...limits,
      patience: 30,
    })) {
      await pause(40);
      taken.push(block);
    }
    expect(taken).toHaveLength(4);
  });
});
