import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exists, KompaanProcess, temporaryFolder } from '../support/kompaan-process.js';
import { eventually } from '../support/running-app.js';

/** Milliseconds after which a health check fails this test: it promises one second, on a machine that is not busy. */
const HEALTH_PATIENCE = 5_000;

describe('while a server that Kompaan stands on is frozen', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let kompaan: KompaanProcess;
  const frozen = new Set<number>();

  beforeAll(async () => {
    folder = await temporaryFolder();
    kompaan = await KompaanProcess.start(folder.path);
  });
  afterAll(async () => {
    for (const pid of frozen) if (exists(pid)) process.kill(pid, 'SIGCONT');
    await KompaanProcess.endAll();
    await folder.remove();
  });

  async function freeze(name: string): Promise<number> {
    const pid = await kompaan.pidOf(name);
    process.kill(pid, 'SIGSTOP');
    frozen.add(pid);
    return pid;
  }

  function thaw(pid: number): void {
    process.kill(pid, 'SIGCONT');
    frozen.delete(pid);
  }

  const health = async (path: string) => {
    const signal = AbortSignal.timeout(HEALTH_PATIENCE);
    const answer = await fetch(`${kompaan.address}${path}`, { signal });
    return { status: answer.status, text: await answer.text() };
  };

  /** What the health check of the compose file says of a process. */
  async function probe(role: string): Promise<{ code: number; said: string }> {
    const { redisUrl } = await kompaan.runFile();
    const env = { PATH: process.env.PATH, REDIS_URL: redisUrl };
    const child = spawn(process.execPath, ['dist/src/health.js', role], { env });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    return { code, said };
  }

  it.each([
    ['redis', '/organisations/pic:999999999', 'Redis does not answer in time'],
    ['meilisearch', '/organisations?q=nothing', 'The search index does not answer in time'],
  ])(
    '%s: health checks answer and name it, calls end with 503, and all goes on afterwards',
    async (...row) => {
      const [name, path, words] = row;
      const pid = await freeze(name);
      expect((await health('/livez')).status).toBe(200);
      const ready = await health('/readyz');
      expect(ready.status).toBe(503);
      expect(ready.text).toContain(words);
      const metrics = await health('/metrics');
      expect(metrics.status).toBe(200);
      expect(/^kompaan_organisations \d/m.test(metrics.text)).toBe(name !== 'redis');
      const refused = await kompaan.call('GET', path);
      expect({ status: refused.status, detail: refused.body.detail }).toEqual({
        status: 503,
        detail: expect.stringContaining(words),
      });
      thaw(pid);
      await eventually(
        () => health('/readyz'),
        ({ status }) => status === 200,
      );
      await eventually(
        () => kompaan.call('GET', path),
        ({ status }) => status === 200 || status === 404,
      );
    },
  );

  it.each(['worker', 'completer'])('the %s: its health check says so', async (role) => {
    await eventually(
      () => probe(role),
      ({ code }) => code === 0,
    );
    const pid = await freeze(role);
    const { said } = await eventually(
      () => probe(role),
      ({ code }) => code === 1,
      40_000,
    );
    expect(said).toContain(`The ${role} of this host has given no sign of life`);
    thaw(pid);
    await eventually(
      () => probe(role),
      ({ code }) => code === 0,
    );
  });

  it('stops in time on SIGTERM, with exit code 0 and nothing left, though Redis and Meilisearch are frozen', async () => {
    const names = ['redis', 'meilisearch', 'server', 'worker', 'completer'];
    const pids = await Promise.all(names.map((name) => kompaan.pidOf(name)));
    await freeze('redis');
    await freeze('meilisearch');
    // It gives itself less than ten seconds, and ends with 1 when it needs more.
    expect(await kompaan.end('SIGTERM')).toBe(0);
    expect(pids.filter(exists)).toEqual([]);
  });
});
