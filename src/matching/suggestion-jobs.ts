import type { DraftStore } from '../consortia/index.js';
import type { Queue, Queues } from '../platform/queues.js';
import type { ViewedDrafts } from './viewed-drafts.js';

export const SCORING = 'suggestions';
export const DETECTION = 'suggestion-scan';

/** Milliseconds between checks: how soon a lost wake-up is made good. */
const CHECK_EVERY = 2_000;
/** Any number above 0 comes after jobs without a priority. */
const BACKGROUND = 10;

/** One draft to score again, or, without an id, all of them; for which version, the stored list and the index say. */
export interface ScoreJob {
  draftId?: string;
}

const scoreJob = (draftId: string, priority?: number) => ({
  name: 'score',
  data: { draftId },
  opts: { ...(priority && { priority }), deduplication: { id: draftId, keepLastIfActive: true } },
});

/** The side that asks for scoring; one job a draft waits at most, and none is forgotten while one runs. */
export class SuggestionRequests {
  private readonly scoring: Queue<ScoreJob>;
  private readonly detection: Queue<object>;

  constructor(
    private readonly queues: Queues,
    private readonly drafts: DraftStore,
    private readonly viewed: ViewedDrafts,
  ) {
    this.scoring = queues.queue<ScoreJob>(SCORING);
    this.detection = queues.queue<object>(DETECTION);
  }

  /** The draft has changed, or somebody is waiting for it. */
  async request(draftId: string): Promise<void> {
    const { name, data, opts } = scoreJob(draftId);
    await this.scoring.add(name, data, opts);
  }

  /** A change of the directory has made these lists stale. Those that are being looked at first. */
  async requestMany(draftIds: readonly string[]): Promise<void> {
    const viewed = await this.viewed.recent();
    const jobs = draftIds.map((id) => scoreJob(id, viewed.has(id) ? undefined : BACKGROUND));
    if (jobs.length > 0) await this.scoring.addBulk(jobs);
  }

  /** Every list is stale. */
  async requestAll(): Promise<void> {
    await this.scoring.add('all', {}, { deduplication: { id: 'all', keepLastIfActive: true } });
  }

  /** The job behind `requestAll`. */
  async fanOut(): Promise<void> {
    for (const draftId of await this.viewed.recent()) await this.request(draftId);
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
