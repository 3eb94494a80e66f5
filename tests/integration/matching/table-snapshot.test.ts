import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Directory, type Fragment } from '../../../src/directory/index.js';
import {
  type DirectoryTable,
  organisationsIn,
  type ScoringOrganisation,
} from '../../../src/matching/core/index.js';
import { ScoringTable, TableSnapshot } from '../../../src/matching/index.js';
import { createLogger } from '../../../src/platform/logging.js';
import { Problem } from '../../../src/platform/problem.js';
import { connectRedis, redisReady } from '../../../src/platform/redis.js';
import { profile } from '../../support/matching-world.js';
import { testServers } from '../../support/servers.js';

const KEY = 'scoring-table-snapshot';

const redis = connectRedis(testServers().redisUrl, createLogger('test', 'silent'));
await redisReady(redis);
const directory = new Directory(redis, { onCommitted: async () => {} });
const snapshot = new TableSnapshot(redis);
beforeEach(() => redis.flushall());
afterAll(() => redis.disconnect());

/** All that a table holds, in an order of its own. */
function contentOf(table: DirectoryTable): unknown[] {
  const organisations = [...organisationsIn(table)].flat();
  return organisations
    .map((one) => ({
      ...one,
      fields: one.fields.toSorted(),
      expertise: one.expertise.toSorted(),
      duplicates: table
        .duplicatesOf([one.id])
        .map((slot) => table.idOf(slot))
        .sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const derived = async () => contentOf((await new ScoringTable(directory).current()).table);

/** As a process that starts has it, and whether it read all records for it. */
async function started() {
  let readsAll = false;
  const watched = new Proxy(directory, {
    get(object, name) {
      if (name === 'pages') readsAll = true;
      const member: unknown = Reflect.get(object, name);
      return typeof member === 'function' ? member.bind(object) : member;
    },
  });
  const { table, version } = await new ScoringTable(watched, snapshot).current();
  return { content: contentOf(table), version, readsAll };
}

async function store(): Promise<void> {
  const position = await directory.position();
  await snapshot.write((await new ScoringTable(directory).current()).table, position);
}

async function fill(count: number, seed = 1): Promise<string[]> {
  const ids: string[] = [];
  for (const one of fc.sample(profile, { numRuns: count, seed })) ids.push((await directory.create(one)).id);
  return ids;
}

/** Stores snapshots as a worker does, looking often. */
async function storing(table: ScoringTable, work: () => Promise<void>): Promise<void> {
  const stopping = new AbortController();
  table.storeSnapshots(stopping.signal, 10);
  await work();
  stopping.abort();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(10);
}

async function stored(): Promise<ScoringOrganisation[]> {
  const organisations: ScoringOrganisation[] = [];
  for await (const page of (await snapshot.read())?.pages ?? []) organisations.push(...page);
  return organisations;
}

const idsStored = async () => (await stored()).map(({ id }) => id).sort();

type Step =
  | { create: Fragment }
  | { replace: number; with: Fragment }
  | { erase: number }
  | { merge: number; into: number }
  | { duplicates: number; of: number[] }
  | { snapshot: true };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ create: profile }) },
    { weight: 2, arbitrary: fc.record({ replace: fc.nat(50), with: profile }) },
    fc.record({ erase: fc.nat(50) }),
    fc.record({ merge: fc.nat(50), into: fc.nat(50) }),
    fc.record({ duplicates: fc.nat(50), of: fc.array(fc.nat(50), { maxLength: 2 }) }),
    fc.record({ snapshot: fc.constant(true as const) }),
  ),
  { minLength: 5, maxLength: 40 },
);

/** Two of one name, or parts of one: what the directory refuses changes nothing. */
function allowRefusal(error: unknown): void {
  if (!(error instanceof Problem && error.status === 409)) throw error;
}

async function take(step: Step, ids: string[]): Promise<void> {
  const at = (position: number) => ids[position % ids.length]!;
  if ('create' in step) ids.push((await directory.create(step.create)).id);
  else if ('snapshot' in step) await store();
  else if (ids.length === 0) return;
  else if ('replace' in step) await directory.replaceManual(at(step.replace), step.with);
  else if ('erase' in step) await directory.erase(ids.splice(step.erase % ids.length, 1)[0]!);
  else if ('duplicates' in step) await directory.setDuplicates(at(step.duplicates), step.of.map(at));
  else if (at(step.merge) !== at(step.into)) {
    const { gone } = await directory.merge([at(step.merge), at(step.into)], { basis: 'a person' });
    ids.splice(ids.indexOf(gone), 1);
  }
}

describe('a table that begins from a snapshot', () => {
  it('is what deriving everything gives, whatever happened before and since', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await redis.flushall();
        const ids: string[] = [];
        await fill(1);
        for (const step of history) {
          await take(step, ids).catch(allowRefusal);
          if (!('snapshot' in step)) continue;
          expect(await started()).toEqual({
            ...{ content: await derived(), version: await directory.version(), readsAll: false },
          });
        }
        expect((await started()).content).toEqual(await derived());
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('reads what changed since, and nothing else', async () => {
    const [first, second] = await fill(6);
    await store();
    await directory.erase(first!);
    await directory.replaceManual(second!, { profile: { name: 'Comune di Roma', country: 'IT' } });
    await fill(2, 7);
    const { content, readsAll } = await started();
    expect(readsAll).toBe(false);
    expect(content).toHaveLength(7);
    expect(content).toEqual(await derived());
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is damaged in the middle', () => redis.lset(KEY, 1, 'no gzip')],
    ['lacks its end', () => redis.rpop(KEY)],
    ['says nothing of itself', () => redis.lset(KEY, 0, 'not JSON')],
    ['is of a position that never was', () => said({ commit: 'another' })],
    ['is of a position that is still to come', () => said({ version: 1_000 })],
    ['was made by other rules', () => said({ madeBy: 'others' })],
    ['is cut inside a page', async () => redis.lset(KEY, 1, (await page()).subarray(0, -9))],
    ['has another bit in a page', async () => redis.lset(KEY, 1, flipped(await page()))],
  ])('reads all records where what is stored %s', async (_, harm) => {
    await fill(5);
    await store();
    await harm();
    expect(await started()).toMatchObject({ content: await derived(), readsAll: true });
  });

  const page = async () => (await redis.lindexBuffer(KEY, 1))!;
  const flipped = (bytes: Buffer) => {
    bytes[bytes.length >> 1]! ^= 1;
    return bytes;
  };
  const said = async (other: object) => {
    const about = JSON.parse((await redis.lindex(KEY, 0))!);
    await redis.lset(KEY, 0, JSON.stringify({ ...about, ...other }));
  };

  it('reads all records where the record has another history of the same length', async () => {
    await fill(5);
    await store();
    await redis.del(...(await redis.keys('{directory}:*')));
    await fill(5, 2);
    expect(await started()).toMatchObject({ content: await derived(), readsAll: true });
  });
});

describe('snapshots', () => {
  it('are stored when the record is at rest after many changes, for every process', async () => {
    for (let from = 0; from < 1_000; from += 100) {
      const rows = Array.from({ length: 100 }, (_, n) => {
        return { line: n, fragment: { profile: { name: `Partner ${from + n}`, country: 'NL' } } };
      });
      await directory.commitRows(rows, { source: 'list' });
    }
    const table = new ScoringTable(directory, snapshot);
    await table.current();
    await storing(table, () => until(() => snapshot.exists()));
    expect(await started()).toMatchObject({ content: await derived(), readsAll: false });
  });

  it('are stored anew without what was erased', async () => {
    const [first, ...others] = await fill(4);
    await store();
    const table = new ScoringTable(directory, snapshot);
    await storing(table, async () => {
      await table.current();
      await directory.erase(first!);
      await table.current();
      await until(async () => !(await idsStored()).includes(first!));
    });
    expect(await idsStored()).toEqual(others.sort());
  });

  it('are stored anew at the next start where something was erased while no worker ran', async () => {
    const [first, ...others] = await fill(4);
    await store();
    await directory.erase(first!);
    const table = new ScoringTable(directory, snapshot);
    await table.current();
    await storing(table, () => until(async () => !(await idsStored()).includes(first!)));
    expect(await idsStored()).toEqual(others.sort());
  });

  it('that cannot be used are replaced', async () => {
    await fill(3);
    await store();
    await redis.del(...(await redis.keys('{directory}:*')));
    const ids = await fill(2, 3);
    const table = new ScoringTable(directory, snapshot);
    await table.current();
    await storing(table, () => until(async () => (await idsStored()).length === 2));
    expect(await idsStored()).toEqual(ids.sort());
  });

  it('are taken away where the table of the worker is not what the record is', async () => {
    await fill(3);
    await store();
    const table = new ScoringTable(directory, snapshot);
    const { table: loaded } = await table.current();
    loaded.remove(loaded.idOf(0));
    await storing(table, () => until(async () => !(await snapshot.exists())));
    expect(await started()).toMatchObject({ content: await derived(), readsAll: true });
  });

  it('hold no text of an organisation', async () => {
    await directory.create({
      profile: { name: 'Zwaluwnest', country: 'LU', city: 'Vianden', contact: { email: 'a@example.org' } },
    });
    await store();
    expect(await stored()).toHaveLength(1);
    expect(JSON.stringify(await stored())).not.toMatch(/Zwaluwnest|Vianden|example/);
  });
});
