import type { Logger } from './logging.js';
import type { Queue, Queues } from './queues.js';
import type { Redis } from './redis.js';

const QUEUE = 'append-only-file';

/** Milliseconds: the file is written anew at most that often, and an erasure waits for it twice as long at most. */
const EVERY = 5 * 60_000;

/**
 * Redis keeps every write in its append-only file, and so what was erased since, until it writes the file anew. This
 * has that done after erasures, several of them together: it costs about what writing all data to disk once costs.
 */
export class AppendOnlyFile {
  private readonly queue: Queue<object>;

  constructor(
    private readonly redis: Redis,
    private readonly queues: Queues,
    private readonly every = EVERY,
  ) {
    this.queue = queues.queue(QUEUE);
  }

  /**
   * Something is about to be erased, within `every` milliseconds: asked for first, so that no erasure is without it.
   * It happens between one and two times `every` from now; one job for all who ask in the same stretch of time.
   */
  async rewriteSoon(): Promise<void> {
    const stretch = Math.floor(Date.now() / this.every) + 2;
    const delay = stretch * this.every - Date.now();
    await this.queue.add('rewrite', {}, { jobId: `rewrite-${stretch}`, delay });
  }

  /** Carries it out in this process. */
  work(logger: Logger): void {
    this.queues.worker(QUEUE, () => this.rewrite(logger));
  }

  /** @throws ReplyError while another rewrite is under way, which may have begun before the erasure: tried again later. */
  private async rewrite(logger: Logger): Promise<void> {
    try {
      if (/aof_enabled:0/.test(await this.redis.info('persistence'))) return;
      await this.redis.bgrewriteaof();
    } catch (error) {
      if (!isRefused(error)) throw error;
      this.sayRefused(logger, error);
    }
  }

  private isSaid = false;

  private sayRefused(logger: Logger, err: unknown): void {
    if (this.isSaid) return;
    this.isSaid = true;
    logger.warn(
      { err },
      'Redis does not let this service rewrite its append-only file: what was erased stays in it until Redis rewrites it by itself',
    );
  }
}

/** As by a managed Redis, or for a user without the right to it. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(NOPERM|ERR unknown command|ERR.*not (allowed|supported))/i.test(error.message)
  );
}
