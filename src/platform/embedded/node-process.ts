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

  private constructor(
    private readonly script: string,
    private readonly env: NodeJS.ProcessEnv,
    private child: ChildProcess,
    /** What it said when it was ready. */
    readonly ready: string,
  ) {}

  /**
   * Starts a script and waits until it says that it is ready.
   * @throws Error when it ends first; what was wrong is in its own output.
   */
  static async start(script: string, env: NodeJS.ProcessEnv): Promise<NodeProcess> {
    const child = launch(script, env);
    const message = await Promise.race([
      once(child, 'message').then(([said]) => said as ReadyMessage),
      ended(child),
    ]);
    if (!message) throw new Error('one of its processes ended while starting; the lines above say why.');
    const running = new NodeProcess(script, env, child, message.ready);
    void running.keepRunning();
    return running;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await stopProcess(this.child);
  }

  private async keepRunning(): Promise<void> {
    for (;;) {
      await ended(this.child);
      await pause(RESTART_DELAY, undefined, { ref: false });
      if (this.stopping) return;
      this.child = launch(this.script, this.env);
    }
  }
}

// Its own process group: Ctrl-C in a terminal reaches only the process that stops everything in order.
function launch(script: string, env: NodeJS.ProcessEnv): ChildProcess {
  return fork(script, [], { env, detached: true });
}

/** Tells the process that started this one, if any, that it is ready; and ends this one when that one is gone. */
export function reportReady(ready: string): void {
  if (!process.send) return;
  process.send({ ready } satisfies ReadyMessage);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
