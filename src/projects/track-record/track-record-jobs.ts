import { setTimeout as pause } from 'node:timers/promises';
import {
  BATCH_ROWS,
  DERIVATION_VERSION,
  type Directory,
  LogGapError,
  type Position,
  partsOf,
  type TrackRecord,
} from '../../directory/index.js';
import type { Logger } from '../../platform/logging.js';
import type { Queue, Queues } from '../../platform/queues.js';
import type { Redis } from '../../platform/redis.js';
import type { EarlierProjects } from '../earlier-projects.js';
import type { TermCounts } from './track-record.js';

const QUEUE = 'track-records';

/** How often each term was named when all organisations were last held against it. No part of a backup: it is counted anew. */
const COUNTS = 'project-term-counts';

/** Milliseconds between checks: how soon organisations that come back or are new are looked at. */
const CHECK_EVERY = 5_000;

const SOON = { deduplication: { id: 'look', keepLastIfActive: true }, attempts: 1 };

/** While a list is imported its organisations change again and again: they are looked at once it is quiet, or after so long. */
const QUIET = 500;
const PATIENCE = 60_000;

/** The share by which the number of projects changes before all organisations are held against them anew. */
const DRIFT = 0.1;

/** Changes read from the log of the directory at a time. */
const CHANGES = 1_000;

type Said = Map<string, TrackRecord | undefined>;

/**
 * Writes to every organisation what its earlier projects say of it, whenever they change. It follows from the projects and
 * from how often they named each term when all organisations were last looked at, so doing it twice does no harm: a process
 * begins by looking at all.
 */
export class TrackRecordJobs {
  private readonly queue: Queue<object>;
  /** Up to which change of the directory organisations were looked at; undefined before all were. */
  private position: Position | undefined;

  constructor(
    private readonly redis: Redis,
    private readonly queues: Queues,
    private readonly directory: Directory,
    private readonly earlier: EarlierProjects,
  ) {
    this.queue = queues.queue(QUEUE);
  }

  /** Projects have changed. Never fails: the next check finds it too. */
  async request(): Promise<void> {
    await this.queue.add('look', {}, SOON).catch(() => {});
  }

  /** Carries the jobs out in this process, one at a time. */
  async work(logger: Logger): Promise<void> {
    await this.queues.checkRegularly(this.queue, {
      name: 'look',
      every: CHECK_EVERY,
      // The next check is the next attempt.
      opts: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
    this.queues.worker<object>(QUEUE, async (_job, signal) => {
      const written = await this.look(signal);
      if (written > 0) logger.info({ organisations: written }, 'What their projects say of them was written');
    });
  }

  /** @returns of how many organisations something was new. */
  private async look(signal: AbortSignal): Promise<number> {
    await this.quiet(signal);
    const changed = await this.earlier.takeChanged();
    try {
      const { counts, isNew } = await this.counts();
      if (counts.projects === 0 && !isNew) return 0;
      if (changed === 'all' || isNew || !this.position) return await this.lookAtAll(counts, signal);
      return await this.write(new Set([...changed, ...(await this.arrived())]), counts, signal);
    } catch (error) {
      this.position = undefined; // what was taken and not written is found by looking at all
      throw error;
    }
  }

  private async quiet(signal: AbortSignal): Promise<void> {
    const until = Date.now() + PATIENCE;
    let version = await this.earlier.version();
    while (Date.now() < until) {
      await pause(QUIET, undefined, { signal });
      const now = await this.earlier.version();
      if (now === version) return;
      version = now;
    }
  }

  /** New ones when there are clearly more or fewer projects, or the terms are others. */
  private async counts(): Promise<{ counts: TermCounts; isNew: boolean }> {
    const now = this.earlier.termCounts();
    const stored = await this.redis.get(COUNTS);
    if (stored === null && now.projects === 0) return { counts: now, isNew: false };
    if (stored !== null) {
      const { version, projects, terms } = JSON.parse(stored);
      if (version === DERIVATION_VERSION && Math.abs(now.projects - projects) <= DRIFT * projects)
        return { counts: { projects, terms: new Map(terms) }, isNew: false };
    }
    const { projects } = now;
    const terms = [...now.terms].filter(([, n]) => n > 0);
    await this.redis.set(COUNTS, JSON.stringify({ version: DERIVATION_VERSION, projects, terms }));
    return { counts: now, isNew: true };
  }

  private async lookAtAll(counts: TermCounts, signal: AbortSignal): Promise<number> {
    const position = await this.directory.position();
    let written = 0;
    for await (const page of this.directory.pages()) {
      const concerned = page
        .flatMap((record) => partsOf(record))
        .filter(({ id, trackRecord }) => trackRecord !== undefined || this.earlier.knows(id));
      written += await this.write(new Set(concerned.map(({ id }) => id)), counts, signal);
    }
    this.position = position;
    return written;
  }

  /** Organisations that changed and of which nothing is written although they have projects: they are new, or back again. */
  private async arrived(): Promise<string[]> {
    const arrived: string[] = [];
    try {
      for (;;) {
        const { version, commit } = this.position!;
        const changes = await this.directory.changesSince(version, CHANGES, commit);
        const last = changes.at(-1);
        if (!last) return arrived;
        const records = await this.directory.getMany([...new Set(changes.map(({ id }) => id))]);
        for (const part of records.flatMap((record) => (record ? partsOf(record) : [])))
          if (!part.trackRecord && this.earlier.knows(part.id)) arrived.push(part.id);
        this.position = last;
      }
    } catch (error) {
      if (!(error instanceof LogGapError)) throw error;
      this.position = undefined; // the next look is at all
      return arrived;
    }
  }

  private async write(ids: ReadonlySet<string>, counts: TermCounts, signal: AbortSignal): Promise<number> {
    const all = [...ids];
    let written = 0;
    for (let at = 0; at < all.length; at += BATCH_ROWS) {
      signal.throwIfAborted();
      const some = all.slice(at, at + BATCH_ROWS);
      const said: Said = new Map(some.map((id) => [id, this.earlier.trackRecordOf(id, counts)]));
      written += await this.directory.setTrackRecords(said);
      await new Promise(setImmediate);
    }
    return written;
  }
}
