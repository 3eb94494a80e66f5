import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Directory, receiptsKey } from '../../../src/directory/index.js';
import { recordKey, uploadKey } from '../../../src/imports/keys.js';
import { emptyServers } from '../../support/servers.js';
import { csvFile, organisations } from './files.js';
import { ImportService } from './service.js';

let service: ImportService;

beforeEach(async () => {
  await emptyServers();
  service = await new ImportService({ uploadsLimit: 100_000 }).ready();
});
afterEach(() => service.close());

const FILE = csvFile(organisations(250));

/** Stops the import after its first batch. */
async function firstBatchOf(id: string): Promise<void> {
  let batches = 0;
  const directory = new Directory(service.redis, {
    async onCommitted() {
      if (++batches === 1) throw new Error('the process ends here');
    },
  });
  await expect(service.runOnce(id, { directory })).rejects.toThrow('ends here');
}

async function change(key: string, field: string | null, changes: (stored: never) => object): Promise<void> {
  const { redis } = service;
  const stored = JSON.parse((field === null ? await redis.get(key) : await redis.hget(key, field))!);
  const changed = JSON.stringify({ ...stored, ...changes(stored as never) });
  await (field === null ? redis.set(key, changed) : redis.hset(key, field, changed));
}

describe('an import in the middle of which the service is updated', () => {
  it('goes on with the format that its check found when the reader is the same', async () => {
    const { body } = await service.post({ source: 'list' }, FILE);
    await firstBatchOf(body.id);
    await change(recordKey(body.id), null, ({ format }: { format: { mapping: object } }) => ({
      format: { ...format, mapping: { ...format.mapping, City: 'ignored' } },
    }));
    await service.runOnce(body.id);
    expect((await service.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'completed',
      rows: { read: 250, created: 250 },
    });
    const cityOf = async (pic: string) =>
      (await service.directory.find(pic))?.layers.list?.fragments[0]?.fragment.profile.city;
    expect(await cityOf('pic:900000000')).toBe('Utrecht');
    expect(await cityOf('pic:900000249')).toBeUndefined();
  });

  it('ends as failed with exact counts when files are read differently now', async () => {
    const { body } = await service.post({ source: 'list' }, FILE);
    await firstBatchOf(body.id);
    await change(recordKey(body.id), null, () => ({ reader: 1 }));
    await service.runOnce(body.id);
    const ended = (await service.get(`/imports/${body.id}`)).body;
    expect(ended).toMatchObject({
      status: 'failed',
      errorCode: 'reader-changed',
      rows: { read: 100, created: 100 },
    });
    expect(ended.error).toMatch(/import the file again/);
    expect(await service.directory.count()).toBe(100);
    const again = await service.post({ source: 'list' }, FILE);
    await service.runOnce(again.body.id);
    expect((await service.get(`/imports/${again.body.id}`)).body.rows).toMatchObject({
      created: 150,
      unchanged: 100,
    });
  });

  it('is checked anew when nothing of it is stored yet', async () => {
    const { body } = await service.post({ source: 'list' }, FILE);
    await change(recordKey(body.id), null, () => ({ reader: 1, rowsInFile: 7 }));
    await service.runOnce(body.id);
    expect((await service.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'completed',
      file: { rows: 250 },
    });
  });

  it('never takes the receipt of other rows for that of its own', async () => {
    const { body } = await service.post({ source: 'list' }, FILE);
    await firstBatchOf(body.id);
    await change(receiptsKey(body.id), '0', ({ line }: { line: number }) => ({ line: line + 1 }));
    await service.runOnce(body.id);
    expect((await service.get(`/imports/${body.id}`)).body).toMatchObject({ errorCode: 'reader-changed' });
    expect(await service.directory.count()).toBe(100);
  });
});

describe('what was found in the rows', () => {
  it('is kept for 90 days from the end; the counts stay', async () => {
    const { body } = await service.post(
      { source: 'list' },
      csvFile([...organisations(1), ',NL,Utrecht,900000001,']),
    );
    await service.runOnce(body.id);
    const days = (await service.redis.pttl(receiptsKey(body.id))) / 86_400_000;
    expect(days).toBeGreaterThan(89.9);
    expect(days).toBeLessThanOrEqual(90);
    const { body: before } = await service.get(`/imports/${body.id}`);
    await service.redis.del(receiptsKey(body.id));
    const { body: problem } = await service.get(`/imports/${body.id}/rejections`).expect(410);
    expect(problem.detail).toMatch(/90 days.*Import the file again/);
    expect((await service.get(`/imports/${body.id}`)).body).toEqual(before);
    expect(before.rows).toMatchObject({ read: 2, created: 1, rejected: 1 });
  });

  it('also goes by itself when the import never came to its end', async () => {
    const { body } = await service.post({ source: 'list' }, FILE);
    await firstBatchOf(body.id);
    await service.runOnce(body.id, { uploads: undefined as never }).catch(() => {});
    await service.runOnce(body.id);
    expect(await service.redis.pttl(receiptsKey(body.id))).toBeGreaterThan(0);
  });
});

describe('files that wait', () => {
  const large = csvFile(organisations(1_300));

  it('have a limit together: one beyond it is answered 507, with what to do, and leaves nothing behind', async () => {
    expect(large.length).toBeGreaterThan(50_000);
    const { body: first } = await service.post({ source: 'list' }, large).expect(202);
    const { body: problem } = await service.post({ source: 'list' }, large).expect(507);
    expect(problem.detail).toMatch(/100000 bytes.*cancel.*UPLOADS_LIMIT/);
    expect((await service.get('/imports').expect(200)).body.total).toBe(1);
    await service.cancel(first.id).expect(200);
    const { body: second } = await service.post({ source: 'list' }, large).expect(202);
    await service.runOnce(second.id);
    await service.post({ source: 'list' }, large).expect(202);
  });

  it('give their room back when they were never complete and have expired', async () => {
    const { body: first } = await service.post({ source: 'list' }, large).expect(202);
    await service.redis.del(uploadKey(first.id));
    await service.post({ source: 'list' }, large).expect(202);
  });
});
