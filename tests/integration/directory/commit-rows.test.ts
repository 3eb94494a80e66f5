import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BATCH_ROWS, mergedProfile, type RowOutcome } from '../../../src/directory/index.js';
import { emptyServers } from '../../support/servers.js';
import { connect, everyRecord, inconsistencies, openDirectory, rowsOf } from './support.js';

const redis = connect();
const { directory } = openDirectory(redis);
beforeEach(emptyServers);
afterAll(() => redis.disconnect());

const school = (number: number, more: object = {}) => ({
  profile: {
    name: `School ${number}`,
    country: 'BE',
    identifiers: { pic: String(900_000_000 + number) },
    ...more,
  },
});
const schools = (count: number, more: object = {}) =>
  rowsOf(Array.from({ length: count }, (_, number) => school(number, more)));

const ONE = { source: 'a', importId: 'one' };
const receipt = (number: number, of = (outcomes: RowOutcome[]) => JSON.stringify(outcomes)) => ({
  number,
  of,
});

describe('committing rows', () => {
  it('writes records, keys, versions and one log entry for each organisation', async () => {
    const { outcomes } = await directory.commitRows(schools(BATCH_ROWS), { source: 'a' });
    expect(outcomes!.every(({ kind }) => kind === 'created')).toBe(true);
    expect(await directory.count()).toBe(BATCH_ROWS);
    expect(await directory.version()).toBe(BATCH_ROWS);
    expect(await inconsistencies(redis, directory)).toEqual([]);
    const found = await directory.find('pic:900000007');
    expect(found && mergedProfile(found).name).toBe('School 7');
    expect(await directory.find(found!.id)).toEqual(found);
    expect(await directory.getMany(['nobody', found!.id])).toEqual([undefined, found]);
  });

  it('changes nothing and logs nothing when the rows come again', async () => {
    await directory.commitRows(schools(20), { source: 'a' });
    const before = await everyRecord(directory);
    const { outcomes } = await directory.commitRows(schools(20), { source: 'a' });
    expect(outcomes!.every(({ kind }) => kind === 'unchanged')).toBe(true);
    expect(await directory.version()).toBe(20);
    expect(await everyRecord(directory)).toEqual(before);
  });

  it('refuses a batch that would block Redis for too long', async () => {
    await expect(directory.commitRows(schools(BATCH_ROWS + 1), { source: 'a' })).rejects.toThrow(RangeError);
  });

  it('commits a batch with a receipt once, and returns the same receipt ever after', async () => {
    const first = await directory.commitRows(schools(3), ONE, receipt(0));
    expect(JSON.parse(first.receipt!)).toEqual(first.outcomes);
    const again = await directory.commitRows(schools(3, { city: 'Gent' }), ONE, receipt(0));
    expect(again).toEqual({ receipt: first.receipt, outcomes: undefined });
    expect(await directory.version()).toBe(3);
  });

  it('takes the batches of an import only in their order', async () => {
    await directory.commitRows(schools(1), ONE, receipt(0));
    await expect(directory.commitRows(schools(2), ONE, receipt(2))).rejects.toThrow(
      'batch 2 came out of order: batch 1 is due',
    );
    expect(await directory.count()).toBe(1);
    await directory.commitRows([], ONE, receipt(1));
    await directory.commitRows(schools(2), ONE, receipt(2));
    expect(await directory.count()).toBe(2);
  });
});

describe('several processes that commit at the same time', () => {
  const connections = Array.from({ length: 4 }, connect);
  const directories = connections.map((connection) => openDirectory(connection).directory);
  afterAll(() => {
    for (const connection of connections) connection.disconnect();
  });

  it('lose no update: each leaves its layer on every organisation', async () => {
    const imports = directories.map(async (one, index) => {
      for (let round = 0; round < 5; round++)
        await one.commitRows(schools(30, { city: `City ${round}` }), { source: `source-${index}` });
    });
    await Promise.all(imports);
    const records = await everyRecord(directory);
    expect(records).toHaveLength(30);
    for (const { layers } of records) {
      expect(Object.keys(layers)).toHaveLength(4);
      for (const { fragments } of Object.values(layers)) expect(fragments).toHaveLength(5);
    }
    expect(await inconsistencies(redis, directory)).toEqual([]);
  });

  it('make one organisation of a new one that all of them bring by different keys', async () => {
    const identifiers = [{ pic: '900000001' }, { pic: '900000001', oid: 'E10000001' }];
    const rows = (index: number) => rowsOf([school(1, { identifiers: identifiers[index % 2] })]);
    await Promise.all(
      directories.map((one, index) => one.commitRows(rows(index), { source: `source-${index}` })),
    );
    const [record, ...others] = await everyRecord(directory);
    expect(others).toEqual([]);
    expect(record!.keys.sort()).toEqual(['oid:E10000001', 'pic:900000001']);
    expect(await inconsistencies(redis, directory)).toEqual([]);
  });

  it('commit a batch that all of them try exactly once', async () => {
    const results = [];
    for (let number = 0; number < 10; number++)
      results.push(
        await Promise.all(
          directories.map((one, index) =>
            one.commitRows(
              schools(20, { city: `City ${number}` }),
              ONE,
              receipt(number, () => `from ${index}`),
            ),
          ),
        ),
      );
    for (const attempts of results) {
      expect(attempts.filter(({ outcomes }) => outcomes !== undefined)).toHaveLength(1);
      expect(new Set(attempts.map((attempt) => attempt.receipt)).size).toBe(1);
    }
    expect(await directory.version()).toBe(200);
    expect(await inconsistencies(redis, directory)).toEqual([]);
  });
});

it('tells rows of a list without cities apart, and finds each again after the sweep', async () => {
  const list = (more: object = {}) =>
    rowsOf(
      ['Lipa', 'Nová', 'Stará'].map((place, n) => ({
        profile: {
          ...{ name: 'Základná škola', country: 'SK', shortName: `ZŠ ${place}`, ...more },
          ...(n > 0 && { identifiers: { others: [{ scheme: 'source', id: String(n) }] } }),
        },
      })),
    );
  const commit = async (rows: ReturnType<typeof list>) => {
    const { outcomes } = await directory.commitRows(rows, { source: 'schools' });
    const seen = (outcomes ?? []).flatMap((outcome) =>
      'fingerprint' in outcome ? [[outcome.organisation, new Set([outcome.fingerprint!])] as const] : [],
    );
    await directory.sweep({ source: 'schools' }, new Map(seen));
    return outcomes!.map(({ kind }) => kind);
  };
  expect(await commit(list())).toEqual(['created', 'created', 'created']);
  expect(await commit(list({ description: 'A school.' }))).toEqual(['updated', 'updated', 'updated']);
  expect(await commit(list({ description: 'A school.' }))).toEqual(['unchanged', 'unchanged', 'unchanged']);
  const found = await directory.find('source:schools:2');
  expect(found && mergedProfile(found).shortName).toBe('ZŠ Stará');
  expect(await inconsistencies(redis, directory)).toEqual([]);
});

describe('the sweep at the end of an import', () => {
  const seenIn = (outcomes: RowOutcome[] | undefined) => {
    const seen = new Map<string, Set<string>>();
    for (const outcome of outcomes ?? [])
      if ('fingerprint' in outcome) {
        const fingerprints = seen.get(outcome.organisation) ?? new Set();
        seen.set(outcome.organisation, fingerprints.add(outcome.fingerprint!));
      }
    return seen;
  };

  it('removes what the source no longer says of the organisations it met, and nothing else', async () => {
    const old = { city: 'Gent', identifiers: { pic: '900000000', vat: 'BE0123456789' } };
    await directory.commitRows(schools(1, old), { source: 'a' });
    await directory.commitRows(schools(1, { website: 'https://b.example/' }), { source: 'b' });
    await directory.commitRows(rowsOf([school(5)]), { source: 'a' });
    const { outcomes } = await directory.commitRows(schools(1, { city: 'Aalst' }), { source: 'a' });
    expect(outcomes!.map(({ kind }) => kind)).toEqual(['updated']);

    expect(await directory.sweep({ source: 'a' }, seenIn(outcomes))).toBe(1);
    const record = (await directory.find('pic:900000000'))!;
    expect(mergedProfile(record)).toMatchObject({ city: 'Aalst', website: 'https://b.example/' });
    expect(record.layers.a!.fragments).toHaveLength(1);
    expect(await directory.find('vat:BE0123456789')).toBeUndefined();
    expect((await directory.find('pic:900000005'))!.layers.a!.fragments).toHaveLength(1);
    expect(await inconsistencies(redis, directory)).toEqual([]);

    const version = await directory.version();
    expect(await directory.sweep({ source: 'a' }, seenIn(outcomes))).toBe(0);
    expect(await directory.version()).toBe(version);
  });
});
