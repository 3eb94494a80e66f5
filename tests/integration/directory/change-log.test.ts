import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LogGapError } from '../../../src/directory/index.js';
import { emptyServers } from '../../support/servers.js';
import { connect, openDirectory } from './support.js';

const redis = connect();
const { directory, calls } = openDirectory(redis);
beforeEach(emptyServers);
afterAll(() => redis.disconnect());

const create = (name: string) => directory.create({ profile: { name, country: 'BE' } });

describe('the change log', () => {
  it('numbers every change from 1 without a gap', async () => {
    expect(await directory.version()).toBe(0);
    expect(await directory.changesSince(0, 10)).toEqual([]);
    const a = await create('A');
    const b = await create('B');
    await directory.erase(a.id);
    expect(await directory.version()).toBe(3);
    expect(await directory.changesSince(0, 10)).toMatchObject([
      { version: 1, id: a.id, deleted: false },
      { version: 2, id: b.id, deleted: false },
      { version: 3, id: a.id, deleted: true },
    ]);
    expect(await directory.changesSince(1, 1)).toMatchObject([{ version: 2, id: b.id, deleted: false }]);
    expect(await directory.changesSince(3, 10)).toEqual([]);
  });

  it('tells a projection to rebuild when its version, or what follows it, has been trimmed', async () => {
    for (const name of ['A', 'B', 'C']) await create(name);
    await redis.xtrim('{directory}:log', 'MAXLEN', 2);
    for (const version of [0, 1])
      await expect(directory.changesSince(version, 10)).rejects.toThrow(LogGapError);
    expect(await directory.changesSince(2, 10)).toHaveLength(1);
  });

  it('tells a projection to rebuild when the record went back and came to its version in another way', async () => {
    for (const name of ['A', 'B', 'C']) await create(name);
    const before = await redis.dumpBuffer('{directory}:log');
    await create('D');
    const seen = await directory.position();
    expect(await directory.holds(seen)).toBe(true);
    expect(await directory.changesSince(seen.version, 10, seen.commit)).toEqual([]);
    await redis.restore('{directory}:log', 0, before, 'REPLACE');
    await create('E');
    await create('F');
    expect(await directory.holds(seen)).toBe(false);
    await expect(directory.changesSince(seen.version, 10, seen.commit)).rejects.toThrow(LogGapError);
    expect(await directory.changesSince(seen.version, 10)).toHaveLength(1);
  });

  it('tells a projection to rebuild when the directory has never been at its version', async () => {
    await create('A');
    await expect(directory.changesSince(7, 10)).rejects.toThrow(LogGapError);
  });

  it('wakes those who follow it after every commit', async () => {
    const before = calls.committed;
    const { id } = await create('A');
    await directory.replaceManual(id, { profile: { name: 'A', country: 'NL' } });
    await directory.erase(id);
    expect(calls.committed - before).toBe(3);
  });
});
