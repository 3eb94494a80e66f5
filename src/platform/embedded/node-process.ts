import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { rememberProcess } from './leftovers.js';
import { EndedWhileStarting, ended, persistently, stopProcess } from './process.js';

/** Milliseconds before a process that died is started again. */
const RESTART_DELAY = 1_000;

/** Milliseconds a process may take to stop; more than it gives itself. */
const STOP_PATIENCE = 5_500;

/** The exit code of a process that cannot start until a person changes something: trying again does not help. */
export const NEEDS_A_PERSON = 2;

/** What a process tells the one that started it when it is ready, for example its address. */
export type ReadyMessage = { ready: string };

/** One of Kompaan's own processes (server, worker): kept running until it is stopped. */
export class NodeProcess {
  private stopping = false;
  private child: ChildProcess | undefined;
  /** What it says when it is ready. Rejects when it ends first, several times; why is in its own output. */
  readonly ready: Promise<string>;

  constructor(
    private readonly script: string,
    private readonly env: NodeJS.ProcessEnv,
    /** Where the process is remembered. */
    private readonly pidFile: string,
  ) {
    this.ready = persistently(() => this.start());
    this.ready.then(
      () => this.keepRunning(),
      () => {},
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child) await stopProcess(this.child, STOP_PATIENCE);
  }

  private async start(): Promise<string> {
    const child = this.launch();
    const said = once(child, 'message').then(([message]) => message as ReadyMessage);
    const message = await Promise.race([said, ended(child)]);
    if (message) return message.ready;
    const why = 'one of its processes ended while starting; the lines above say why.';
    throw child.exitCode === NEEDS_A_PERSON ? new Error(why) : new EndedWhileStarting(why);
  }

  private async keepRunning(): Promise<void> {
    while (this.child) {
      await ended(this.child);
      await pause(RESTART_DELAY, undefined, { ref: false });
      if (this.stopping) return;
      this.launch();
    }
  }

  // Its own process group: Ctrl-C in a terminal reaches only the process that stops everything in order.
  private launch(): ChildProcess {
    if (this.stopping) throw new Error('it was stopped while starting.');
    this.child = fork(this.script, [], { env: this.env, detached: true });
    if (this.child.pid !== undefined) rememberProcess(this.pidFile, this.child.pid);
    return this.child;
  }
}

/** Ends this process when the one that started it, if any, is gone. Call it first of all. */
export function endWithParent(): void {
  if (!process.send) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref(); // it does not keep a process that has nothing more to do
}

/** Tells the process that started this one, if any, that it is ready. */
export function reportReady(ready: string): void {
  process.send?.({ ready } satisfies ReadyMessage);
}
