import { cp, readdir, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differences } from '../../src/directory/index.js';
import { startMeilisearch } from '../../src/platform/embedded/meilisearch-server.js';
import { startRedis } from '../../src/platform/embedded/redis-server.js';
import type { EmbeddedServer } from '../../src/platform/embedded/server.js';
import { exists, temporaryFolder } from '../support/kompaan-process.js';
import { MatchingWorld, profile, wishes } from '../support/matching-world.js';
import { eventually, type RunningApp, startApp } from '../support/running-app.js';

const PATIENCE = 90_000;

describe('when the record goes back under living workers', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const started: EmbeddedServer[] = [];
  let app: RunningApp;
  let world: MatchingWorld;
  beforeAll(async () => {
    folder = await temporaryFolder();
    const redis = await startRedis(join(folder.path, 'redis'));
    started.push(redis.server);
    const meilisearch = await startMeilisearch(join(folder.path, 'meilisearch'));
    started.push(meilisearch.server);
    const servers = { redisUrl: redis.url, meiliUrl: meilisearch.url, meiliApiKey: meilisearch.apiKey };
    app = await startApp({ keep: true, servers });
    world = new MatchingWorld(app);
    for (const one of fc.sample(profile, { numRuns: 40, seed: 11 })) await world.create(one);
    for (const one of fc.sample(wishes, { numRuns: 6, seed: 12 })) await world.newDraft(one);
  });
  beforeEach(async () => {
    await world.settled(PATIENCE);
  });
  afterAll(async () => {
    await app.close();
    await Promise.all(started.map((server) => server.stop()));
    await folder.remove();
  });

  const pidOf = async (server: string) =>
    Number((await readFile(join(folder.path, server, 'pid'), 'utf8')).split(' ')[0]);

  /** Ends a server hard; `meanwhile` happens before it is started again, on the same port. */
  async function kill(server: string, meanwhile: () => Promise<void>): Promise<void> {
    const pid = await pidOf(server);
    process.kill(pid, 'SIGKILL');
    while (exists(pid)) await pause(1);
    await meanwhile();
  }

  /** The file that Redis appends to. */
  async function log(): Promise<string> {
    const files = join(folder.path, 'redis', 'appendonlydir');
    return join(files, (await readdir(files)).find((file) => file.endsWith('.incr.aof'))!);
  }

  async function differing(): Promise<string[]> {
    const found: string[] = [];
    const [{ records, index }] = app.services.searches;
    for await (const page of differences(records, index.reader))
      found.push(...page.map(({ id, kind }) => `${id} ${kind}`));
    return found;
  }

  /** A question that may be asked of a server while it starts again: then there is no answer yet. */
  const unlessAway =
    <T>(ask: () => Promise<T>) =>
    () =>
      ask().catch((error: Error) => ({ noAnswer: error.message }));

  /** Search is what the record is, document by document, and says so; then every list is what a full scan gives. */
  async function expectAgreement(): Promise<void> {
    const { directory, index, scan } = app.services;
    await eventually(
      unlessAway(async () => {
        const [version, reached, scanned] = [
          await directory.version(),
          await index.reached(),
          await scan.read(),
        ];
        const isKnown = await index.isAccountedFor();
        return { version, reached, scanned, isKnown, differing: await differing() };
      }),
      (now) =>
        !('noAnswer' in now) &&
        now.isKnown &&
        now.reached.version === now.version &&
        now.scanned.generation === now.reached.generation &&
        now.differing.length === 0,
      PATIENCE,
    );
    await world.settled(PATIENCE);
    await world.expectExact();
  }

  async function change(seed: number, count: number): Promise<void> {
    const changes = fc.sample(profile, { numRuns: count, seed });
    for (const [position, one] of changes.entries()) await world.replace(position * 3, one);
  }

  it('search and lists are what the older record says', async () => {
    const { directory, index } = app.services;
    const generation = await index.generation();
    const before = await directory.position();
    const size = (await stat(await log())).size;
    await change(21, 8);
    const lost = await directory.create({ profile: { name: 'Lost', country: 'LU' } });
    await world.settled(PATIENCE);
    await kill('redis', async () => truncate(await log(), size));
    await eventually(
      () => directory.position().catch(() => undefined),
      (position) => position !== undefined,
    );
    expect(await directory.position()).toEqual(before);
    expect(await directory.find(lost.id)).toBeUndefined();
    await expectAgreement();
    expect((await app.call('GET', '/organisations?q=Lost')).body.total).toBe(0);
    expect(await index.generation()).not.toBe(generation);
  });

  it('and goes on in another way to the same version, search and lists are what it says now', async () => {
    const { directory } = app.services;
    const size = (await stat(await log())).size;
    await change(31, 10);
    const lost = await directory.position();
    await world.settled(PATIENCE);
    await kill('redis', async () => truncate(await log(), size));
    await eventually(
      async () => directory.version().catch(() => -1),
      (version) => version >= 0,
    );
    await change(32, 13);
    expect(await directory.version()).toBeGreaterThanOrEqual(lost.version);
    expect(await directory.holds(lost)).toBe(false);
    await expectAgreement();
  });

  it('Redis killed and nothing lost, all goes on', async () => {
    await change(41, 5);
    await kill('redis', async () => {});
    await eventually(
      async () => app.services.directory.version().catch(() => -1),
      (version) => version >= 0,
    );
    await change(42, 2);
    await expectAgreement();
  });

  it("Meilisearch's data removed, search is built anew on the same port", async () => {
    const generation = await app.services.index.generation();
    await kill('meilisearch', () => rm(join(folder.path, 'meilisearch'), { recursive: true, force: true }));
    await eventually(
      () => app.services.index.generation(),
      (now) => now !== generation,
      PATIENCE,
    );
    await expectAgreement();
  });

  it("an older state of Meilisearch's data come back, search is mended", async () => {
    const { directory } = app.services;
    const { id } = await directory.create({ profile: { name: 'Zwaluwnest', country: 'LU' } });
    await world.settled(PATIENCE);
    const data = join(folder.path, 'meilisearch', 'data.ms');
    await kill('meilisearch', () => cp(data, `${data}.backup`, { recursive: true }));
    await eventually(
      () => app.call('GET', '/organisations?q=Zwaluwnest'),
      ({ body }) => body.total === 1,
      PATIENCE,
    );
    await directory.replaceManual(id, { profile: { name: 'Kikkerpoel', country: 'LU' } });
    await world.settled(PATIENCE);
    await kill('meilisearch', async () => {
      await rm(data, { recursive: true });
      await rename(`${data}.backup`, data);
    });
    await expectAgreement();
    expect((await app.call('GET', '/organisations?q=Kikkerpoel')).body.total).toBe(1);
  });

  it('an emptied Redis leaves nothing in search, no list is said to be fresh before, and all works again', async () => {
    const { redis, index, directory } = app.services;
    expect((await app.call('GET', '/organisations')).body.total).toBeGreaterThan(30);
    await redis.flushall();
    const { body: draft } = await app.call('POST', '/drafts', {
      body: { title: 'After', actionType: 'KA220' },
    });
    const suggestions = async (wait: number) =>
      (await app.call('GET', `/drafts/${draft.id}/suggestions?wait=${wait}`, { token: draft.token })).body;
    const early = await suggestions(0);
    if (!(await index.generation())) expect(early.status).toBe('pending');
    await eventually(
      async () => (await app.call('GET', '/organisations')).body.total,
      (total) => total === 0,
      PATIENCE,
    );
    await eventually(
      () => suggestions(5),
      ({ status }) => status === 'fresh',
      PATIENCE,
    );
    expect((await suggestions(5)).items).toEqual([]);
    const { id } = await directory.create({ profile: { name: 'The first one again', country: 'PT' } });
    const found = await eventually(
      () => suggestions(5),
      ({ items }) => items.length > 0,
      PATIENCE,
    );
    expect(found.items.map(({ organisation }: { organisation: { id: string } }) => organisation.id)).toEqual([
      id,
    ]);
    expect(await differing()).toEqual([]);
  });
});
