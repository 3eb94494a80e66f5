import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImportDocument } from '../../../src/imports/index.js';
import { uploadKey } from '../../../src/imports/keys.js';
import { UploadStore } from '../../../src/imports/upload-store.js';
import { Interruption } from '../../support/interruption.js';
import { emptyServers } from '../../support/servers.js';
import { csvFile, organisations } from './files.js';
import { ImportService } from './service.js';

let service: ImportService;

beforeEach(async () => {
  await emptyServers();
  service = await new ImportService().ready();
});
afterEach(() => service.close());

const FILE = csvFile([...organisations(250), ',,,,', ',NL,Utrecht,900000001,']);

async function get(id: string): Promise<ImportDocument> {
  return (await service.get(`/imports/${id}`).expect(200)).body;
}

/** Every way a row can end, added up. */
function endings({ rows: { read: _, ...kinds } }: ImportDocument): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

/** What holds for an import that was answered to be cancelled, from then on. */
async function expectCancelled(answered: ImportDocument): Promise<void> {
  expect(answered).toMatchObject({ status: 'cancelled', errorCode: 'cancelled' });
  expect(answered.error).toMatch(/stays/);
  expect(answered.finishedAt).not.toBeNull();
  expect(endings(answered)).toBe(answered.rows.read);
  // Search has all that the record has here; what stored nothing has nothing to be found.
  expect(answered.searchable).toBe(answered.rows.created > 0);
  expect(await get(answered.id)).toEqual(answered);
  expect(await service.directory.count()).toBe(answered.rows.created);
  expect(await service.redis.exists(uploadKey(answered.id))).toBe(0);
  expect(await service.redis.pttl(`{imports}:record:${answered.id}`)).toBe(-1);
}

/** Those behind it go on. */
async function expectNextToRun(): Promise<void> {
  const { body } = await service.post({ source: 'next' }, csvFile(organisations(1, 5_000))).expect(202);
  await service.work();
  expect(await service.ended(body.id)).toMatchObject({ status: 'completed', rows: { created: 1 } });
}

describe('an import that is cancelled', () => {
  it('while its file is received stays cancelled, and its sender is told', async () => {
    let goOn = () => {};
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const bytes = async function* () {
      yield Buffer.from(csvFile(organisations(10_000)));
      await waiting;
      yield Buffer.from(`${organisations(10_000, 10_000).join('\n')}\n`);
    };
    const sending = service.imports.receive(bytes(), { source: 'list' });
    const history = async () => (await service.get('/imports').expect(200)).body.items as ImportDocument[];
    while (!(await history()).some(({ status }) => status === 'receiving'));
    const [{ id }] = (await history()) as [ImportDocument];
    const { body: answered } = await service.cancel(id).expect(200);
    goOn();
    await expect(sending).rejects.toMatchObject({
      status: 409,
      detail: expect.stringContaining('cancelled'),
    });
    await expectCancelled(answered);
    expect((await history()).map(({ status }) => status)).toEqual(['cancelled']);
    await expectNextToRun();
  });

  it('while it waits for its turn is left out', async () => {
    const first = await service.post({ source: 'list' }, FILE).expect(202);
    const second = await service.post({ source: 'list' }, FILE).expect(202);
    const { body: answered } = await service.cancel(second.body.id).expect(200);
    await service.work();
    expect(await service.ended(first.body.id)).toMatchObject({ status: 'completed' });
    await expectNextToRun();
    expect(await get(second.body.id)).toEqual(answered);
    expect(answered.rows.read).toBe(0);
  });

  it('while it is checked stops at the next block', async () => {
    const { body } = await service.post({ source: 'list' }, FILE);
    let answered: ImportDocument | undefined;
    const { redis } = service;
    class Slow extends UploadStore {
      override async *read(id: string) {
        yield* super.read(id);
        answered ??= (await service.cancel(id).expect(200)).body;
      }
    }
    await service.runOnce(body.id, { uploads: new Slow(redis) });
    await expectCancelled(answered!);
    expect(answered).toMatchObject({ file: { rows: null }, rows: { read: 0 } });
    await expectNextToRun();
  });

  it('at any call of its worker is over then, with what was stored until then', async () => {
    const seen = new Set<number>();
    for (let at = 0; ; at++) {
      await emptyServers();
      await service.close();
      service = await new ImportService().ready();
      // Known before, with more to say: so that there is something to clean up at the end.
      const earlier = await service.post({ source: 'list' }, csvFile(['Earlier,NL,Gouda,900000001,']));
      await service.runOnce(earlier.body.id);
      const { body } = await service.post({ source: 'list' }, FILE).expect(202);
      let cancelling: Promise<{ status: number; body: ImportDocument }> | undefined;
      const interruption = new Interruption(at, async () => {
        cancelling = service.cancel(body.id).then((response) => response);
        await cancelling;
      });
      const { store, directory, receipts, ...others } = service.parts();
      await service.runOnce(body.id, {
        ...others,
        store: interruption.watch(store),
        directory: interruption.watch(directory),
      });
      const answer = await cancelling;
      // The last call of all may be a look after its end, whether it is still wanted.
      if (!answer || answer.status === 409) break;
      expect(answer.status).toBe(200);
      seen.add(answer.body.rows.read);
      expect(await get(body.id)).toEqual(answer.body);
      expect(answer.body).toMatchObject({ status: 'cancelled' });
      expect(endings(answer.body)).toBe(answer.body.rows.read);
      expect(await service.directory.count()).toBe(1 + answer.body.rows.created);
      expect(await receipts.count(body.id)).toBe(Math.ceil(answer.body.rows.read / 100.5));
    }
    // Before the first batch, between batches and after the last. Where the batches end is certain, not that each end is
    // met: the regular looks whether an import is still wanted are calls too.
    expect([0, 100, 200, 252]).toEqual(expect.arrayContaining([...seen]));
    expect([...seen]).toEqual(expect.arrayContaining([0, 252]));
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });

  it('cannot be cancelled again, nor one that has come to its end, and says why', async () => {
    const { body: cancelled } = await service.post({ source: 'list' }, FILE);
    await service.cancel(cancelled.id).expect(200);
    const again = await service.cancel(cancelled.id).expect(409);
    expect(again.body.detail).toMatch(/was cancelled before/);
    await service.work();
    const done = await service.importFile(FILE);
    expect((await service.cancel(done.id).expect(409)).body.detail).toMatch(/it has completed/);
    expect(await get(done.id)).toEqual(done);
    await service.cancel('unknown').expect(404);
  });

  it('ends the stream of its events', async () => {
    const { body } = await service.post({ source: 'list' }, FILE);
    const events = service.get(`/imports/${body.id}/events`).then(({ text }) => text);
    await service.cancel(body.id).expect(200);
    expect(await events).toContain('"status":"cancelled"');
  });
});
