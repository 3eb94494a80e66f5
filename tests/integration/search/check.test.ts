import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations } from '../../../indexes/organisations.js';
import { runCheck } from '../../../src/commands/check.js';
import { Consistency, SearchProjection } from '../../../src/directory/index.js';
import { KEYS, LOG, RECORDS, VERSIONS } from '../../../src/directory/store/keys.js';
import { reportTable, ScoringTable, TableSnapshot, tableReports } from '../../../src/matching/index.js';
import { Queues } from '../../../src/platform/queues.js';
import { testServers } from '../../support/servers.js';
import { type SearchService, schools, startSearch, until } from './service.js';

let service: SearchService;
let consistency: Consistency;
let worker: Queues;
beforeAll(async () => {
  service = await startSearch({ work: false });
  consistency = new Consistency(service.redis);
  worker = await startWorker();
  await service.add(schools(1_200));
});
afterAll(async () => {
  await worker.close();
  await service.close();
});

async function startWorker(): Promise<Queues> {
  const { records, index, logger } = service;
  const queues = new Queues(testServers().redisUrl, logger);
  const projection = new SearchProjection(queues, 'search-index');
  await projection.work({ records, index, logger, onIndexed: async () => {} });
  return queues;
}

async function check(repair = false) {
  const output = new PassThrough();
  const { directory, records, index, projection, redis } = service;
  const tables = () => tableReports(redis);
  const parts = {
    ...{ directory, consistency, tables },
    searches: [{ records, index, projection }],
    tableSnapshot: new TableSnapshot(redis),
  };
  const agree = await runCheck(parts, { repair }, output);
  return { agree, text: String(output.read() ?? '') };
}

const ids = async () => (await service.redis.hkeys(RECORDS)).sort();

describe('cli check', () => {
  it('says that all agrees, and how much there is', async () => {
    const { agree, text } = await check();
    expect(agree).toBe(true);
    expect(text).toMatch(/in the record +1200\n/);
    expect(text).toMatch(/in the search index +1200\n/);
    expect(text).toContain('All of it agrees.');
  });

  it('names identity keys and versions that are not those of the records, and mends them from the records', async () => {
    const { redis, directory } = service;
    const [first, second, third, fourth] = (await directory.getMany((await ids()).slice(0, 4))).map(
      (record) => record!,
    );
    await redis.hdel(KEYS, first!.keys[0]!);
    await redis.hset(KEYS, second!.keys[0]!, third!.id);
    await redis.hset(KEYS, { 'pic:999999999': 'of-no-record', 'pic:999999998': fourth!.id });
    await redis.hset(VERSIONS, { [third!.id]: 7 });
    await redis.hdel(VERSIONS, fourth!.id);
    const { agree, text } = await check();
    expect(agree).toBe(false);
    expect(text).toContain(`1 identity keys of a record that point nowhere: ${first!.keys[0]}`);
    expect(text).toContain(
      `1 identity keys of a record that point to another organisation: ${second!.keys[0]}`,
    );
    expect(text).toMatch(/3 identity keys that no record has: .*pic:99999999[89]/);
    expect(text).toMatch(new RegExp(`2 organisations whose version .*${third!.id}`));
    expect(text).toContain('check --repair');
    const mended = await check(true);
    expect(mended.text).toContain('It is mended.');
    expect(mended.agree).toBe(true);
    expect(await redis.hmget(KEYS, first!.keys[0]!, second!.keys[0]!, 'pic:999999999')).toEqual([
      first!.id,
      second!.id,
      null,
    ]);
    expect(await redis.hmget(VERSIONS, third!.id, fourth!.id)).toEqual(['1', '1']);
  });

  it('leaves a key that two records have to a person', async () => {
    const { redis, directory } = service;
    const [a, b] = (await directory.getMany((await ids()).slice(0, 2))).map((record) => record!);
    const before = await redis.hget(RECORDS, a!.id);
    await redis.hset(RECORDS, a!.id, JSON.stringify({ ...a!, keys: [...a!.keys, b!.keys[0]!] }));
    const { agree, text } = await check(true);
    expect(agree).toBe(false);
    expect(text).toContain(
      `1 identity keys that two records have; erase or change one of them: ${b!.keys[0]}`,
    );
    await redis.hset(RECORDS, a!.id, before!);
    expect((await check()).agree).toBe(true);
  });

  it('compares the scoring table of every process that has one, when it has come to the record', async () => {
    const { redis, directory } = service;
    const stop = new AbortController();
    const table = new ScoringTable(directory);
    reportTable(redis, 'worker', table, stop.signal);
    await table.current();
    await directory.create({ profile: { name: 'Comes later', country: 'LU' } });
    await until(async () => (await tableReports(redis)).length === 1);
    const good = await check();
    expect(good.text).toMatch(/in the table of +worker .*: 1201\n/);
    expect(good.agree).toBe(true);

    (await table.current()).table.remove((await ids())[0]!);
    const { version } = await directory.position();
    const foreign = { process: 'completer elsewhere:7', version, commit: 'lost', organisations: 1_201 };
    await redis.sadd('scoring-tables', 'of another history');
    await redis.set('scoring-table:of another history', JSON.stringify(foreign));
    const { agree, text } = await check();
    expect(agree).toBe(false);
    expect(text).toMatch(/the scoring table of worker .* has 1200 organisations and the record 1201/);
    expect(text).toContain(
      'the scoring table of completer elsewhere:7 follows another history of the record',
    );
    stop.abort();
    await redis.del(...(await redis.keys('scoring-table:*')));
  });

  it('names what search has otherwise than the record by its kind, and mends it', async () => {
    const { redis, directory, meilisearch, index } = service;
    const some = await ids();
    const [older, newer, other] = some.slice(10, 13).map((id) => id!);
    const documents = await index.reader.documents(some.slice(10, 14));
    await directory.replaceManual(older!, { profile: { name: 'Newer now', country: 'BE' } });
    await service.caughtUp();
    // While no worker looks: what is compared is the state that somebody left.
    await worker.close();
    const live = meilisearch.index(organisations.uid);
    await live.deleteDocument(some[13]!);
    await live
      .addDocuments([
        documents.get(older!)!,
        { ...documents.get(newer!)!, version: 9, name: 'From a future that was lost' },
        { ...documents.get(other!)!, name: 'Otherwise' },
        { ...documents.get(other!)!, id: 'of-no-record' },
      ])
      .waitTask({ timeout: 0 });
    const { agree, text } = await check();
    expect(agree).toBe(false);
    expect(text).toContain('Something has written to the search index that no worker knows of.');
    expect(text).toContain(`1 organisations that search lacks: ${some[13]}`);
    expect(text).toContain('1 organisations that search has and the record has not: of-no-record');
    expect(text).toContain(`1 organisations that are older in search than in the record: ${older}`);
    expect(text).toContain(`1 organisations that are newer in search than in the record: ${newer}`);
    expect(text).toContain(
      `1 organisations that have the same version in search and another content: ${other}`,
    );
    expect(await redis.xlen(LOG)).toBe(1_202);
    await expect(check(true)).rejects.toThrow('No worker is running');
    worker = await startWorker();
    expect((await check(true)).agree).toBe(true);
    expect(await service.differing()).toEqual([]);
  });
});
