import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImportRecord } from '../../../src/imports/import.js';
import { ImportStore } from '../../../src/imports/import-store.js';
import { recordKey, uploadKey } from '../../../src/imports/keys.js';
import { UploadGoneError, UploadStore } from '../../../src/imports/upload-store.js';
import { Redis } from '../../../src/platform/redis.js';
import { emptyServers, testServers } from '../../support/servers.js';

const redis = new Redis(testServers().redisUrl);
const store = new ImportStore(redis);
const uploads = new UploadStore(redis);

beforeEach(emptyServers);
afterAll(() => redis.disconnect());

const received = (id: string): ImportRecord => ({
  id,
  status: 'receiving',
  request: { source: 'eche' },
  bytes: 0,
  format: null,
  rowsInFile: null,
  reader: null,
  tally: null,
  directoryVersion: null,
  startedAt: '2026-01-31T12:00:00.000Z',
  finishedAt: null,
  error: null,
});

async function started(id: string, blocks = ['content']): Promise<void> {
  await store.begin(received(id));
  for (const [number, block] of blocks.entries())
    await uploads.write(received(id), number, Buffer.from(block));
  await store.start(received(id), blocks.join('').length, blocks.length);
}

async function contentOf(id: string): Promise<string> {
  const blocks: Buffer[] = [];
  for await (const block of uploads.read(id)) blocks.push(block);
  return Buffer.concat(blocks).toString();
}

describe('an upload', () => {
  it('reads back as it was written, in the order of its blocks', async () => {
    const blocks = Array.from({ length: 12 }, (_, n) => `block ${n};`);
    await started('one', blocks);
    expect(await contentOf('one')).toBe(blocks.join(''));
  });

  it('expires with its import while it is being received, and never after', async () => {
    await store.begin(received('one'));
    await uploads.write(received('one'), 0, Buffer.from('content'));
    expect(await redis.pttl(uploadKey('one'))).toBeGreaterThan(0);
    expect(await redis.pttl(recordKey('one'))).toBeGreaterThan(0);
    await store.start(received('one'), 7, 1);
    expect(await redis.pttl(uploadKey('one'))).toBe(-1);
    expect(await redis.pttl(recordKey('one'))).toBe(-1);
  });

  it('does not start when one of its blocks is missing', async () => {
    await store.begin(received('one'));
    await uploads.write(received('one'), 1, Buffer.from('second'));
    expect(await store.start(received('one'), 14, 2)).toBeUndefined();
    expect(await store.next()).toBeUndefined();
  });

  it('leaves nothing behind when it is discarded', async () => {
    await store.begin(received('one'));
    await uploads.write(received('one'), 0, Buffer.from('content'));
    await store.discard(received('one'));
    expect(await redis.keys('*')).toEqual([]);
  });

  it('cannot be discarded once its import runs', async () => {
    await started('one');
    await store.discard(received('one'));
    expect(await contentOf('one')).toBe('content');
    expect(await store.get('one')).toMatchObject({ status: 'running', bytes: 7 });
  });

  it('is gone when the import has ended', async () => {
    await started('one');
    await store.finish('one', { status: 'completed', directoryVersion: 3 });
    await expect(contentOf('one')).rejects.toThrow(UploadGoneError);
  });
});

describe('the records of imports', () => {
  it('hand out running imports in order of arrival', async () => {
    await started('one');
    await started('two');
    expect(await store.next()).toMatchObject({ id: 'one' });
    await store.finish('one', { status: 'failed', error: { code: 'html', message: 'It is a web page.' } });
    expect(await store.next()).toMatchObject({ id: 'two' });
  });

  it('do not let a late write change an import that has ended', async () => {
    await started('one');
    await store.finish('one', { status: 'completed', directoryVersion: 3 });
    expect(await store.finish('one', { status: 'failed' })).toBeUndefined();
    expect(await store.describe('one', { rowsInFile: 5 })).toBeUndefined();
    expect(await store.get('one')).toMatchObject({ status: 'completed', rowsInFile: null });
  });

  it('keep both of two changes made at the same moment', async () => {
    await started('one');
    await Promise.all([store.describe('one', { rowsInFile: 5 }), store.describe('one', { bytes: 9 })]);
    expect(await store.get('one')).toMatchObject({ rowsInFile: 5, bytes: 9 });
  });

  it('are listed newest first, page by page, without uploads that have expired', async () => {
    for (const id of ['one', 'two', 'three']) await started(id);
    await redis.del(recordKey('two'));
    await store.history(1, 10);
    const page = async (n: number) => (await store.history(n, 1)).records.map(({ id }) => id);
    expect([await page(1), await page(2), await page(3)]).toEqual([['three'], ['one'], []]);
    expect((await store.history(1, 1)).total).toBe(2);
  });
});
