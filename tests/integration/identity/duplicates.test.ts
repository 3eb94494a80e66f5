import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Directory } from '../../../src/directory/index.js';
import { DueOrganisations } from '../../../src/identity/duplicates/due-organisations.js';
import { Duplicates } from '../../../src/identity/duplicates/duplicates.js';
import { type Pair, pairId } from '../../../src/identity/duplicates/pair.js';
import { PairStore } from '../../../src/identity/duplicates/pair-store.js';
import { Interruption } from '../../support/interruption.js';
import { emptyServers } from '../../support/servers.js';
import { connect, openDirectory, rowsOf } from '../directory/support.js';

const redis = connect();
const { directory } = openDirectory(redis);
beforeEach(emptyServers);
afterAll(() => redis.disconnect());

const id = (letter: string) => letter.repeat(20);
const pair = (a: string, b: string, score: number, sources = ['x']): Pair => ({
  ids: [id(a), id(b)],
  score,
  evidence: [],
  sources,
});

async function stored(store: PairStore, minScore = 0): Promise<string[]> {
  const pairs: string[] = [];
  for await (const page of store.from(minScore))
    for (const { ids } of page) pairs.push(ids.map(([letter]) => letter).join(''));
  return pairs;
}

describe('the pairs that are proposed', () => {
  it('are listed by their scores, and an organisation is looked at anew', async () => {
    const store = new PairStore(redis);
    await store.replace(id('a'), [pair('a', 'b', 0.9), pair('a', 'c', 0.95)]);
    await store.replace(id('c'), [pair('a', 'c', 0.95), pair('c', 'd', 0.99)]);
    expect(await stored(store)).toEqual(['cd', 'ac', 'ab']);
    expect(await stored(store, 0.95)).toEqual(['cd', 'ac']);
    expect((await store.partners(id('c'))).sort()).toEqual([id('a'), id('d')]);
    await store.replace(id('c'), []);
    expect(await stored(store)).toEqual(['ab']);
    await store.remove(id('b'), id('a'));
    expect(await stored(store)).toEqual([]);
    expect(await redis.keys('{identity}:*')).toEqual([]);
  });

  it('are bounded: the lowest go', async () => {
    const store = new PairStore(redis, 3);
    for (const [other, score] of [
      ['b', 0.9],
      ['c', 0.99],
      ['d', 0.95],
      ['e', 0.97],
    ] as const)
      await store.replace(id(other), [pair('a', other, score)]);
    expect(await stored(store)).toEqual(['ac', 'ae', 'ad']);
    expect(await store.partners(id('b'))).toEqual([]);
    expect((await store.partners(id('a'))).length).toBe(3);
  });
});

describe('what people make of pairs', () => {
  async function two(): Promise<[Duplicates, string, string]> {
    const duplicates = new Duplicates(redis, directory);
    const ids = ['One', 'Two'].map(
      async (name) => (await directory.create({ profile: { name, country: 'NL' } })).id,
    );
    const [a, b] = await Promise.all(ids);
    return [duplicates, a!, b!];
  }

  it('stays: what is rejected, also after a re-import, and what was merged and separated', async () => {
    const [duplicates, a, b] = await two();
    await duplicates.store.replace(a, [{ ...pair('a', 'b', 0.9), ids: [a, b] }]);
    await duplicates.reject(pairId(a, b));
    expect((await duplicates.list({ minScore: 0 }, { page: 1, limit: 9 })).total).toBe(0);
    const [one, other] = (await directory.getMany([a, b])) as [never, never];
    expect(await duplicates.rejections.has(one, other)).toBe(true);
    await duplicates.merge(pairId(a, b));
    expect(await directory.count()).toBe(1);
    const [gone] = (await directory.currentIds([a, b])).includes(a) ? [b] : [a];
    expect((await duplicates.separate(gone!)).map((record) => record.id).sort()).toEqual([a, b].sort());
    await directory.commitRows(rowsOf([{ profile: { name: 'One', country: 'NL' } }]), { source: 'list' });
    expect(await duplicates.rejections.has(one, other)).toBe(true);
  });

  it('holds for everything that is merged with either of the two, until they are erased', async () => {
    const [duplicates, a, b] = await two();
    await duplicates.reject(pairId(a, b));
    const { id: c } = await directory.create({ profile: { name: 'Three', country: 'NL' } });
    await directory.merge([c, b], { basis: 'by hand' }, c);
    const [first, second] = (await directory.getMany([a, c])) as [never, never];
    expect(await duplicates.rejections.has(first, second)).toBe(true);
    await duplicates.forget([b]);
    expect(await duplicates.rejections.has(first, second)).toBe(false);
  });

  it('is listed while it can be undone, page by page, merges within merges too', async () => {
    const duplicates = new Duplicates(redis, directory);
    const ids: string[] = [];
    for (const name of ['One', 'Two', 'Three', 'Four'])
      ids.push((await directory.create({ profile: { name, country: 'NL' } })).id);
    const [a, b, c, d] = ids as [string, string, string, string];
    await duplicates.merge(pairId(a, b), b);
    await duplicates.merge(pairId(b, c), c);
    await duplicates.merge(pairId(c, d), c);
    const page = async (number: number, limit: number) => {
      const { total, merges } = await duplicates.merges({ page: number, limit });
      expect(total).toBe(3);
      return merges;
    };
    const all = await page(1, 10);
    expect(all.map((merge) => merge.id)).toEqual([a, b, d].sort());
    expect(all.every(({ record, part, id: gone }) => record.id === c && part.id === gone)).toBe(true);
    expect(all.map(({ basis }) => basis)).toEqual(Array(3).fill('by hand'));
    expect([...(await page(1, 2)), ...(await page(2, 2))]).toEqual(all);
    await duplicates.separate(b);
    expect(
      (await duplicates.merges({ page: 1, limit: 10 })).merges.map(({ id: gone, record }) => [
        gone,
        record.id,
      ]),
    ).toEqual(
      [
        [a, b],
        [d, c],
      ].toSorted(),
    );
    expect((await duplicates.merges({ page: 9, limit: 10 })).merges).toEqual([]);
  });

  it('is refused with what to do for one and itself, no pair, and what is not there', async () => {
    const [duplicates, a] = await two();
    await expect(duplicates.merge(pairId(a, a))).rejects.toMatchObject({ status: 409 });
    await expect(duplicates.reject(pairId(a, a))).rejects.toMatchObject({ status: 409 });
    await expect(duplicates.merge('nonsense')).rejects.toMatchObject({ status: 404 });
    await expect(duplicates.merge(pairId(a, id('z')))).rejects.toMatchObject({ status: 404 });
    await expect(duplicates.reject(pairId(a, id('z')))).rejects.toMatchObject({ status: 404 });
    await expect(duplicates.separate(a)).rejects.toMatchObject({ status: 404 });
    expect(await directory.count()).toBe(2);
  });
});

describe('who is to be looked at', () => {
  const none = async () => {};
  const all = async (due: DueOrganisations) => (await due.next(100)).map((one) => one.id).sort();
  const named = (names: string[]) =>
    Promise.all(names.map(async (name) => (await directory.create({ profile: { name, country: 'NL' } })).id));

  it('is everybody at first, then whoever has changed, and again whoever changes while being looked at', async () => {
    const due = new DueOrganisations(redis, directory);
    const ids = await named(['A', 'B', 'C']);
    await due.follow(await directory.position(), none);
    expect(await all(due)).toEqual([...ids].sort());
    const looked = await due.next(100);
    await directory.replaceManual(ids[1]!, { profile: { name: 'B', country: 'BE' } });
    await due.follow(await directory.position(), none);
    await due.done(looked);
    expect(await all(due)).toEqual([ids[1]]);
    await due.done(await due.next(100));
    expect(await due.isDone(await directory.version())).toBe(true);
    await due.forgetPosition();
    await due.follow(await directory.position(), none);
    expect(await due.count()).toBe(3);
  });

  it('is everybody when the record has another history', async () => {
    const due = new DueOrganisations(redis, directory);
    await named(['A', 'B']);
    await due.follow(await directory.position(), none);
    await due.done(await due.next(100));
    await redis.del('{directory}:log');
    await named(['C', 'D', 'E']);
    let cleared = 0;
    await due.follow(await directory.position(), async () => void cleared++);
    expect([cleared, await due.count()]).toEqual([1, 5]);
  });

  it('comes to the same wherever its process dies', async () => {
    for (let at = 0; ; at++) {
      await emptyServers();
      const ids = await named(['A', 'B', 'C']);
      const death = new Interruption(at, () => {
        throw new Error('the process dies here');
      });
      const dying = new DueOrganisations(death.watch(redis), new Directory(redis, { onCommitted: none }));
      await dying.follow(await directory.position(), none).catch(() => {});
      await directory.replaceManual(ids[0]!, { profile: { name: 'A', country: 'BE' } });
      await dying.follow(await directory.position(), none).catch(() => {});
      const due = new DueOrganisations(redis, directory);
      await due.follow(await directory.position(), none);
      expect(await all(due)).toEqual([...ids].sort());
      if (!death.happened) return;
    }
  });
});
