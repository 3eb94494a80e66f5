import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations } from '../../../indexes/organisations.js';
import { SearchProjection } from '../../../src/directory/index.js';
import { DocumentLines } from '../../../src/directory/search/projection/document-lines.js';
import { Projector } from '../../../src/directory/search/projection/projector.js';
import { SEARCH } from '../../../src/directory/store/keys.js';
import { succeeded } from '../../../src/platform/meilisearch.js';
import { Queues } from '../../../src/platform/queues.js';
import { testServers } from '../../support/servers.js';
import { type SearchService, schools, startSearch, until } from './service.js';

const COUNT = 2_345;

let service: SearchService;
beforeAll(async () => {
  service = await startSearch();
  await service.add(schools(COUNT));
});
afterAll(() => service.close());

const total = async (query: string) => (await service.search(query)).total;
const named = (name: string) => service.directory.create({ profile: { name, country: 'LU' } });
/** In the index itself: an answer found before may be given for as long as it is true of the record. */
const everything = async () =>
  (await service.differing()).length === 0 && (await total('')) === (await service.directory.count());
const never = () => new AbortController().signal;

describe('the search index', () => {
  it('has the whole directory and tells those who follow it', async () => {
    const version = await service.directory.version();
    expect(version).toBe(COUNT);
    expect(await total('')).toBe(COUNT);
    expect(await service.index.count()).toBe(COUNT);
    await until(async () => service.heard.at(-1) === version);
    expect(service.heard).toEqual(service.heard.toSorted((a, b) => a - b));
  });

  it.each(['relevance', 'name', 'updatedAt', 'projectCount'])(
    'gives every organisation exactly once by paging, sorted by %s',
    async (sort) => {
      const seen: string[] = [];
      for (let page = 1; ; page++) {
        const { hits } = await service.search(`?limit=100&sort=${sort}&page=${page}`);
        if (hits.length === 0) break;
        seen.push(...hits.map(({ id }: { id: string }) => id));
      }
      expect(seen).toHaveLength(COUNT);
      expect(new Set(seen).size).toBe(COUNT);
    },
  );

  it('pages through a search for a word in the same way', async () => {
    const seen: string[] = [];
    for (let page = 1; page <= 5; page++)
      seen.push(
        ...(await service.search(`?q=school&country=NL&limit=100&page=${page}`)).hits.map(
          (hit: { id: string }) => hit.id,
        ),
      );
    expect(new Set(seen).size).toBe(500);
  });

  it('follows what is added, changed and erased', async () => {
    const { id } = await named('Vlinderschool');
    await service.caughtUp();
    expect(await service.names('?q=vlinderschool')).toEqual(['Vlinderschool']);
    await service.directory.replaceManual(id, { profile: { name: 'Libelschool', country: 'LU' } });
    await service.caughtUp();
    expect(await total('?q=vlinderschool')).toBe(0);
    expect(await service.names('?q=libelschool')).toEqual(['Libelschool']);
    await service.directory.erase(id);
    await service.caughtUp();
    expect(await total('?q=libelschool')).toBe(0);
    expect(await everything()).toBe(true);
  });

  it('is built anew without an answer missing meanwhile', async () => {
    const rebuilt = service.projection.rebuild();
    let done = false;
    void rebuilt.finally(() => {
      done = true;
    });
    let answers = 0;
    while (!done) {
      expect(await total('?q=school')).toBe(COUNT);
      answers++;
    }
    await rebuilt;
    expect(answers).toBeGreaterThan(5);
    expect(await everything()).toBe(true);
    await until(async () => (await service.meilisearch.getRawIndexes()).total === 1);
  });

  it('has what was changed while it was built anew', async () => {
    const rebuilt = service.projection.rebuild();
    const created = [];
    for (let number = 0; number < 20; number++) created.push(await named(`Meanwhile ${number}`));
    await service.directory.erase(created[0]!.id);
    await rebuilt;
    await service.caughtUp();
    expect(await total('?q=meanwhile')).toBe(19);
    expect(await everything()).toBe(true);
  });

  it('comes back by itself when Meilisearch has lost it', async () => {
    await succeeded(service.meilisearch.deleteIndex(organisations.uid));
    await until(everything);
    expect(await total('?q=school')).toBe(COUNT);
    const settings = await service.meilisearch.index(organisations.uid).getSettings();
    expect(settings.rankingRules).toEqual(organisations.settings.rankingRules);
  });

  it('comes back by itself when documents were lost', async () => {
    await succeeded(service.meilisearch.index(organisations.uid).deleteAllDocuments());
    expect(await service.index.count()).toBe(0);
    await until(everything);
    expect(await total('?q=school')).toBe(COUNT);
  });

  it('is built anew when its settings are no longer those in indexes/', async () => {
    await service.redis.hset(SEARCH, { fingerprint: 'of other settings' });
    await service.projection.request();
    await until(async () => (await service.index.state.read())?.fingerprint !== 'of other settings');
    expect(await everything()).toBe(true);
  });

  it('is built anew when the change log does not go back to it', async () => {
    await service.redis.hset(SEARCH, { version: 1 });
    await service.redis.xtrim('{directory}:log', 'MAXLEN', 5);
    await service.projection.request();
    await service.caughtUp();
    expect(await service.index.cursor()).toBe(await service.directory.version());
    expect(await everything()).toBe(true);
  });

  it('is projected by one worker at a time, whichever it is', async () => {
    const queues = new Queues(testServers().redisUrl, service.logger);
    const { records, index, logger } = service;
    const other = new SearchProjection(queues, 'search-index');
    await other.work({ records, index, logger, onIndexed: async () => {} });
    const created = [];
    for (let number = 0; number < 30; number++) created.push(await named(`Both ${number}`));
    await service.caughtUp();
    expect(await total('?q=both')).toBe(30);
    await queues.close();
    await named('After the other worker has stopped');
    await service.caughtUp();
    expect(await everything()).toBe(true);
  });
});

describe('a build that fails', () => {
  const projectorWith = (writer: object) =>
    new Projector({
      records: service.records,
      index: Object.assign(Object.create(service.index), {
        writer: Object.assign(Object.create(service.index.writer), writer),
      }),
      logger: service.logger,
      onIndexed: async () => {},
    });

  it('says which task Meilisearch could not carry out, moves nothing and leaves nothing behind', async () => {
    const before = await service.index.state.read();
    const documents = new DocumentLines();
    documents.add([{ id: 'no id: a space', version: 1 }]);
    const unfit = { write: (uid: string) => service.index.writer.write(uid, documents, []) };
    await expect(projectorWith(unfit).rebuild('a test', never())).rejects.toThrow(
      /Meilisearch task \d+ .*failed.*no id/s,
    );
    expect(await service.index.state.read()).toMatchObject(before!);
    await until(async () => (await service.meilisearch.getRawIndexes()).total === 1);
    expect(await everything()).toBe(true);
  });

  it('is broken off when the process stops', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopping'));
    await expect(projectorWith({}).rebuild('a test', stop.signal)).rejects.toThrow('stopping');
    expect(await everything()).toBe(true);
  });

  it('does not take the place of the index when another one was begun meanwhile', async () => {
    const slow = projectorWith({
      async create(uid: string) {
        await service.index.writer.create(uid);
        await service.index.state.begin();
      },
    });
    await expect(slow.rebuild('a test', never())).rejects.toThrow('Another run');
    expect(await everything()).toBe(true);
  });
});
