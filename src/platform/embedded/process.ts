import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds a server may take to answer after its start: a large index or log has to be read first. */
const START_PATIENCE = 60_000;

/** How often a process that ends while it is starting is tried again. */
const ATTEMPTS = 3;

/** Milliseconds before it is tried again. */
const RETRY_DELAY = 500;

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

/** Asks a child process to stop and waits until it is gone; one that does not within `patience` ms is killed. */
export async function stopProcess(child: ChildProcess, patience: number): Promise<void> {
  if (child.pid === undefined) return;
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended(child);
  clearTimeout(kill);
}

/** A process ended before it was up. */
export class EndedWhileStarting extends Error {}

/**
 * Starts something again when its process ended while it was starting, a few times: another program may just have
 * taken its port, or the machine was short of memory.
 */
export async function persistently<T>(start: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof EndedWhileStarting) || attempt === ATTEMPTS) throw error;
    }
    await pause(RETRY_DELAY);
  }
}

/**
 * Repeats `probe` until it resolves to true.
 * @throws EndedWhileStarting when the process ended first, Error when it did not answer in time.
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
