import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds a process left over from an earlier start may take to stop. */
const PATIENCE = 3_000;

/** Remembers a child process in a file, so that the next start finds it should this process be killed. */
export function rememberProcess(file: string, pid: number): void {
  writeFileSync(file, `${pid} ${identityOf(pid)}`, { mode: 0o600 });
}

/**
 * Ends the process of such a file if it still runs: somebody killed the one that had started it, and two must never
 * share one data folder or port. One that does not stop, or is frozen, is killed.
 */
export async function stopLeftover(file: string): Promise<void> {
  const pid = await runningPid(file);
  if (pid === undefined) return;
  const deadline = Date.now() + PATIENCE;
  send(pid, 'SIGTERM');
  while ((await runningPid(file)) !== undefined) {
    if (Date.now() > deadline) send(pid, 'SIGKILL');
    await pause(20);
  }
}

async function runningPid(file: string): Promise<number | undefined> {
  const [, pid, identity] = /^(\d+) (.+)$/.exec(await readFile(file, 'utf8').catch(() => '')) ?? [];
  if (!pid || identityOf(Number(pid)) !== identity) return undefined;
  return Number(pid);
}

/**
 * What tells a process from a later one with the same id: the start of the machine and, in its ticks since then, of the
 * process. Undefined when it does not run; one that ended and was not yet collected by its parent does not.
 */
function identityOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const machine = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return state === 'Z' ? undefined : `${machine} ${fields[18]}`;
  } catch {
    return undefined;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended in between.
  }
}
