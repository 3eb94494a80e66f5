import { setTimeout as delay } from 'node:timers/promises';
import type { Job, Queue, Queues } from '../../../platform/queues.js';
import { ForeignWriteError } from './live-writes.js';
import { Projector, type ProjectorParts } from './projector.js';
import { SupersededError } from './search-state.js';

/** Milliseconds between checks: how soon search recovers from a lost wake-up or from Meilisearch having been away. */
const CHECK_EVERY = 2_000;

/** Milliseconds between two wake-ups. */
const REST = 100;

const CATCH_UP = { deduplication: { id: 'catch-up', keepLastIfActive: true }, attempts: 1 };

/** Milliseconds between two looks at whether a rebuild is done. */
const LOOK_EVERY = 200;

type Task = 'catch-up' | 'mend' | 'rebuild';

/** The jobs that keep one search index current; one at a time, whatever the number of workers. */
export class SearchProjection {
  private readonly queue: Queue<object>;
  private resting = false;
  private wanted = false;

  constructor(
    private readonly queues: Queues,
    private readonly name: string,
  ) {
    this.queue = queues.queue(name);
  }

  /**
   * The record has changed. Never fails: what was committed is committed, and the next check finds it too.
   * The first of several calls counts at once, the others together: an import makes dozens a second, and every
   * wake-up is a write to disk.
   */
  async request(): Promise<void> {
    this.wanted = true;
    if (this.resting) return;
    this.wanted = false;
    this.resting = true;
    setTimeout(() => this.rested(), REST).unref();
    await this.add('catch-up', CATCH_UP).catch(() => {});
  }

  private rested(): void {
    this.resting = false;
    if (this.wanted) void this.request();
  }

  /**
   * Asks for a new index from all records, and waits until a worker has put it in the place of the old one;
   * search goes on with the old one meanwhile.
   */
  async rebuild(): Promise<void> {
    await this.finished('rebuild');
  }

  /** Has the index compared with the record id by id, and mended where it differs; waits until that is done. */
  async mend(): Promise<void> {
    await this.finished('mend');
  }

  private async finished(task: Task): Promise<void> {
    if ((await this.queue.getWorkersCount()) === 0)
      throw new Error('No worker is running to do it. Start Kompaan, or a worker, and try again.');
    const job = await this.add(task, {});
    for (;;) {
      const state = await job.getState();
      if (state === 'completed') return;
      if (state === 'failed' || state === 'unknown')
        throw new Error('It was not done; the log of the worker says why');
      await delay(LOOK_EVERY);
    }
  }

  /** Carries the jobs out in this process; `onIndexed` is called here whenever search has reached a further version. */
  async work(parts: ProjectorParts): Promise<void> {
    const projector = new Projector(parts);
    const tasks: Record<Task, (signal: AbortSignal) => Promise<void>> = {
      'catch-up': (signal) => projector.catchUp(signal),
      mend: (signal) => projector.compare(signal),
      rebuild: (signal) => projector.rebuild('somebody asked for it', signal),
    };
    await this.queues.checkRegularly(this.queue, {
      name: 'catch-up' satisfies Task,
      every: CHECK_EVERY,
      // The next check is the next attempt.
      opts: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
    this.queues.worker<object>(this.name, async (job, signal) => {
      try {
        await tasks[job.name as Task](signal);
      } catch (error) {
        // What was written without being known is looked at now rather than at the next check.
        if (error instanceof SupersededError || error instanceof ForeignWriteError) await this.request();
        throw error;
      }
    });
  }

  private add(task: Task, options: Parameters<Queue['add']>[2]): Promise<Job<object>> {
    return this.queue.add(task, {}, options);
  }
}
