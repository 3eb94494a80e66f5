import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ImportDocument } from '../../../src/imports/index.js';
import { Projects } from '../../../src/projects/index.js';
import { projectView } from '../../../src/projects/record/project-record.js';
import { Interruption } from '../../support/interruption.js';
import { emptyServers } from '../../support/servers.js';
import { ImportService } from './service.js';

let service: ImportService;

async function anew(): Promise<void> {
  await service?.close();
  await emptyServers();
  service = await new ImportService().ready();
}

beforeEach(anew);
afterEach(() => service.close());

/** Participations in ten projects; the first organisation has two roles in one of them, far apart. */
const row = (n: number, role = 'partner') => `P-${n % 10},School ${n},BE,${role}`;
const csv = (rows: string[]) => `Project number,Partner,Country,Role\n${rows.join('\n')}\n`;
const EARLIER = csv([row(0), 'P-0,School that left,BE,partner']);
const FILE = csv([...Array.from({ length: 249 }, (_, n) => row(n)), row(0, 'coordinator')]);
const COUNTS = { read: 250, created: 248, updated: 1, unchanged: 1, rejected: 0, conflicts: 0, blank: 0 };

const get = async (id: string): Promise<ImportDocument> =>
  (await service.get(`/imports/${id}`).expect(200)).body;

/** How many organisations take part in what, all projects together. */
async function participations(): Promise<number> {
  const ids = await service.projects.membersOf('list');
  const records = await service.projects.getMany([...ids.keys()]);
  return records.reduce((sum, record) => sum + projectView(record!).participants.length, 0);
}

async function posted(): Promise<string> {
  await service.importNow(EARLIER);
  return (await service.post({ source: 'list' }, FILE).expect(202)).body.id;
}

it('a list of participations that is cancelled anywhere in its second reading says how far it came', async () => {
  const read = new Set<number>();
  for (let at = 0; ; at++) {
    await anew();
    const id = await posted();
    let answer: { status: number; body: ImportDocument } | undefined;
    const interruption = new Interruption(at, async () => {
      answer = await service.cancel(id);
    });
    await service.runOnce(id, { projects: interruption.watch(service.projects) });
    if (!answer) break;
    const { status, body } = answer;
    expect(status).toBe(200);
    read.add(body.rows.read);
    expect(await get(id)).toEqual(body);
    expect(body).toMatchObject({ status: 'cancelled', made: { organisations: 248 } });
    expect(await service.directory.count()).toBe(250);
    // After the last batch what the list no longer says is taken out: it has one school no more.
    const left = 2 + body.rows.created - (await participations());
    expect(body.rows.read === 250 ? [0, 1] : [0]).toContain(left);
    const { undo } = await service.undoNow(id);
    expect(undo).toMatchObject({ removed: 248, kept: 0 });
    expect([await service.directory.count(), await participations()]).toEqual([2, 2]);
    const { body: again } = await service.post({ source: 'list' }, FILE).expect(202);
    await service.runOnce(again.id);
    expect(await get(again.id)).toMatchObject({ status: 'completed', rows: COUNTS, warnings: 1 });
  }
  // Before the first batch, between batches and after the last one.
  expect([...read]).toEqual([0, 100, 200, 250]);
});

/** Projects whose process dies at its nth write: before it is carried out, or before anybody learns that it was. */
class DyingProjects extends Projects {
  private writes = 0;
  fatalWrite = 0;
  isCarriedOut = false;

  override commitRows(...args: Parameters<Projects['commitRows']>) {
    return this.write(() => super.commitRows(...args));
  }

  override sweep(...args: Parameters<Projects['sweep']>) {
    return this.write(() => super.sweep(...args));
  }

  private async write<T>(carryOut: () => Promise<T>): Promise<T> {
    this.writes++;
    if (this.writes === this.fatalWrite && !this.isCarriedOut) throw new Error('died before');
    const result = await carryOut();
    if (this.writes === this.fatalWrite) throw new Error('died after');
    return result;
  }
}

it('a list of participations comes to exact counts and findings wherever workers die in its second reading', async () => {
  const id = await posted();
  for (const [fatalWrite, isCarriedOut] of [
    [1, false],
    [1, true],
    [1, true],
    [1, false],
    [2, false],
    [1, true],
  ] as const) {
    const dying = new DyingProjects(service.redis, service.directory);
    Object.assign(dying, { fatalWrite, isCarriedOut });
    await expect(service.runOnce(id, { projects: dying })).rejects.toThrow('died');
    expect((await get(id)).status).toBe('running');
  }
  await service.runOnce(id);
  expect(await get(id)).toMatchObject({
    ...{ status: 'completed', rows: COUNTS, made: { organisations: 248, projects: 9 }, warnings: 1 },
  });
  const { body } = await service.get(`/imports/${id}/rejections`).expect(200);
  expect(body.items).toMatchObject([{ line: 251, code: 'roles-contradict' }]);
  expect(await participations()).toBe(249);
  expect(await service.directory.count()).toBe(250);
});
