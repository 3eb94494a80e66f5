import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Job, type JobSchedulerTemplateOptions, MetricsTime, Queue, QueueEvents, Worker } from 'bullmq';
import { DEADLINES, within } from './deadlines.js';
import type { Logger } from './logging.js';
import { outageOf, sentenceOf } from './outages.js';
import { connectPatiently, connectRedis, type Redis } from './redis.js';
import { currentRequest, onBehalfOf } from './request-context.js';

export type { Job, Queue, QueueEvents, Worker } from 'bullmq';

/** BullMQ needs a prefix of its own in a Redis Cluster: all keys of its queues in one slot. */
const PREFIX = '{queues}';

/**
 * Milliseconds after which a job of a worker that died is given to another one. Short, because a dead worker's job
 * holds up its queue; a worker that is only slow and loses its job does no harm, every job can run twice.
 */
const LOCK_DURATION = 6_000;

/**
 * How often a job may lose its worker before it fails: deploys and short outages take a few, a job that kills its worker
 * must not go on for ever. What a failed job was for is asked for again by the next look at its work.
 */
const MOST_STALLS = 10;

/** Queue to how many of its jobs were taken from a worker that had died, or was too busy to say that it lives. */
const STALLED = `${PREFIX}:stalled`;

/** Milliseconds between two looks at whether Redis still knows of the regular checks. */
const LOOK_AT_CHECKS_EVERY = 2_000;

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

/** How the jobs of one queue are carried out. */
interface WorkerOptions {
  /** Jobs at a time. */
  concurrency?: number;
  /** How often a job may be begun again that lost its lock: its worker died, or was blocked for long. */
  stalls?: number;
}

/** Of the signal that this process stops: a few for each queue and table. Node warns of more, which would be a leak. */
const MOST_LISTENERS = 50;

/** Makes the queues and workers of one process and closes them in order. */
export class Queues {
  private readonly queues: Queue[] = [];
  private readonly workers: Worker[] = [];
  private readonly heard: QueueEvents[] = [];
  /** Names of the queues whose regular checks are looked after. */
  private readonly checked = new Set<string>();
  private readonly closing = new AbortController();
  private readonly producing: Redis;
  private consuming: Redis | undefined;

  constructor(
    private readonly redisUrl: string,
    private readonly logger: Logger,
  ) {
    this.producing = connectRedis(redisUrl, logger);
    setMaxListeners(MOST_LISTENERS, this.closing.signal);
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

  /** What happens to the jobs of a queue, from the oldest that is remembered: nothing is missed between two calls. */
  events(name: string): QueueEvents {
    this.consuming ??= connectPatiently(this.redisUrl, this.logger);
    const events = new QueueEvents(name, {
      connection: this.consuming,
      prefix: PREFIX,
      lastEventId: '0-0',
    });
    events.on('error', () => {}); // the connection logs its own outages
    this.heard.push(events);
    return events;
  }

  /**
   * The consuming side. A job that throws is tried again, later and later. The signal is aborted when the
   * process stops: a long job then leaves its work in a state from which the next try goes on, and throws.
   */
  worker<Data, Result = void>(
    name: string,
    process: (job: Job<Data>, signal: AbortSignal) => Promise<Result>,
    { concurrency = 1, stalls = MOST_STALLS }: WorkerOptions = {},
  ): Worker<Data, Result> {
    this.consuming ??= connectPatiently(this.redisUrl, this.logger);
    const carryOut = (job: Job<Data>) => onBehalfOf(requestOf(job), () => process(job, this.closing.signal));
    const worker = new Worker<Data, Result>(name, carryOut, {
      connection: this.consuming,
      prefix: PREFIX,
      concurrency,
      lockDuration: LOCK_DURATION,
      stalledInterval: LOCK_DURATION / 3,
      maxStalledCount: stalls,
      settings: { backoffStrategy },
      metrics: { maxDataPoints: MetricsTime.ONE_HOUR }, // the totals are kept for good
    });
    worker.on('error', (error) => this.logger.debug({ err: error }, 'queue connection'));
    worker.on('stalled', (job) => {
      this.logger.warn({ queue: name, job }, 'A job was taken from a worker that gave no sign of life');
      this.producing.hincrby(STALLED, name, 1).catch(() => {}); // the connection logs its own outages
    });
    worker.on('failed', (job, error) => {
      const which = { queue: name, job: job?.id, ...(job && { requestId: requestOf(job) }) };
      const outage = outageOf(error);
      if (this.isBrokenOff(error)) this.logger.info(which, 'The stop broke a job off; it goes on later');
      else if (outage) this.logger.warn(which, `${sentenceOf(outage)} The job will be tried again`);
      else this.logger.warn({ err: error, ...which }, 'A job failed; it will be tried again');
    });
    this.workers.push(worker as unknown as Worker);
    return worker;
  }

  /**
   * One job of the queue at a time over all processes, and one named `name` every so often. Both stand in Redis only:
   * where it has come back empty they are set again, as long as this process lives.
   */
  async checkRegularly(
    queue: Queue,
    { name, every, opts }: { name: string; every: number; opts?: JobSchedulerTemplateOptions },
  ): Promise<void> {
    const set = async () => {
      if ((await queue.getGlobalConcurrency()) !== 1) await queue.setGlobalConcurrency(1);
      const scheduled = await queue.getJobScheduler('check');
      if (scheduled?.every !== every) await queue.upsertJobScheduler('check', { every }, { name, opts });
    };
    await set();
    if (this.checked.has(queue.name)) return;
    this.checked.add(queue.name);
    const again = async () => {
      for (;;) {
        await pause(LOOK_AT_CHECKS_EVERY, undefined, { ref: false, signal: this.closing.signal });
        await set().catch(() => {}); // Redis is away
      }
    };
    again().catch(() => {}); // this process stops
  }

  /** What waits on the signal throws its reason, or an error of its own that has the reason as its cause. */
  private isBrokenOff(error: Error): boolean {
    const { aborted, reason } = this.closing.signal;
    return aborted && (error === reason || error.cause === reason);
  }

  /** Aborted when this process stops. */
  get stopping(): AbortSignal {
    return this.closing.signal;
  }

  /** How often a job of each queue was taken from its worker since the queues exist. */
  async stalled(): Promise<Map<string, number>> {
    const counts = Object.entries(await this.producing.hgetall(STALLED));
    return new Map(counts.map(([queue, count]) => [queue, Number(count)]));
  }

  /** All queues made so far, for the operator's view. */
  get all(): readonly Queue[] {
    return this.queues;
  }

  /** Whether this process takes jobs: every worker runs, and Redis can be heard. */
  get working(): boolean {
    return this.consuming?.status === 'ready' && this.workers.every((worker) => worker.isRunning());
  }

  /**
   * Workers first (they finish what they are doing), then the queues they may add to. What is not finished in time,
   * because Redis is frozen for example, is left to the process that takes the job over.
   */
  async close(): Promise<void> {
    this.closing.abort(new Error('This process is stopping'));
    await within(DEADLINES.closing, 'Redis', this.closeInOrder()).catch((error) =>
      this.logger.warn({ err: error }, 'Jobs under way are left to another process'),
    );
    this.consuming?.disconnect();
    this.producing.disconnect();
  }

  private async closeInOrder(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.heard, ...this.queues].map((closable) => closable.close()));
  }
}

/** Milliseconds before a job is tried again: soon, because the usual cause is a server that is away for a moment. */
function backoffStrategy(attempts: number): number {
  return Math.min(250 * 2 ** attempts, 5_000);
}
