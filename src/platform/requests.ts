import { randomUUID } from 'node:crypto';
import { DEADLINES, within } from './deadlines.js';
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

/** `full`: not asked, too many wait. `unanswered`: not in time, or the asker left. `failed`: whoever answered could not. */
export type Reply<Answer> =
  | { status: 'answered'; answer: Answer }
  | { status: 'full' | 'unanswered' | 'failed' };

/**
 * Questions that another process answers. Each holds a place for as long as its asker waits: when all are held nothing
 * more is asked, and a question without its place (the asker hung up, lost patience or died) is not answered.
 */
export class Requests<Question, Answer> {
  private readonly queue: Queue<unknown>;
  private readonly places: Places;
  private events: QueueEvents | undefined;
  /** By id, those who wait in this process. */
  private readonly waiting = new Map<string, (reply: Reply<Answer>) => void>();

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
    try {
      const reply = this.reply(id, AbortSignal.any([gone, AbortSignal.timeout(this.options.patience)]));
      await this.listening();
      await this.queue.add('ask', question, { jobId: id, attempts: 1 + SECOND_TRIES });
      return await reply;
    } finally {
      this.waiting.delete(id);
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

  private reply(id: string, over: AbortSignal): Promise<Reply<Answer>> {
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      over.addEventListener('abort', () => resolve({ status: 'unanswered' }));
    });
  }

  private async listening(): Promise<void> {
    if (!this.events) {
      this.events = this.queues.events(this.options.name);
      this.events.on('completed', ({ jobId, returnvalue }) =>
        this.waiting.get(jobId)?.({ status: 'answered', answer: returnvalue as Answer }),
      );
      this.events.on('failed', ({ jobId }) => this.waiting.get(jobId)?.({ status: 'failed' }));
    }
    await within(DEADLINES.redisRead, 'Redis', this.events.waitUntilReady());
  }

  /** A question that is being answered stays until it is; nobody waits for what comes of it. */
  private async forget(id: string): Promise<void> {
    await this.places.leave(id);
    await this.queue.remove(id);
  }
}
