import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../platform/logging.js';
import type { Job, Queue, Queues } from '../../platform/queues.js';
import type { Directory } from '../directory.js';
import type { OrganisationIndex } from './organisation-index.js';
import { Projector } from './projector.js';

const QUEUE = 'search-index';

/** Milliseconds between checks: how soon search recovers from a lost wake-up or from Meilisearch having been away. */
const CHECK_EVERY = 2_000;

/** Milliseconds between two wake-ups. */
const REST = 100;

const CATCH_UP = { deduplication: { id: 'catch-up', keepLastIfActive: true }, attempts: 1 };

/** Milliseconds between two looks at whether a rebuild is done. */
const LOOK_EVERY = 200;

type Task = 'catch-up' | 'check' | 'rebuild';

interface Work {
  directory: Directory;
  index: OrganisationIndex;
  logger: Logger;
  /** Called in the worker whenever search has reached a further version of the directory. */
  onIndexed: (version: number) => Promise<void>;
}

/** The jobs that keep the search index current; one at a time, whatever the number of workers. */
export class SearchProjection {
  private readonly queue: Queue<object>;
  private resting = false;
  private wanted = false;

  constructor(private readonly queues: Queues) {
    this.queue = queues.queue(QUEUE);
  }

  /**
   * The directory has changed. Never fails: what was committed is committed, and the next check finds it too.
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

  /** Asks for a new index from the whole directory; search goes on with the old one meanwhile. */
  async requestRebuild(): Promise<Job<object>> {
    return this.add('rebuild', {});
  }

  /** Asks for a new index and waits until a worker has put it in the place of the old one. */
  async rebuild(): Promise<void> {
    const job = await this.requestRebuild();
    for (;;) {
      const state = await job.getState();
      if (state === 'completed') return;
      if (state === 'failed' || state === 'unknown')
        throw new Error('The search index was not built; the log of the worker says why');
      await delay(LOOK_EVERY);
    }
  }

  /** Carries the jobs out in this process. */
  async work({ directory, index, logger, onIndexed }: Work): Promise<void> {
    const projector = new Projector({
      directory,
      logger,
      onIndexed,
      writer: index.writer,
      state: index.state,
    });
    const tasks: Record<Task, (signal: AbortSignal) => Promise<void>> = {
      'catch-up': (signal) => projector.catchUp(signal),
      async check(signal) {
        await projector.catchUp(signal);
        await projector.verify(() => index.count(), signal);
      },
      rebuild: (signal) => projector.rebuild('somebody asked for it', signal),
    };
    await this.queue.setGlobalConcurrency(1);
    await this.queue.upsertJobScheduler(
      'check',
      { every: CHECK_EVERY },
      // The next check is the next attempt.
      { name: 'check' satisfies Task, opts: { attempts: 1, removeOnComplete: true, removeOnFail: true } },
    );
    this.queues.worker<object>(QUEUE, (job, signal) => tasks[job.name as Task](signal));
  }

  private add(task: Task, options: Parameters<Queue['add']>[2]): Promise<Job<object>> {
    return this.queue.add(task, {}, options);
  }
}
