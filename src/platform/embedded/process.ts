import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Milliseconds a server may take to answer after its start: a large index or log has to be read first. */
const START_PATIENCE = 60_000;

/** Milliseconds a child process may take to stop. */
const STOP_PATIENCE = 7_000;

/** A TCP port on loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C in a terminal reaches only the process that
 * stops everything in order. What it prints goes to `logFile`.
 */
export function startProcess(command: string, args: string[], logFile: string, env: NodeJS.ProcessEnv) {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], env });
  closeSync(log);
  return child;
}

/** Resolves when a child process is gone, or could not be started at all. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Asks a child process to stop and waits until it is gone; one that does not listen is killed. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE);
  await ended(child);
  clearTimeout(kill);
}

/** A process ended before it was up. */
export class EndedWhileStarting extends Error {}

/**
 * Repeats `probe` until it resolves to true.
 * @throws Error when the process ended first or did not answer in time.
 */
export async function waitUntilUp(
  name: string,
  child: ChildProcess,
  probe: () => Promise<boolean>,
): Promise<void> {
  let gone = false;
  void ended(child).then(() => {
    gone = true;
  });
  const deadline = Date.now() + START_PATIENCE;
  while (!(await probe().catch(() => false))) {
    if (gone)
      throw new EndedWhileStarting(`${name} ended while starting; its log file in the data folder says why`);
    if (Date.now() > deadline) throw new Error(`${name} did not answer within ${START_PATIENCE / 1000} s`);
    await pause(50);
  }
}

/** Remembers which process serves a data folder; `words` of its command line tell it from a later owner of the id. */
export function writePidFile(file: string, pid: number, words: string): void {
  writeFileSync(file, `${pid} ${words}`, { mode: 0o600 });
}

/** Whether the process of a pid file still runs; its id if so. */
export async function runningPid(file: string): Promise<number | undefined> {
  const [pid, words] = ((await readFile(file, 'utf8').catch(() => '')) || ' ').split(' ', 2);
  if (!pid || !words) return undefined;
  const command = await promisify(execFile)('ps', ['-p', pid, '-o', 'args=']).catch(() => ({ stdout: '' }));
  return command.stdout.includes(words) ? Number(pid) : undefined;
}

/** Stops a server that outlived its owner (somebody killed it hard), so that two never share one data folder. */
export async function stopLeftover(pidFile: string): Promise<void> {
  const pid = await runningPid(pidFile);
  if (pid === undefined) return;
  process.kill(pid, 'SIGTERM');
  while ((await runningPid(pidFile)) !== undefined) await pause(50);
}
