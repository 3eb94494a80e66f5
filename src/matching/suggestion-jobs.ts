import { type DraftStore, RULES_VERSION } from '../consortia/index.js';
import type { OrganisationIndex } from '../directory/index.js';
import type { Queue, Queues } from '../platform/queues.js';
import { Scorer } from './core/index.js';
import type { DraftEventPublisher } from './draft-events.js';
import { draftSpec } from './draft-spec.js';
import { isFresh } from './freshness.js';
import { KeywordHolders } from './keyword-holders.js';
import type { ScoringTable } from './scoring-table.js';
import { KEPT, type SuggestionStore } from './suggestion-store.js';
import type { ViewedDrafts } from './viewed-drafts.js';

const QUEUE = 'suggestions';
/** Jobs at a time: while one waits for the search index another one scores. */
const CONCURRENCY = 4;
/** Any number above 0 comes after jobs without a priority. */
const BACKGROUND = 10;

/** One draft to score again, or, without an id, all of them. */
interface ScoreJob {
  draftId?: string;
}

/** The side that asks for scoring; one job a draft waits at most, and none is forgotten while one runs. */
export class SuggestionRequests {
  private readonly queue: Queue<ScoreJob>;

  constructor(
    queues: Queues,
    private readonly drafts: DraftStore,
    private readonly viewed: ViewedDrafts,
  ) {
    this.queue = queues.queue<ScoreJob>(QUEUE);
  }

  /** The draft has changed, or somebody is waiting for it. */
  async request(draftId: string): Promise<void> {
    await this.queue.add('score', { draftId }, { deduplication: { id: draftId, keepLastIfActive: true } });
  }

  /** The directory has changed: every draft is to be scored again. */
  async requestAll(): Promise<void> {
    await this.queue.add('all', {}, { deduplication: { id: 'all', keepLastIfActive: true } });
  }

  /** Those that are being looked at first. */
  async fanOut(): Promise<void> {
    const viewed = await this.viewed.recent();
    for (const draftId of viewed) await this.request(draftId);
    for await (const ids of this.drafts.ids()) {
      const others = ids.filter((id) => !viewed.has(id));
      await this.queue.addBulk(
        others.map((draftId) => ({
          name: 'score',
          data: { draftId },
          opts: { priority: BACKGROUND, deduplication: { id: draftId, keepLastIfActive: true } },
        })),
      );
    }
  }
}

/** The side that scores, in the worker. */
export class SuggestionWorker {
  private readonly scorer = new Scorer();
  private readonly keywords: KeywordHolders;

  constructor(
    private readonly drafts: DraftStore,
    private readonly index: OrganisationIndex,
    private readonly table: ScoringTable,
    private readonly lists: SuggestionStore,
    private readonly requests: SuggestionRequests,
    private readonly events: DraftEventPublisher,
  ) {
    this.keywords = new KeywordHolders(index);
  }

  start(queues: Queues): void {
    queues.worker<ScoreJob>(
      QUEUE,
      ({ data }) => (data.draftId === undefined ? this.requests.fanOut() : this.score(data.draftId)),
      CONCURRENCY,
    );
  }

  /** Scores one draft for its current version and the directory that search has reached, unless that is done. */
  private async score(draftId: string): Promise<void> {
    const draft = (await this.drafts.find(draftId))?.draft;
    if (!draft) return this.lists.remove(draftId);
    const cursor = await this.index.cursor();
    if (isFresh(await this.lists.find(draftId), draft, cursor)) return;
    const spec = await draftSpec(draft, (keyword) => this.keywords.at(cursor, keyword));
    const { table, version: directoryVersion } = await this.table.at(cursor);
    const items = this.scorer.suggest(table, spec, KEPT);
    const list = { draftVersion: draft.version, directoryVersion, rulesVersion: RULES_VERSION, items };
    if (await this.lists.store(draftId, list))
      await this.events.publish({
        draftId,
        event: 'suggestions',
        draftVersion: draft.version,
        directoryVersion,
      });
  }
}
