import { type Job, MetricsTime, Queue, QueueEvents, Worker } from 'bullmq';
import type { Logger } from './logging.js';
import { connectPatiently, connectRedis, type Redis } from './redis.js';
import { currentRequest, onBehalfOf } from './request-context.js';

export type { Job, Queue, Worker } from 'bullmq';

/** BullMQ needs a prefix of its own in a Redis Cluster: all keys of its queues in one slot. */
const PREFIX = '{queues}';

/**
 * Milliseconds after which a job of a worker that died is given to another one. Short, because a dead worker's job
 * holds up its queue; a worker that is only slow and loses its job does no harm, every job can run twice.
 */
const LOCK_DURATION = 6_000;

/** The id of the request on whose behalf a job was added; beside the job's own data. */
interface OnBehalf {
  requestId?: string;
}

function requestOf(job: Job): string | undefined {
  return (job.data as OnBehalf | undefined)?.requestId;
}

/** Notes in every job on behalf of which request it was added. */
class RememberingQueue<Data> extends Queue<Data> {
  override add: Queue<Data>['add'] = (name, data, options) => super.add(name, withRequest(data), options);

  override addBulk: Queue<Data>['addBulk'] = (jobs) =>
    super.addBulk(jobs.map((job) => ({ ...job, data: withRequest(job.data) })));
}

function withRequest<Data>(data: Data): Data {
  const requestId = currentRequest();
  return requestId === undefined ? data : { ...data, requestId };
}

/** Questions that another process answers. */
export interface Requests<Question, Answer> {
  /** Waits `patience` milliseconds at most. */
  ask(
    question: Question,
    patience: number,
  ): Promise<{ answered: true; answer: Answer } | { answered: false }>;
}

/** Makes the queues and workers of one process and closes them in order. */
export class Queues {
  private readonly queues: Queue[] = [];
  private readonly workers: Worker[] = [];
  private readonly events: QueueEvents[] = [];
  private readonly closing = new AbortController();
  private readonly producing: Redis;
  private consuming: Redis | undefined;

  constructor(
    private readonly redisUrl: string,
    private readonly logger: Logger,
  ) {
    this.producing = connectRedis(redisUrl, logger);
  }

  /** The producing side: adding a job fails at once when Redis is away. */
  queue<Data>(name: string): Queue<Data> {
    const queue = new RememberingQueue<Data>(name, {
      connection: this.producing,
      prefix: PREFIX,
      defaultJobOptions: {
        attempts: 1_000,
        backoff: { type: 'custom' },
        removeOnComplete: { count: 100 },
        removeOnFail: { count: 1_000 },
      },
    });
    queue.on('error', () => {}); // the connection logs its own outages
    this.queues.push(queue as unknown as Queue);
    return queue;
  }

  /** The side that asks; the other one is a worker whose jobs give back the answer. */
  requests<Question, Answer>(name: string): Requests<Question, Answer> {
    const queue = this.queue<unknown>(name);
    let heard: QueueEvents | undefined;
    return {
      ask: async (question, patience) => {
        heard ??= this.listen(name);
        await heard.waitUntilReady();
        const job = await queue.add('ask', question, { attempts: 3 });
        return job.waitUntilFinished(heard, patience).then(
          (answer) => ({ answered: true as const, answer: answer as Answer }),
          () => ({ answered: false as const }),
        );
      },
    };
  }

  private listen(name: string): QueueEvents {
    this.consuming ??= connectPatiently(this.redisUrl, this.logger);
    const events = new QueueEvents(name, { connection: this.consuming, prefix: PREFIX });
    events.on('error', () => {}); // the connection logs its own outages
    this.events.push(events);
    return events;
  }

  /**
   * The consuming side. A job that throws is tried again, later and later. The signal is aborted when the
   * process stops: a long job then leaves its work in a state from which the next try goes on, and throws.
   */
  worker<Data, Result = void>(
    name: string,
    process: (job: Job<Data>, signal: AbortSignal) => Promise<Result>,
    concurrency = 1,
  ): Worker<Data, Result> {
    this.consuming ??= connectPatiently(this.redisUrl, this.logger);
    const carryOut = (job: Job<Data>) => onBehalfOf(requestOf(job), () => process(job, this.closing.signal));
    const worker = new Worker<Data, Result>(name, carryOut, {
      connection: this.consuming,
      prefix: PREFIX,
      concurrency,
      lockDuration: LOCK_DURATION,
      stalledInterval: LOCK_DURATION / 3,
      maxStalledCount: 1_000,
      settings: { backoffStrategy },
      metrics: { maxDataPoints: MetricsTime.ONE_HOUR }, // the totals are kept for good
    });
    worker.on('error', (error) => this.logger.debug({ err: error }, 'queue connection'));
    worker.on('failed', (job, error) => {
      const which = { queue: name, job: job?.id, ...(job && { requestId: requestOf(job) }) };
      if (this.isBrokenOff(error)) this.logger.info(which, 'The stop broke a job off; it goes on later');
      else this.logger.warn({ err: error, ...which }, 'A job failed; it will be tried again');
    });
    this.workers.push(worker as unknown as Worker);
    return worker;
  }

  /** What waits on the signal throws its reason, or an error of its own that has the reason as its cause. */
  private isBrokenOff(error: Error): boolean {
    const { aborted, reason } = this.closing.signal;
    return aborted && (error === reason || error.cause === reason);
  }

  /** All queues made so far, for the operator's view. */
  get all(): readonly Queue[] {
    return this.queues;
  }

  /** Workers first (they finish what they are doing), then the queues they may add to. */
  async close(): Promise<void> {
    this.closing.abort(new Error('This process is stopping'));
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.events, ...this.queues].map((closable) => closable.close()));
    this.consuming?.disconnect();
    this.producing.disconnect();
  }
}

/** Milliseconds before a job is tried again: soon, because the usual cause is a server that is away for a moment. */
function backoffStrategy(attempts: number): number {
  return Math.min(250 * 2 ** attempts, 5_000);
}
