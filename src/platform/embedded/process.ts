import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';

/** A server process that this process started and will stop. */
export interface EmbeddedServer {
  url: string;
  pid: number;
  /** Asks it to stop and waits until it is gone. */
  stop(): Promise<void>;
  /** Resolves, with the exit code, when it ends for whatever reason. */
  ended: Promise<number | null>;
}

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
export function startProcess(command: string, args: string[], logFile: string, options: SpawnOptions = {}) {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], ...options });
  closeSync(log);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
  return { child, ended, stop: () => stopProcess(child, ended) };
}

async function stopProcess(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  await ended;
}

/**
 * Repeats `probe` until it resolves to true.
 * @throws Error when the process ended first or the time (milliseconds) is over.
 */
export async function waitUntil(
  what: string,
  probe: () => Promise<boolean>,
  ended: Promise<unknown>,
  patience = 30_000,
): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  const deadline = Date.now() + patience;
  while (!(await probe().catch(() => false))) {
    if (gone) throw new Error(`${what} ended while starting; its log file in the data folder says why`);
    if (Date.now() > deadline) throw new Error(`${what} did not start within ${patience / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
