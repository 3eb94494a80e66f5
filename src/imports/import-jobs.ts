import { asProblem } from '../platform/http/problems.js';
import type { Logger } from '../platform/logging.js';
import type { Queue, Queues } from '../platform/queues.js';
import type { ImportRecord } from './import.js';
import type { ImportRunner } from './import-runner.js';
import type { ImportStore } from './import-store.js';

const QUEUE = 'imports';
/** Milliseconds between looks for running imports that nobody was told about. */
const CHECK_EVERY = 30_000;
/** Times that an import may kill its worker, hold it up until it counts as dead, or fail for a reason nobody foresaw. */
const TRIES = 3;

/**
 * Tells the workers that imports wait. A job carries no import: which ones run, and in which order, is known
 * to the store alone, so no acknowledged import can be lost with a job, and none can overtake another.
 */
export class ImportJobs {
  private readonly queue: Queue<Record<string, never>>;
  /** Imports whose try is not to count, and whose store could not be told. */
  private readonly uncounted = new Set<string>();

  constructor(private readonly queues: Queues) {
    this.queue = queues.queue(QUEUE);
  }

  async wake(): Promise<void> {
    await this.queue.add('run', {}, { deduplication: { id: QUEUE, keepLastIfActive: true } });
  }

  /** Starts carrying out imports in this process: one at a time over all processes, in order of arrival. */
  async work(store: ImportStore, runner: ImportRunner, logger: Logger): Promise<void> {
    await this.queues.checkRegularly(this.queue, { name: 'run', every: CHECK_EVERY });
    this.queues.worker(QUEUE, async (_job, signal) => {
      for (;;) {
        const next = await store.nextRunning();
        if (!next) return;
        // Another worker goes on where this one stops.
        if (signal.aborted) return this.wake();
        await this.carryOut(next, { store, runner, logger, signal });
      }
    });
  }

  /** A try is counted before the work begins, because nobody can count it when the work has killed the process. */
  private async carryOut(
    record: ImportRecord,
    { store, runner, logger, signal }: WorkParts & { signal: AbortSignal },
  ): Promise<void> {
    for (const id of this.uncounted) await this.uncount(id, store);
    const tries = await store.countTry(record.id);
    if (tries > TRIES) {
      logger.error(
        { import: record.id, tries: TRIES },
        'An import was given up: its worker ended every time',
      );
      return runner.giveUp(record.id, 'worker-lost');
    }
    try {
      await runner.run(record, signal);
      if (signal.aborted) await this.uncount(record.id, store);
    } catch (error) {
      if (willPass(error)) await this.uncount(record.id, store).catch(() => {});
      if (willPass(error) || tries < TRIES) throw error;
      logger.error({ err: error, import: record.id }, 'An import was given up');
      await runner.giveUp(record.id, 'unexpected');
    }
  }

  private async uncount(id: string, store: ImportStore): Promise<void> {
    this.uncounted.add(id);
    await store.uncountTry(id);
    this.uncounted.delete(id);
  }
}

interface WorkParts {
  store: ImportStore;
  runner: ImportRunner;
  logger: Logger;
}

/** True when Redis or Meilisearch is away: they come back, the import only waits. */
function willPass(error: unknown): boolean {
  return asProblem(error).status === 503;
}
