import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations } from '../../../indexes/organisations.js';
import { Projector } from '../../../src/directory/search/projection/projector.js';
import { succeeded } from '../../../src/platform/meilisearch.js';
import { type SearchService, startSearch, until } from './service.js';

let service: SearchService;
beforeAll(async () => {
  service = await startSearch({ work: false });
});
afterAll(() => service.close());

const never = () => new AbortController().signal;

/** A worker's projector; `before` and `after` happen around each of its writes to Meilisearch, of what is written. */
function worker({ before = async () => {}, after = async () => {} } = {}) {
  const { records, index, logger } = service;
  const writer = Object.assign(Object.create(index.writer), {
    async write(...what: Parameters<typeof index.writer.write>) {
      await before();
      const accepted = await index.writer.write(...what);
      await after();
      return accepted;
    },
  });
  const written = Object.assign(Object.create(index), { writer });
  return new Projector({ records, index: written, logger, onIndexed: async () => {} });
}

/** Lets one worker be paused once, and tells when it is. */
function pausing() {
  let resume = () => {};
  let isPaused = () => {};
  const paused = new Promise<void>((resolve) => {
    isPaused = resolve;
  });
  let isFirst = true;
  const pause = async () => {
    if (!isFirst) return;
    isFirst = false;
    isPaused();
    await new Promise<void>((resolve) => {
      resume = resolve;
    });
  };
  return { pause, paused, resume: () => resume() };
}

/** Every test has organisations of its own. */
let town = 0;
const profile = (name: string) => ({ profile: { name, country: 'LU', city: `Town ${town}` } });
const inSearch = async (id: string) =>
  (await service.meilisearch.index(organisations.uid).getDocuments({ ids: [id] })).results[0];

/** Whether the index is, document by document, what the record is; and has reached its version. */
async function agrees(): Promise<boolean> {
  const { index, directory } = service;
  return (await service.differing()).length === 0 && (await index.cursor()) === (await directory.version());
}

/** An organisation that is in search under its first name, and has another one since. */
async function renamed(): Promise<string> {
  town++;
  const { id } = await service.directory.create(profile('First name'));
  await worker().catchUp(never());
  await service.directory.replaceManual(id, profile('Second name'));
  return id;
}

describe('a worker that is slower than the one that follows it', () => {
  it.each(['before it writes', 'when it has written, before it says so'])(
    'and was paused %s, does not leave the older name in search nor move the cursor',
    async (when) => {
      const id = await renamed();
      const pause = pausing();
      const slow = worker({ [when === 'before it writes' ? 'before' : 'after']: pause.pause });
      const slowly = slow.catchUp(never());
      await pause.paused;
      await service.directory.replaceManual(id, profile('Third name'));
      await worker().catchUp(never());
      const version = await service.index.cursor();
      expect(version).toBe(await service.directory.version());
      pause.resume();
      await expect(slowly).rejects.toThrow(/Another run|Something else has written/);
      expect(await service.index.cursor()).toBe(version);
      await worker().catchUp(never());
      expect(await inSearch(id)).toMatchObject({ name: 'Third name' });
      expect(await agrees()).toBe(true);
    },
  );

  it('and was paused between its write and the cursor, does not move the cursor', async () => {
    const id = await renamed();
    const run = await service.index.state.begin();
    const overtaken = [await service.directory.position()] as const;
    await service.directory.replaceManual(id, profile('Third name'));
    await worker().catchUp(never());
    for (const late of [() => run.reach(overtaken), () => run.account(1), () => run.requireCurrent()])
      await expect(late()).rejects.toThrow('Another run');
    expect(await service.index.cursor()).toBe(await service.directory.version());
    expect(await inSearch(id)).toMatchObject({ name: 'Third name' });
  });

  it('and whose request arrives long after it died, is made good at the next look, and its index is another generation', async () => {
    const id = await renamed();
    const older = await inSearch(id);
    await worker().catchUp(never());
    const generation = await service.index.generation();
    await worker().catchUp(never());
    expect(await service.index.generation()).toBe(generation);
    // What it had read before the change, sent to Meilisearch by nobody who lives.
    await succeeded(service.meilisearch.index(organisations.uid).addDocuments([older!]));
    expect(await service.index.isAccountedFor()).toBe(false);
    expect(await inSearch(id)).toMatchObject({ name: 'First name' });
    await worker().catchUp(never());
    expect(await inSearch(id)).toMatchObject({ name: 'Second name' });
    expect(await service.index.isAccountedFor()).toBe(true);
    expect(await service.index.generation()).not.toBe(generation);
    expect(await agrees()).toBe(true);
  });

  it('and whose request arrives between two writes of the present one, is noticed although later tasks follow', async () => {
    const id = await renamed();
    const other = await service.directory.create(profile('Of no concern'));
    await worker().catchUp(never());
    const older = { ...(await inSearch(id)), name: 'First name', version: 1 };
    await service.directory.replaceManual(other.id, profile('Changed'));
    const late = async () => void (await service.meilisearch.index(organisations.uid).addDocuments([older]));
    await expect(worker({ before: late }).catchUp(never())).rejects.toThrow('Something else has written');
    await worker().catchUp(never());
    expect(await inSearch(id)).toMatchObject({ name: 'Second name' });
    expect(await agrees()).toBe(true);
  });

  it('and builds an index meanwhile, does not put it in the place of the live one', async () => {
    const pause = pausing();
    const slowly = worker({ after: pause.pause }).rebuild('a test', never());
    await pause.paused;
    const { id } = await service.directory.create(profile('Meanwhile'));
    await worker().catchUp(never());
    pause.resume();
    await expect(slowly).rejects.toThrow('Another run');
    expect(await inSearch(id)).toMatchObject({ name: 'Meanwhile' });
    expect(await agrees()).toBe(true);
    await until(async () => (await service.meilisearch.getRawIndexes()).total === 1);
  });
});

describe('a worker that dies', () => {
  it.each([
    ['before it writes', 'before'],
    ['when it has written', 'after'],
  ])('%s, leaves nothing wrong for the next one', async (_, when) => {
    const id = await renamed();
    const die = async () => {
      throw new Error('died');
    };
    await expect(worker({ [when]: die }).catchUp(never())).rejects.toThrow('died');
    await worker().catchUp(never());
    expect(await inSearch(id)).toMatchObject({ name: 'Second name' });
    expect(await agrees()).toBe(true);
  });
});
