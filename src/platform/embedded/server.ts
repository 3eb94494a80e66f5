import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rememberProcess, stopLeftover } from './leftovers.js';
import { ended, startProcess, stopProcess, waitUntilUp } from './process.js';

/** Milliseconds before a server that died is started again. */
const RESTART_DELAY = 500;

/** Milliseconds a server may take to stop: nothing is lost when it is killed. */
const STOP_PATIENCE = 3_500;

/** How to run one server program on one data folder. */
export interface ServerProgram {
  name: string;
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  folder: string;
  /** True when the process with that id answers. */
  answers: (pid: number) => Promise<boolean>;
  /** Called when it was ended by a signal, before it is started again. */
  onCrash?: (signal: NodeJS.Signals) => Promise<void>;
}

/** A server that this process started, keeps running and stops. */
export class EmbeddedServer {
  private stopping = false;

  private constructor(
    private readonly program: ServerProgram,
    private child: ChildProcess,
  ) {}

  /**
   * Starts the program and waits until it answers; when it dies later it is started again.
   * @throws EndedWhileStarting, or Error when it does not come up in time; then nothing of it is left.
   */
  static async start(program: ServerProgram): Promise<EmbeddedServer> {
    await stopLeftover(pidFile(program));
    const server = new EmbeddedServer(program, launch(program));
    const { child } = server;
    try {
      await waitUntilUp(program.name, child, () => program.answers(child.pid!));
    } catch (error) {
      await server.stop();
      throw error;
    }
    void server.keepRunning();
    return server;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await stopProcess(this.child, STOP_PATIENCE);
  }

  private async keepRunning(): Promise<void> {
    for (;;) {
      await ended(this.child);
      await pause(RESTART_DELAY, undefined, { ref: false });
      if (this.stopping) return;
      const { signalCode } = this.child;
      if (signalCode) await this.program.onCrash?.(signalCode);
      this.child = launch(this.program);
    }
  }
}

const pidFile = (program: ServerProgram) => join(program.folder, 'pid');

function launch(program: ServerProgram): ChildProcess {
  mkdirSync(program.folder, { recursive: true, mode: 0o700 }); // somebody may have removed it
  const log = join(program.folder, 'server.log');
  const child = startProcess(program.command, program.args, log, program.env);
  if (child.pid !== undefined) rememberProcess(pidFile(program), child.pid);
  return child;
}
