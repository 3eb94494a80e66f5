import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyServers } from '../../support/servers.js';
import { connect, openDirectory } from './support.js';

const redis = connect();
const { directory, calls } = openDirectory(redis);
let ids: string[];
beforeEach(async () => {
  await emptyServers();
  ids = [];
  for (const name of ['A', 'B', 'C'])
    ids.push((await directory.create({ profile: { name, country: 'BE' } })).id);
});
afterAll(() => redis.disconnect());

const known = async () => {
  const duplicates = await directory.duplicatesOf(ids);
  const all = await directory.allDuplicates();
  expect(ids.map((id) => all.get(id) ?? [])).toEqual(duplicates);
  return duplicates.map((others) => others.map((id) => 'ABC'[ids.indexOf(id)]).sort());
};
const changedSince = async (version: number) =>
  (await directory.changesSince(version, 100)).map(({ id }) => 'ABC'[ids.indexOf(id)]).sort();

describe('duplicates that are not merged', () => {
  it('are each of the other, and a change of both', async () => {
    const [a, b] = ids as [string, string];
    const [version, committed] = [await directory.version(), calls.committed];
    const record = await directory.find(a);
    await directory.setDuplicates(a, [b]);
    expect(await known()).toEqual([['B'], ['A'], []]);
    expect(await changedSince(version)).toEqual(['A', 'B']);
    expect(calls.committed).toBe(committed + 1);
    expect(await directory.find(a)).toEqual(record);
  });

  it('change nothing where they were known, from either side', async () => {
    const [a, b] = ids as [string, string];
    await directory.setDuplicates(a, [b]);
    const [version, committed] = [await directory.version(), calls.committed];
    await directory.setDuplicates(b, [a, a, b]);
    expect([await directory.version(), calls.committed]).toEqual([version, committed]);
  });

  it('are replaced as a whole; who is concerned has changed, and nobody else', async () => {
    const [a, b, c] = ids as [string, string, string];
    await directory.setDuplicates(a, [b, c]);
    expect(await known()).toEqual([['B', 'C'], ['A'], ['A']]);
    const version = await directory.version();
    await directory.setDuplicates(c, []);
    expect(await known()).toEqual([['B'], ['A'], []]);
    expect(await changedSince(version)).toEqual(['A', 'C']);
    await directory.setDuplicates(b, [c]);
    expect(await known()).toEqual([[], ['C'], ['B']]);
    await directory.setDuplicates(b, []);
    expect(await redis.exists('{directory}:open-duplicates')).toBe(0);
  });

  it('are kept of none that is not there', async () => {
    const [a, b] = ids as [string, string];
    await directory.setDuplicates(a, ['nobody']);
    expect(await known()).toEqual([[], [], []]);
    await directory.setDuplicates(a, [b]);
    await directory.erase(b);
    const version = await directory.version();
    await directory.setDuplicates(b, [a]);
    expect(await known()).toEqual([[], [], []]);
    expect(await changedSince(version)).toEqual(['A']);
    expect(await directory.duplicatesOf([])).toEqual([]);
  });
});
