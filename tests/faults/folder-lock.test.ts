import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/kompaan-process.js';

/** Takes the lock, says so and keeps it; or says why it could not. */
const CONTENDER = `
  const { lockFolder } = await import('${process.cwd()}/dist/src/platform/embedded/lock.js');
  lockFolder(process.argv[1]).then(() => {
    console.log('held');
    setInterval(() => {}, 1_000);
  }, (error) => console.log(error.message));
`;

describe('the lock of a data folder', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const started = new Set<ChildProcess>();
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    for (const child of started) await kill(child);
    await folder.remove();
  });
  afterAll(() => expect(started.size).toBe(0));

  async function contend(path = folder.path): Promise<{ child: ChildProcess; said: string }> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', CONTENDER, path]);
    started.add(child);
    const [chunk] = await once(child.stdout!, 'data');
    return { child, said: String(chunk).trim() };
  }

  async function kill(child: ChildProcess): Promise<void> {
    started.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  const holders = (contenders: { said: string }[]) => contenders.filter(({ said }) => said === 'held');

  it('goes to exactly one of ten that start at once, again and again after a kill, and the nine say so', async () => {
    for (let round = 0; round < 4; round++) {
      const contenders = await Promise.all(Array.from({ length: 10 }, () => contend()));
      expect(holders(contenders)).toHaveLength(1);
      for (const { said } of contenders)
        expect(said).toMatch(/^held$|^it is already running on .*Stop that one, or set DATA_DIR and PORT/);
      for (const { child } of contenders) await kill(child);
    }
    // What the ended ones left is cleared away, but for the last.
    await contend();
    expect((await readdir(folder.path)).filter((name) => name.startsWith('lock-'))).toHaveLength(1);
  });

  it('is kept by a process that is frozen', async () => {
    const { child } = await contend();
    child.kill('SIGSTOP');
    expect((await contend()).said).toMatch(/already running/);
  });

  it('is free at once when its owner was killed', async () => {
    for (let round = 0; round < 3; round++) {
      const { child, said } = await contend();
      expect(said).toBe('held');
      await kill(child);
    }
  });

  it('takes a folder whose name is longer than the address of a socket may be', async () => {
    const deep = join(folder.path, 'a'.repeat(100), 'b'.repeat(100));
    await mkdir(deep, { recursive: true });
    expect((await contend(deep)).said).toBe('held');
    expect((await contend(deep)).said).toMatch(/already running/);
  });
});
