import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Places } from './places.js';
import type { Queue, QueueEvents, Queues } from './queues.js';
import type { Redis } from './redis.js';

/** How often a question whose process died or was blocked is tried once more. */
const SECOND_TRIES = 1;

export interface RequestOptions {
  /** The queue. */
  name: string;
  /** Questions that wait or are being answered, of all askers together. */
  most: number;
  /** Milliseconds for which an asker waits. */
  patience: number;
}

/** `full`: not asked, too many wait. `unanswered`: not in time, or it failed, or the asker left. */
export type Reply<Answer> = { status: 'answered'; answer: Answer } | { status: 'full' | 'unanswered' };

/**
 * Questions that another process answers. Each holds a place for as long as its asker waits: when all are held nothing
 * more is asked, and a question without its place (the asker hung up, lost patience or died) is not answered.
 */
export class Requests<Question, Answer> {
  private readonly queue: Queue<unknown>;
  private readonly places: Places;
  private events: QueueEvents | undefined;

  constructor(
    private readonly queues: Queues,
    redis: Redis,
    private readonly options: RequestOptions,
  ) {
    this.queue = queues.queue<unknown>(options.name);
    this.places = new Places(redis, `{${options.name}}:places`, options.most, options.patience);
  }

  /** Waits until there is an answer, patience ends or the asker is gone. */
  async ask(question: Question, gone: AbortSignal): Promise<Reply<Answer>> {
    const id = randomUUID();
    if (gone.aborted) return { status: 'unanswered' };
    if (!(await this.places.take(id))) return { status: 'full' };
    const over = new AbortController();
    try {
      this.events ??= this.queues.events(this.options.name);
      await this.events.waitUntilReady();
      const patience = AbortSignal.timeout(this.options.patience);
      const reply = this.reply(this.events, id, AbortSignal.any([gone, over.signal, patience]));
      await this.queue.add('ask', question, { jobId: id, attempts: 1 + SECOND_TRIES });
      return await reply;
    } finally {
      over.abort();
      await this.forget(id).catch(() => {}); // the place ends by itself, and the question with it
    }
  }

  /** Answers questions one after another, in this process. */
  answer(work: (question: Question) => Promise<Answer>): void {
    this.queues.worker<Question, Answer | undefined>(
      this.options.name,
      async ({ id, data }) => ((await this.places.isHeld(id!)) ? work(data) : undefined),
      { stalls: SECOND_TRIES },
    );
  }

  /** What comes of a question, heard from now on. */
  private reply(events: QueueEvents, id: string, signal: AbortSignal): Promise<Reply<Answer>> {
    const completed = once(events, `completed:${id}`, { signal });
    const failed = once(events, `failed:${id}`, { signal }).then(() => Promise.reject(new Error(id)));
    return Promise.race([completed, failed]).then(
      ([event]) => ({ status: 'answered', answer: event.returnvalue as Answer }),
      () => ({ status: 'unanswered' }),
    );
  }

  /** A question that is being answered stays until it is; nobody waits for what comes of it. */
  private async forget(id: string): Promise<void> {
    await this.places.leave(id);
    await this.queue.remove(id);
  }
}
