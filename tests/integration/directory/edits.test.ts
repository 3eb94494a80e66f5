import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mergedProfile } from '../../../src/directory/index.js';
import { emptyServers } from '../../support/servers.js';
import { connect, inconsistencies, openDirectory, rowsOf } from './support.js';

const redis = connect();
const { directory } = openDirectory(redis);
beforeEach(emptyServers);
afterAll(() => redis.disconnect());

const row = (identifiers: object, name = 'Academy') =>
  rowsOf([{ profile: { name, country: 'BE', identifiers } }]);
const profile = (more: object = {}) => ({ profile: { name: 'Academy', country: 'BE', ...more } });

describe('editing by hand', () => {
  it('keeps the identifiers of the sources as keys, so that the next import still finds the organisation', async () => {
    await directory.commitRows(row({ pic: '900000001', oid: 'E10000001' }), { source: 'a' });
    const { id } = (await directory.find('pic:900000001'))!;
    const edited = await directory.replaceManual(id, profile({ identifiers: { oid: 'E10000002' } }));
    expect(mergedProfile(edited).identifiers).toEqual({ pic: '900000001', oid: 'E10000002' });
    expect((await directory.find('oid:E10000001'))!.id).toBe(id);

    const { outcomes } = await directory.commitRows(row({ pic: '900000001', oid: 'E10000001' }, 'New name'), {
      source: 'a',
    });
    expect(outcomes).toMatchObject([{ kind: 'updated', organisation: id, contested: [] }]);

    await directory.replaceManual(id, profile());
    expect(await directory.find('oid:E10000002')).toBeUndefined();
    expect(await inconsistencies(redis, directory)).toEqual([]);
  });

  it('replaces the whole manual layer, and makes no version when nothing changes', async () => {
    const { id } = await directory.create(profile({ city: 'Gent', website: 'https://a.example/' }));
    const second = await directory.replaceManual(id, profile({ city: 'Aalst' }));
    expect(mergedProfile(second)).toEqual({ name: 'Academy', country: 'BE', city: 'Aalst' });
    expect(second.version).toBe(2);
    expect(await directory.replaceManual(id, profile({ city: 'Aalst' }))).toEqual(second);
    expect(await directory.version()).toBe(2);
    expect(second.keys).toEqual(['name:academy|BE|aalst']);
    expect(await inconsistencies(redis, directory)).toEqual([]);
  });

  it('gives an organisation another id when its first choice was created under a key it has lost', async () => {
    const first = await directory.create(profile({ identifiers: { pic: '900000001' } }));
    await directory.replaceManual(first.id, profile({ identifiers: { pic: '900000002' } }));
    const second = await directory.create(profile({ identifiers: { pic: '900000001' } }));
    expect(second.id).not.toBe(first.id);
    expect(await directory.count()).toBe(2);
    const { outcomes } = await directory.commitRows(row({ pic: '900000001' }), { source: 'a' });
    expect(outcomes).toMatchObject([{ kind: 'updated', organisation: second.id }]);
  });

  it('loses no edit when two people edit at the same time', async () => {
    const { id } = await directory.create(profile());
    const cities = Array.from({ length: 10 }, (_, number) => `City ${number}`);
    await Promise.all(cities.map((city) => directory.replaceManual(id, profile({ city }))));
    expect((await directory.find(id))!.version).toBe(11);
    expect(await inconsistencies(redis, directory)).toEqual([]);
  });
});

describe('erasing', () => {
  it('removes the record and its keys, and nothing that remains tells who it was', async () => {
    await directory.commitRows(row({ pic: '900000001', erasmusCodes: ['B GENT01'] }), { source: 'a' });
    const { id } = (await directory.find('pic:900000001'))!;
    await directory.erase(id);
    expect(await directory.find(id)).toBeUndefined();
    expect(await directory.find('pic:900000001')).toBeUndefined();
    expect(await directory.count()).toBe(0);
    expect(await redis.hlen('{directory}:keys')).toBe(0);
    expect(JSON.stringify(await redis.smembers('{directory}:erased'))).not.toMatch(/900000001|GENT|Academy/i);
  });

  it('keeps imports from bringing the organisation back, by any key it had or by its name', async () => {
    await directory.commitRows(row({ pic: '900000001', erasmusCodes: ['B GENT01'] }), { source: 'a' });
    await directory.erase((await directory.find('pic:900000001'))!.id);
    for (const identifiers of [{ pic: '900000001' }, { pic: '900000009', erasmusCodes: ['B GENT01'] }, {}]) {
      const { outcomes } = await directory.commitRows(row(identifiers), { source: 'b' });
      expect(outcomes).toMatchObject([{ kind: 'rejected', code: 'erased' }]);
    }
    const { outcomes } = await directory.commitRows(row({ pic: '900000002' }), { source: 'b' });
    expect(outcomes).toMatchObject([{ kind: 'created' }]);
  });

  it('can be taken back by an editor, after whom imports may speak of it again', async () => {
    const { id } = await directory.create(profile({ identifiers: { pic: '900000001' } }));
    await directory.erase(id);
    expect((await directory.create(profile({ identifiers: { pic: '900000001' } }))).id).toBe(id);
    const { outcomes } = await directory.commitRows(row({ pic: '900000001' }), { source: 'b' });
    expect(outcomes).toMatchObject([{ kind: 'updated', organisation: id }]);
  });
});
