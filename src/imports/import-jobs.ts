import { asProblem } from '../platform/http/problems.js';
import type { Logger } from '../platform/logging.js';
import type { Queue, Queues } from '../platform/queues.js';
import type { ImportRunner } from './import-runner.js';
import type { ImportStore } from './import-store.js';

const QUEUE = 'imports';
/** Milliseconds between looks for running imports that nobody was told about. */
const CHECK_EVERY = 30_000;
/** Times that an error we did not foresee is given a chance to go away. */
const ATTEMPTS = 5;

/**
 * Tells the workers that imports wait. A job carries no import: which ones run, and in which order, is known
 * to the store alone, so no acknowledged import can be lost with a job, and none can overtake another.
 */
export class ImportJobs {
  private readonly queue: Queue<Record<string, never>>;

  constructor(private readonly queues: Queues) {
    this.queue = queues.queue(QUEUE);
  }

  async wake(): Promise<void> {
    await this.queue.add('run', {}, { deduplication: { id: QUEUE, keepLastIfActive: true } });
  }

  /** Starts carrying out imports in this process: one at a time over all processes, in order of arrival. */
  async work(store: ImportStore, runner: ImportRunner, logger: Logger): Promise<void> {
    await this.queues.checkRegularly(this.queue, { name: 'run', every: CHECK_EVERY });
    this.queues.worker(QUEUE, async (job, signal) => {
      for (;;) {
        const next = await store.nextRunning();
        if (!next) return;
        // Another worker goes on where this one stops.
        if (signal.aborted) return this.wake();
        try {
          await runner.run(next, signal);
        } catch (error) {
          if (willPass(error) || job.attemptsMade + 1 < ATTEMPTS) throw error;
          logger.error({ err: error, import: next.id }, 'An import was given up');
          await runner.giveUp(next.id);
        }
      }
    });
  }
}

/** True when Redis or Meilisearch is away: they come back, the import only waits. */
function willPass(error: unknown): boolean {
  return asProblem(error).status === 503;
}
