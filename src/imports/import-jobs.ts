import { asProblem } from '../platform/http/problems.js';
import type { Logger } from '../platform/logging.js';
import type { Queue, Queues } from '../platform/queues.js';
import { type ImportRecord, isBeingUndone } from './import.js';
import type { ImportRunner } from './import-runner.js';
import type { ImportStore } from './import-store.js';
import type { ImportUndos } from './import-undos.js';

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

  /** Starts carrying out and undoing imports in this process: one at a time over all processes, in order of arrival. */
  async work(parts: WorkParts): Promise<void> {
    await this.queues.checkRegularly(this.queue, { name: 'run', every: CHECK_EVERY });
    this.queues.worker(QUEUE, async (_job, signal) => {
      for (;;) {
        const next = await parts.store.next();
        if (!next) return;
        // Another worker goes on where this one stops.
        if (signal.aborted) return this.wake();
        await this.carryOut(next, parts, signal);
      }
    });
  }

  /** A try is counted before the work begins, because nobody can count it when the work has killed the process. */
  private async carryOut(record: ImportRecord, parts: WorkParts, signal: AbortSignal): Promise<void> {
    const { store, runner, undos, logger } = parts;
    const { id } = record;
    const [carryOut, giveUp] = isBeingUndone(record)
      ? [() => undos.run(record, signal), () => undos.giveUp(record)]
      : [() => runner.run(record, signal), (why: GivenUp) => runner.giveUp(id, why)];
    for (const other of this.uncounted) await this.uncount(other, store);
    const tries = await store.countTry(id);
    if (tries > TRIES) {
      logger.error({ import: id, tries: TRIES }, 'An import was given up: its worker ended every time');
      return giveUp('worker-lost');
    }
    try {
      await carryOut();
      if (signal.aborted) await this.uncount(id, store);
    } catch (error) {
      if (signal.aborted || willPass(error)) await this.uncount(id, store).catch(() => {});
      if (signal.aborted || willPass(error) || tries < TRIES) throw error;
      logger.error({ err: error, import: id }, 'An import was given up');
      await giveUp('unexpected');
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
  undos: ImportUndos;
  logger: Logger;
}

type GivenUp = Parameters<ImportRunner['giveUp']>[1];

/** True when Redis or Meilisearch is away: they come back, the import only waits. */
function willPass(error: unknown): boolean {
  return asProblem(error).status === 503;
}
