import type { Queues } from '../../platform/queues.js';
import type { Redis } from '../../platform/redis.js';
import { type Exposure, exposureOf } from '../core/index.js';
import { generalExperience } from '../experience.js';
import type { ScoringTable } from '../scoring-table.js';
import type { SuggestionStore } from './suggestion-store.js';

const QUEUE = 'exposure';
const KEY = '{suggestions}:exposure';

/** Milliseconds between two reports. */
const EVERY = 10 * 60_000;
/** The lists that were stored last, at most. */
const LISTS = 2_000;

/** How evenly the suggestions of the service fall on its organisations: made now and then by a worker, kept in Redis. */
export class ExposureReport {
  constructor(
    private readonly redis: Redis,
    private readonly lists: SuggestionStore,
  ) {}

  /** Makes a report now and then, in one process at a time. */
  async work(queues: Queues, table: ScoringTable): Promise<void> {
    queues.worker(QUEUE, () => this.make(table));
    await queues.checkRegularly(queues.queue(QUEUE), {
      name: 'report',
      every: EVERY,
      opts: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
  }

  async make(table: ScoringTable): Promise<void> {
    const [current, latest] = [await table.current(), await this.lists.latest(LISTS)];
    await this.redis.set(
      KEY,
      JSON.stringify(exposureOf(current.table, latest, { experienceOf: generalExperience })),
    );
  }

  /** The figures of the last report by name, none before the first one; shares from 0 to 1. */
  async figures(): Promise<ReadonlyMap<string, number>> {
    const report = await this.redis.get(KEY);
    if (!report) return new Map();
    const { divergence, typeGroups, ...counts }: Exposure = JSON.parse(report);
    return new Map([
      ...Object.entries(counts),
      ...Object.entries(divergence).map(([of, value]) => [`divergence ${of}`, value] as const),
      ...typeGroups.map(({ typeGroup, places }) => [`places ${typeGroup}`, places] as const),
    ]);
  }
}
