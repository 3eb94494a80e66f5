import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { exists, KompaanProcess, pidFileOf, temporaryFolder } from '../support/kompaan-process.js';
import { eventually } from '../support/running-app.js';

const ALL = ['redis', 'meilisearch', 'server', 'worker', 'completer'];

/** Command lines of all processes that were started for a data folder, by their environment or folder. */
function processesOf(dataDir: string): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        const words = ['environ', 'cmdline'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8'));
        return (
          [...words, readlinkSync(`/proc/${pid}/cwd`)].join().includes(dataDir) &&
          !words.join().includes('jest')
        );
      } catch {
        return false;
      }
    })
    .map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
    .filter((command) => !command.includes('main.js'));
}

describe('starting and stopping', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => KompaanProcess.endAll());
  afterAll(() => folder.remove());

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops everything on %s: exit code 0, no process left',
    async (signal) => {
      const kompaan = await KompaanProcess.start(folder.path);
      const servers = [await kompaan.pidOf('redis'), await kompaan.pidOf('meilisearch')];
      expect(servers.every(exists)).toBe(true);
      expect(await kompaan.end(signal)).toBe(0);
      expect(servers.some(exists)).toBe(false);
    },
  );

  it('keeps its keys and data where only their owner can read them', async () => {
    const kompaan = await KompaanProcess.start(folder.path);
    for (const file of ['admin-key', 'run.json', 'redis/redis.conf'])
      expect((await stat(join(folder.path, file))).mode & 0o077).toBe(0);
    await kompaan.end('SIGTERM');
  });

  it('loses nothing acknowledged when every process is killed at once, and starts again on the same folder', async () => {
    const first = await KompaanProcess.start(folder.path);
    const servers = [await first.pidOf('redis'), await first.pidOf('meilisearch')];
    const created = await first.call('POST', '/organisations', { name: 'Kept', country: 'NL', city: 'Ede' });
    expect(created.status).toBe(201);
    await first.end('SIGKILL');
    for (const pid of servers) process.kill(pid, 'SIGKILL');
    const second = await KompaanProcess.start(folder.path);
    expect((await second.call('GET', `/organisations/${created.body.id}`)).body.name).toBe('Kept');
    await eventually(
      () => second.call('GET', '/organisations?q=Kept'),
      ({ body }) => body.total === 1,
    );
    await second.end('SIGTERM');
  });

  it('stops what outlived a hard kill before it starts its own, also what hangs', async () => {
    const first = await KompaanProcess.start(folder.path);
    const left = await Promise.all(ALL.map((name) => first.pidOf(name)));
    for (const pid of left) process.kill(pid, 'SIGSTOP');
    await first.end('SIGKILL');
    expect(left.every(exists)).toBe(true);
    const second = await KompaanProcess.start(folder.path);
    expect(left.some(exists)).toBe(false);
    expect(await second.end('SIGTERM')).toBe(0);
  });

  it('starts although each of its processes dies once while it is starting', async () => {
    const files = ALL.map((name) => join(folder.path, pidFileOf(name)));
    for (const file of files) await rm(file, { force: true });
    const starting = KompaanProcess.start(folder.path);
    const killed = files.map(async (file) => {
      const pid = await eventually(
        async () => Number((await readFile(file, 'utf8').catch(() => '')).split(' ')[0]),
        (found) => found > 0,
        60_000,
      );
      process.kill(pid, 'SIGKILL');
      return pid;
    });
    const kompaan = await starting;
    for (const [position, name] of ALL.entries())
      expect(await kompaan.pidOf(name)).not.toBe(await killed[position]);
    expect(await kompaan.end('SIGTERM')).toBe(0);
  });

  it('refuses a second start on the same folder and says what to do', async () => {
    const first = await KompaanProcess.start(folder.path);
    await expect(KompaanProcess.start(folder.path)).rejects.toThrow(
      /already running on .*DATA_DIR and PORT/s,
    );
    expect((await first.call('GET', '/vocabularies/sectors')).status).toBe(200);
    await first.end('SIGTERM');
  });

  it.each([300, 700, 1100, 1500, 2000])(
    'stops cleanly when it is told to %i ms after its start',
    async (delay) => {
      const kompaan = spawn(process.execPath, ['dist/src/main.js'], {
        env: { PATH: process.env.PATH, PORT: '0', SEED: 'none', DATA_DIR: folder.path },
      });
      const exited = once(kompaan, 'exit');
      await new Promise((resolve) => setTimeout(resolve, delay));
      const before = processesOf(folder.path);
      kompaan.kill('SIGTERM');
      const [code, signal] = await exited;
      // Before the program has read its first lines nothing runs yet, and the signal ends it by itself.
      expect(before.length === 0 ? 0 : code).toBe(0);
      expect({ signal: before.length === 0 ? null : signal, left: processesOf(folder.path) }).toEqual({
        signal: null,
        left: [],
      });
    },
  );

  it('names every problem of the configuration and exits with 2', () => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/src/main.js'], {
      env: { PATH: process.env.PATH, PORT: 'x', REDIS_URL: 'nowhere', DATA_DIR: folder.path },
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('REDIS_URL');
  });

  it('says what to install where there is no Redis', () => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/src/main.js'], {
      env: { PATH: '/nowhere', DATA_DIR: folder.path },
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('apt-get install');
  });
});
