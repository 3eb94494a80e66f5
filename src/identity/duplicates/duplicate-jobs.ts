import type { Directory, OrganisationIndex, OrganisationRecord } from '../../directory/index.js';
import type { Logger } from '../../platform/logging.js';
import { Problem } from '../../platform/problem.js';
import type { Queue, Queues } from '../../platform/queues.js';
import type { Redis } from '../../platform/redis.js';
import { type Due, DueOrganisations } from './due-organisations.js';
import type { Duplicates } from './duplicates.js';
import { type Found, PairFinder } from './pair-finder.js';

const QUEUE = 'duplicates';

/** Milliseconds between checks: how soon what was missed is looked at. */
const CHECK_EVERY = 5_000;

/** Organisations looked at together. */
const SLICE = 20;
/** Looked at before it is asked again whether search is behind: what is merged puts it behind, for as long as it indexes. */
const ROUND = 200;

const SOON = { deduplication: { id: 'look', keepLastIfActive: true }, attempts: 1 };

interface Parts {
  redis: Redis;
  queues: Queues;
  directory: Directory;
  index: OrganisationIndex;
  duplicates: Duplicates;
}

/**
 * Looks at every organisation that has changed, as soon as search has it: merges it with the one that is certainly the same,
 * and proposes those that are perhaps. One job at a time; one that dies leaves what it had not done to the next.
 */
export class DuplicateJobs {
  private readonly queue: Queue<object>;
  private readonly due: DueOrganisations;
  private readonly finder: PairFinder;

  constructor(private readonly parts: Parts) {
    const { redis, queues, directory, index, duplicates } = parts;
    this.queue = queues.queue(QUEUE);
    this.due = new DueOrganisations(redis, directory);
    this.finder = new PairFinder(index, directory, duplicates.rejections);
  }

  /** Search has changed. Never fails: the next check finds it too. */
  async request(): Promise<void> {
    await this.queue.add('look', {}, SOON).catch(() => {});
  }

  /** Has all organisations looked at again. */
  async rebuild(): Promise<void> {
    await this.due.forgetPosition();
    await this.request();
  }

  /** How many organisations wait to be looked at, and whether they are all that have changed. */
  async waiting(): Promise<{ count: number; isDone: boolean }> {
    const version = await this.parts.directory.version();
    return { count: await this.due.count(), isDone: await this.due.isDone(version) };
  }

  /** Carries the jobs out in this process. */
  async work(logger: Logger): Promise<void> {
    await this.parts.queues.checkRegularly(this.queue, {
      name: 'look',
      every: CHECK_EVERY,
      // The next check is the next attempt.
      opts: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
    this.parts.queues.worker<object>(QUEUE, async (_job, signal) => {
      const merged = await this.look(signal);
      if (merged > 0) logger.info({ merged }, 'Organisations that are certainly one were merged');
    });
  }

  /**
   * Looks at all that are due, as far as search has come; not while search is behind, as it is during an import: then what
   * makes a match ambiguous may still be on its way. @returns how many were merged into others.
   */
  async look(signal: AbortSignal): Promise<number> {
    const { index, directory, duplicates } = this.parts;
    let merged = 0;
    for (;;) {
      signal.throwIfAborted();
      if (!(await index.isOfThisCode()) || (await index.cursor()) < (await directory.version()))
        return merged;
      await this.due.follow(await index.reached(), () => duplicates.store.clear());
      const due = await this.due.next(ROUND);
      if (due.length === 0) return merged;
      await this.finder.renew();
      for (let at = 0; at < due.length; at += SLICE) {
        signal.throwIfAborted();
        const slice = due.slice(at, at + SLICE);
        merged += await this.lookAt(slice);
        await this.due.done(slice);
      }
    }
  }

  private async lookAt(due: readonly Due[]): Promise<number> {
    const { directory, duplicates } = this.parts;
    const records = await directory.getMany(due.map(({ id }) => id));
    for (const [at, { id }] of due.entries()) if (!records[at]) await duplicates.note(id, []);
    const there = records.filter((record) => record !== undefined);
    const partners = await Promise.all(there.map(({ id }) => duplicates.partnersOf(id)));
    const partnersOf = new Map(there.map(({ id }, at) => [id, partners[at]!]));
    const found = await this.finder.find(there, (id) => partnersOf.get(id) ?? []);
    const changed = new Set<string>();
    for (const [at, record] of there.entries()) {
      if (changed.has(record.id)) continue;
      const others = found[at]!.filter((other) => !changed.has(other.record.id));
      const one = await this.mergeCertain(record, others);
      if (one) changed.add(record.id).add(one.record.id);
      else await duplicates.note(record.id, others);
    }
    return changed.size / 2;
  }

  /** Either of the two that are merged is due again. */
  private async mergeCertain(
    record: OrganisationRecord,
    found: readonly Found[],
  ): Promise<Found | undefined> {
    const { directory, duplicates } = this.parts;
    const certain = await this.finder.certain(record, found);
    if (!certain) return undefined;
    const { ids, evidence } = certain.pair;
    const basis = `automatic: ${evidence.map(({ text }) => text).join('; ')}`;
    try {
      const { gone } = await directory.merge(ids, { basis, evidence });
      await duplicates.note(gone, []);
      return certain;
    } catch (error) {
      if (error instanceof Problem) return undefined; // one of them has changed meanwhile: it is due again
      throw error;
    }
  }
}
