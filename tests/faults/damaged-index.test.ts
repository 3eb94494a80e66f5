import { existsSync } from 'node:fs';
import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { KompaanProcess, temporaryFolder } from '../support/kompaan-process.js';
import { eventually } from '../support/running-app.js';

const PATIENCE = 60_000;

/** What is set aside is a warning. */
const LOG = { LOG_LEVEL: 'warn' };

describe("when Meilisearch's data cannot be used", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const data = (...path: string[]) => join(folder.path, 'meilisearch', 'data.ms', ...path);
  beforeAll(async () => {
    folder = await temporaryFolder();
    const kompaan = await KompaanProcess.start(folder.path);
    for (let n = 0; n < 5; n++)
      await kompaan.call('POST', '/organisations', { name: `School ${n}`, country: 'IE', city: `Town ${n}` });
    await foundAll(kompaan);
    await kompaan.end('SIGTERM');
  });
  afterEach(() => KompaanProcess.endAll());
  afterAll(() => folder.remove());

  const foundAll = (kompaan: KompaanProcess) =>
    eventually(
      () => kompaan.call('GET', '/organisations?q=school'),
      ({ body }) => body.total === 5,
      PATIENCE,
    );

  async function cut(file: string, share: number): Promise<void> {
    await truncate(file, Math.floor((await stat(file)).size * share));
  }

  /** Both: cut short, one of an index without documents may still hold all that is read of it. */
  async function cutIndexes(share: number): Promise<void> {
    for (const index of await readdir(data('indexes'))) await cut(data('indexes', index, 'data.mdb'), share);
  }

  it.each([
    ['another version', () => writeFile(data('VERSION'), '1.20.0')],
    ['no version', () => rm(data('VERSION'))],
    ['a list of tasks cut short', () => cut(data('tasks', 'data.mdb'), 0.5)],
    ['indexes cut short', () => cutIndexes(0.5)],
    ['indexes cut to nothing', () => cutIndexes(0)],
    ['indexes of some bytes', () => cutIndexes(0.001)],
    ['no indexes', () => rm(data('indexes'), { recursive: true })],
    ['nothing at all', () => rm(data(), { recursive: true })],
  ])('%s: it starts, says so in one line, and search is built anew from the record', async (what, damage) => {
    await damage();
    const kompaan = await KompaanProcess.start(folder.path, LOG);
    await foundAll(kompaan);
    const lines = kompaan.output.split('\n').filter((line) => line.includes('set aside'));
    // Nothing has to be set aside where Meilisearch itself goes on with an empty index.
    const setAside = !['indexes cut to nothing', 'nothing at all'].includes(what);
    expect(lines).toHaveLength(setAside ? 1 : 0);
    expect(await kompaan.end('SIGTERM')).toBe(0);
    expect(existsSync(join(folder.path, 'redis', 'appendonlydir'))).toBe(true);
  });

  it('damaged while it runs, it is set aside as well', async () => {
    const kompaan = await KompaanProcess.start(folder.path, LOG);
    await foundAll(kompaan);
    // Meilisearch takes the first one for a fault that comes again by itself, as one of reading does; this one does not.
    const pid = await kompaan.pidOf('meilisearch');
    for (const _ of [1, 2]) {
      process.kill(pid, 'SIGBUS');
      await pause(500);
    }
    await eventually(
      async () => kompaan.output,
      (output) => output.includes('SIGBUS'),
      PATIENCE,
    );
    await foundAll(kompaan);
    expect(await kompaan.end('SIGTERM')).toBe(0);
  });
});
