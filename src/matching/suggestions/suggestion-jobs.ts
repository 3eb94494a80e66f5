import type { DraftStore } from '../../consortia/index.js';
import type { Queue, Queues } from '../../platform/queues.js';
import type { ViewedDrafts } from './viewed-drafts.js';

/** For those who look: never behind what nobody waits for. */
export const SCORING_FIRST = 'suggestions-first';
export const SCORING = 'suggestions';
export const DETECTION = 'suggestion-scan';

/** Milliseconds between checks: how soon a lost wake-up is made good. */
const CHECK_EVERY = 2_000;

/** One draft to score again, or, without an id, all of them; for which version, the stored list and the index say. */
export interface ScoreJob {
  draftId?: string;
}

const scoreJob = (draftId: string) => ({
  name: 'score',
  data: { draftId },
  opts: { deduplication: { id: draftId, keepLastIfActive: true } },
});

/**
 * The side that asks for scoring; in each queue one job a draft waits at most, and none is forgotten while one runs.
 * A draft that somebody begins to look at may wait in both: the later job finds its list fresh.
 */
export class SuggestionRequests {
  private readonly first: Queue<ScoreJob>;
  private readonly background: Queue<ScoreJob>;
  private readonly detection: Queue<object>;

  constructor(
    private readonly queues: Queues,
    private readonly drafts: DraftStore,
    private readonly viewed: ViewedDrafts,
  ) {
    this.first = queues.queue<ScoreJob>(SCORING_FIRST);
    this.background = queues.queue<ScoreJob>(SCORING);
    this.detection = queues.queue<object>(DETECTION);
  }

  /** The draft has changed, or somebody is waiting for it. */
  async request(draftId: string): Promise<void> {
    const { name, data, opts } = scoreJob(draftId);
    await this.first.add(name, data, opts);
  }

  /** A change of the directory has made these lists stale. Those that are being looked at first. */
  async requestMany(draftIds: readonly string[]): Promise<void> {
    const viewed = await this.viewed.recent();
    await add(
      this.first,
      draftIds.filter((id) => viewed.has(id)),
    );
    await add(
      this.background,
      draftIds.filter((id) => !viewed.has(id)),
    );
  }

  /** Every list is stale. */
  async requestAll(): Promise<void> {
    await this.first.add('all', {}, { deduplication: { id: 'all', keepLastIfActive: true } });
  }

  /** The job behind `requestAll`. */
  async fanOut(): Promise<void> {
    await this.requestMany([...(await this.viewed.recent())]);
    for await (const ids of this.drafts.ids()) await this.requestMany(ids);
  }

  /** Search has reached a further version of the directory. */
  async requestScan(): Promise<void> {
    await this.detection.add('scan', {}, { deduplication: { id: 'scan', keepLastIfActive: true } });
  }

  /** One scan at a time, and one now and then unasked, should a wake-up be lost. */
  async scheduleScans(): Promise<void> {
    await this.queues.checkRegularly(this.detection, {
      name: 'scan',
      every: CHECK_EVERY,
      opts: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
  }
}

/** So many jobs are added in one call to Redis, which has a deadline. */
const JOBS_AT_ONCE = 250;

async function add(queue: Queue<ScoreJob>, draftIds: readonly string[]): Promise<void> {
  for (let at = 0; at < draftIds.length; at += JOBS_AT_ONCE)
    await queue.addBulk(draftIds.slice(at, at + JOBS_AT_ONCE).map(scoreJob));
}
