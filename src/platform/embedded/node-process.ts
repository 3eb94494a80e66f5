import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, stopProcess } from './process.js';

/** Milliseconds before a process that died is started again. */
const RESTART_DELAY = 1_000;

/** What a process tells the one that started it when it is ready, for example its address. */
export type ReadyMessage = { ready: string };

/** One of Kompaan's own processes (server, worker): kept running until it is stopped. */
export class NodeProcess {
  private stopping = false;
  private child: ChildProcess;
  /** What it says when it is ready. Rejects when it ends first; what was wrong is in its own output. */
  readonly ready: Promise<string>;

  constructor(
    private readonly script: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.child = this.launch();
    this.ready = this.firstMessage();
    this.ready.then(
      () => this.keepRunning(),
      () => {},
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await stopProcess(this.child);
  }

  private async firstMessage(): Promise<string> {
    const said = once(this.child, 'message').then(([message]) => message as ReadyMessage);
    const message = await Promise.race([said, ended(this.child)]);
    if (!message) throw new Error('one of its processes ended while starting; the lines above say why.');
    return message.ready;
  }

  private async keepRunning(): Promise<void> {
    for (;;) {
      await ended(this.child);
      await pause(RESTART_DELAY, undefined, { ref: false });
      if (this.stopping) return;
      this.child = this.launch();
    }
  }

  // Its own process group: Ctrl-C in a terminal reaches only the process that stops everything in order.
  private launch(): ChildProcess {
    return fork(this.script, [], { env: this.env, detached: true });
  }
}

/** Ends this process when the one that started it, if any, is gone. Call it first of all. */
export function endWithParent(): void {
  if (process.send) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}

/** Tells the process that started this one, if any, that it is ready. */
export function reportReady(ready: string): void {
  process.send?.({ ready } satisfies ReadyMessage);
}
