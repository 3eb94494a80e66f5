import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runContacts } from '../../../src/commands/contacts.js';
import { mergedProfile } from '../../../src/directory/index.js';
import { Sealer } from '../../../src/platform/sealing.js';
import { emptyServers } from '../../support/servers.js';
import { ImportService } from '../imports/service.js';
import { everyRecord } from './support.js';

const nowhere = { write: () => true } as never;
const key = (n: number) => Buffer.alloc(32, n);
const FILE =
  'name,country,pic,contact person,email\n' +
  'A,NL,900000001,Ann Peeters,ann@a.example\n' +
  'B,BE,900000002,Bob Jansen,bob@b.example\n' +
  'C,Cas Visser,,,\n';
const ANYBODY = /Peeters|Jansen|Visser|Dekker|example/;

describe('contacts', () => {
  let service: ImportService;
  beforeEach(async () => {
    await emptyServers();
    service = await start([key(1)]);
  });
  afterEach(() => service.close());

  const start = async (keys: Buffer[], work = true) => {
    const ready = await new ImportService({ sealer: new Sealer(keys) }).ready();
    return work ? ready.work() : ready;
  };
  const restart = async (...parameters: Parameters<typeof start>) => {
    await service.close();
    service = await start(...parameters);
    await service.directory.useContactKeys();
  };

  /** All values of all keys, as whoever has the disk reads them. */
  async function stored(): Promise<string> {
    const { redis } = service;
    const dumps = (await redis.keys('*')).map(async (name) => {
      const type = await redis.type(name);
      if (type === 'hash') return [name, await redis.hgetall(name)];
      return [name, type === 'string' ? await redis.get(name) : type];
    });
    return JSON.stringify(await Promise.all(dumps));
  }

  /** With their contacts opened. */
  async function contacts() {
    const records = await everyRecord(service.directory);
    return records
      .map((record) => mergedProfile(service.directory.withContacts(record)).contact?.email)
      .sort();
  }
  const shown = async () =>
    (await everyRecord(service.directory)).map((record) => mergedProfile(record).contact);

  it('are in nothing that is stored: file, record, what was found, what was edited', async () => {
    await restart([key(1)], false);
    await service.post({ source: 'list' }, FILE).expect(202);
    expect(await stored()).not.toMatch(ANYBODY);
    await restart([key(1)]);
    const done = await service.importFile(FILE, { source: 'second' });
    expect(done.rows).toMatchObject({ read: 3, rejected: 1 });
    await service.directory.create({
      profile: { name: 'D', country: 'FR', contact: { name: 'Dirk Dekker' } },
    });
    expect(await stored()).not.toMatch(ANYBODY);
    const { body } = await service.get(`/imports/${done.id}/rejections`).expect(200);
    expect(body.items).toMatchObject([{ value: 'Cas Visser' }]);
    expect(await contacts()).toEqual(['ann@a.example', 'bob@b.example', undefined]);
    expect(await shown()).toEqual([undefined, undefined, undefined]);
  });

  it('change nothing when the same file comes again, and something when one of them changed', async () => {
    await service.importFile(FILE);
    const version = await service.directory.version();
    expect((await service.importFile(FILE)).rows).toMatchObject({ unchanged: 2 });
    expect(await service.directory.version()).toBe(version);
    const changed = FILE.replace('bob@b', 'bea@b');
    expect((await service.importFile(changed)).rows).toMatchObject({ unchanged: 1, updated: 1 });
    expect(await contacts()).toEqual(['ann@a.example', 'bea@b.example']);
  });

  it('that were stored before there was a key are the same to an import, and sealed at the next change', async () => {
    await restart([]);
    await service.importFile(FILE);
    expect(await stored()).toMatch(ANYBODY);
    await restart([key(1)]);
    const version = await service.directory.version();
    expect((await service.importFile(FILE)).rows).toMatchObject({ unchanged: 2 });
    expect(await service.directory.version()).toBe(version);
    expect(await service.directory.sealContacts()).toBe(2);
    expect((await service.importFile(FILE)).rows).toMatchObject({ unchanged: 2 });
    expect(await service.redis.hvals('{directory}:records').then(String)).not.toMatch(ANYBODY);
    expect(await contacts()).toEqual(['ann@a.example', 'bob@b.example']);
  });

  it('are sealed with a new key while the old one is behind it, which can go then', async () => {
    await restart([key(1)]);
    await service.importFile(FILE);
    await restart([key(2), key(1)]);
    expect((await service.importFile(FILE)).rows).toMatchObject({ unchanged: 2 });
    expect(await contacts()).toEqual(['ann@a.example', 'bob@b.example']);
    expect(await service.directory.sealContacts()).toBe(2);
    await restart([key(2)]);
    expect(await contacts()).toEqual(['ann@a.example', 'bob@b.example']);
  });

  it('are sealed in reports and in what an undo brings back too, with a key that comes later or another', async () => {
    await restart([], false);
    await service.importNow(FILE);
    const { id } = await service.importNow(FILE.replace('bob@b', 'bea@b'));
    expect(await stored()).toMatch(/bob@b.*Cas Visser|Cas Visser.*bob@b/);
    for (const keys of [[key(1)], [key(2), key(1)], [key(2)]]) {
      await restart(keys, false);
      await runContacts(service, { forget: false }, nowhere);
      expect(await stored()).not.toMatch(ANYBODY);
    }
    const { body } = await service.get(`/imports/${id}/rejections`).expect(200);
    expect(body.items).toMatchObject([{ value: 'Cas Visser' }]);
    expect((await service.undoNow(id)).undo).toMatchObject({ restored: 1, kept: 0 });
    expect(await stored()).not.toMatch(ANYBODY);
    expect(await contacts()).toEqual(['ann@a.example', 'bob@b.example']);
  });

  it('are in nothing that a dry run writes', async () => {
    await service.directory.commitRows(
      [{ line: 2, fragment: { profile: { name: 'A', country: 'NL', contact: { name: 'Ann Peeters' } } } }],
      { source: 'list', importId: 'tried', dryRun: true },
    );
    expect(await stored()).toMatch(/tried:dry-records/);
    expect(await stored()).not.toMatch(ANYBODY);
  });

  it('are not sealed with a key that the service does not have', async () => {
    await restart([]);
    await service.importFile(FILE);
    await expect(service.directory.sealContacts()).rejects.toThrow('CONTACT_KEY is not set');
    const other = await start([key(1)], false);
    await expect(other.directory.sealContacts()).rejects.toThrow(
      'Restart it with the same CONTACT_KEY first',
    );
    await other.close();
  });

  it('keep the service from starting without their key, until they are given up', async () => {
    await restart([key(1)]);
    await service.importFile(FILE);
    for (const keys of [[], [key(2)]])
      await expect(restart(keys)).rejects.toThrow(/sealed with the key [0-9a-f]{12}, .*contacts --forget/);
    expect(await service.directory.forgetSealedContacts()).toBe(2);
    await restart([key(2)]);
    expect(await contacts()).toEqual([undefined, undefined]);
    expect((await service.importFile(FILE)).rows).toMatchObject({ updated: 2 });
    expect(await contacts()).toEqual(['ann@a.example', 'bob@b.example']);
  });
});
