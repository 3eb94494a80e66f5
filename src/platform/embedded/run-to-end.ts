import { fork } from 'node:child_process';
import { ended, stopProcess } from './process.js';

/** Milliseconds it may take to stop. */
const STOP_PATIENCE = 3_000;

/** Runs one of Kompaan's own scripts; its output goes where ours goes. */
export function runToEnd(script: string, args: string[], env: NodeJS.ProcessEnv) {
  const child = fork(script, args, { env, detached: true });
  return {
    stop: () => stopProcess(child, STOP_PATIENCE),
    /** Resolves at its end. @throws Error when it ended with another code than 0. */
    done: ended(child).then(() => {
      if (child.exitCode !== 0) throw new Error(`${args.join(' ')} did not work; the lines above say why.`);
    }),
  };
}
