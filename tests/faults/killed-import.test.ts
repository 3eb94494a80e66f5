import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRecord } from '../../src/directory/index.js';
import { everyRecord } from '../integration/directory/support.js';
import { csvFile, organisations } from '../integration/imports/files.js';
import { WorkerProcess } from '../support/matching-world.js';
import { eventually, type RunningApp, startApp, ADMIN_KEY as token } from '../support/running-app.js';

describe('a worker that is killed in the middle', () => {
  let app: RunningApp;
  let worker: WorkerProcess;
  beforeAll(async () => {
    app = await startApp({ work: false });
    worker = await WorkerProcess.start();
  });
  afterAll(async () => {
    await WorkerProcess.endAll();
    await app.close();
  });

  const importOf = async (id: string) => (await app.call('GET', `/imports/${id}`, { token })).body;
  const post = async (query: string, raw: string) =>
    (await app.call('POST', `/imports?source=list${query}`, { token, raw })).body.id as string;
  const settled = (id: string) =>
    eventually(
      () => importOf(id),
      (body) => body.searchable && (!body.undo || body.undo.finishedAt !== null),
      90_000,
    );
  const content = async () =>
    (await everyRecord(app.services.directory)).map(
      ({ version: _version, updatedAt: _updatedAt, ...rest }: OrganisationRecord) => rest,
    );

  /** Kills the worker as soon as what it does has come so far, and lets another one go on. */
  async function kill(id: string, isHalfway: (body: Awaited<ReturnType<typeof importOf>>) => boolean) {
    await eventually(() => importOf(id), isHalfway);
    await worker.end('SIGKILL');
    const { finishedAt, undo } = await importOf(id);
    expect(undo ? undo.finishedAt : finishedAt).toBeNull();
    worker = await WorkerProcess.start();
    return settled(id);
  }

  const ALL = csvFile(organisations(6_000));
  const LESS = csvFile([
    ...organisations(3_000, 3_000).map((row) => `New ${row}`),
    ...organisations(500, 9_000),
  ]);
  const COUNTS = { read: 3_500, created: 500, updated: 3_000, unchanged: 0 };

  it('of a dry run, a replace and its undo leaves no trace in what they come to', async () => {
    const { rows } = await settled(await post('', ALL));
    expect(rows.created).toBe(6_000);
    const before = await content();
    const replace = '&mode=replace&confirmRemovals=true';

    const dry = await kill(await post(`${replace}&dryRun=true`, LESS), (body) => body.rows.read > 500);
    expect(dry).toMatchObject({ status: 'completed', rows: COUNTS, removed: 3_000, withdrawn: 0 });
    expect(await content()).toEqual(before);

    const id = await post(replace, LESS);
    const real = await kill(id, (body) => body.removed > 0);
    expect(real).toMatchObject({ status: 'completed', rows: COUNTS, removed: 3_000, withdrawn: 0 });
    expect(await app.services.directory.count()).toBe(3_500);

    await app.call('DELETE', `/imports/${id}`, { token });
    const undone = await kill(id, (body) => body.undo.restored > 0);
    expect(undone).toMatchObject({
      status: 'undone',
      undo: { restored: 6_000, removed: 500, kept: 0, error: null },
    });
    expect(await content()).toEqual(before);
  });

  it('of a list of participations, in its second reading, leaves no trace either', async () => {
    const rows = Array.from({ length: 2_000 }, (_, n) => `P-${n % 200},School ${n},BE,partner`);
    const list = ['Project number,Partner,Country,Role', ...rows, 'P-0,School 0,BE,coordinator'].join('\n');
    const { body } = await app.call('POST', '/imports?source=projects', { token, raw: list });
    // What is counted are participations: they are stored after all organisations.
    const done = await kill(body.id, ({ rows }) => rows?.read > 100);
    expect(done).toMatchObject({
      ...{ status: 'completed', made: { organisations: 2_000, projects: 200 }, warnings: 1 },
      rows: { read: 2_001, created: 2_000, updated: 1 },
    });
  });
});
