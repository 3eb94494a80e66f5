import type { DraftStore } from '../../consortia/index.js';
import type { Directory, OrganisationIndex } from '../../directory/index.js';
import type { Queues } from '../../platform/queues.js';
import type { EarlierProjects } from '../../projects/index.js';
import { Scorer } from '../core/index.js';
import { draftSpec, earlierOf } from '../draft-spec.js';
import { KeywordHolders } from '../keyword-holders.js';
import type { ScoringTable } from '../scoring-table.js';
import { scoringVersion } from '../scoring-version.js';
import { withProjects } from '../with-projects.js';
import type { Detection } from './detection.js';
import type { DraftEventPublisher } from './draft-events.js';
import { isSound } from './freshness.js';
import type { ScanState } from './scan-state.js';
import {
  DETECTION,
  SCORING,
  SCORING_FIRST,
  type ScoreJob,
  type SuggestionRequests,
} from './suggestion-jobs.js';
import { KEPT, type SuggestionStore } from './suggestion-store.js';

/** Jobs of a queue at a time: while one waits for the search index another one scores. */
const CONCURRENCY = 4;

interface Parts {
  drafts: DraftStore;
  index: OrganisationIndex;
  table: ScoringTable;
  lists: SuggestionStore;
  scan: ScanState;
  detection: Detection;
  requests: SuggestionRequests;
  events: DraftEventPublisher;
  earlier: EarlierProjects;
  directory: Directory;
}

/** The side that scores, in the worker. */
export class SuggestionWorker {
  private readonly scorer = new Scorer();
  private readonly keywords: KeywordHolders;

  constructor(private readonly parts: Parts) {
    this.keywords = new KeywordHolders(parts.index);
  }

  async start(queues: Queues): Promise<void> {
    const { requests, detection, table } = this.parts;
    void table.current().catch(() => {}); // loaded before the first job; each job asks for it again
    const work = ({ data: { draftId } }: { data: ScoreJob }) =>
      draftId === undefined ? requests.fanOut() : this.score(draftId);
    for (const queue of [SCORING_FIRST, SCORING])
      queues.worker<ScoreJob>(queue, work, { concurrency: CONCURRENCY });
    queues.worker<object>(DETECTION, () => detection.run());
    await requests.scheduleScans();
  }

  /** Scores one draft for its current version and the directory that search has reached, unless its list is sound. */
  private async score(draftId: string): Promise<void> {
    const { drafts, lists, scan, index, earlier, directory } = this.parts;
    for (;;) {
      const draft = (await drafts.find(draftId))?.draft;
      if (!draft) return lists.remove(draftId);
      // The cursor comes first: what it says is in the keywords and in the table, which may both have more. The table has
      // all that the record has, so that no list lacks what an earlier one, made elsewhere, has shown.
      const { version: directoryVersion, generation, epoch } = await index.reached();
      const scanned = await scan.read();
      // Nothing to score with yet, or another index than the lists are scored with: the scan asks again.
      if (generation === '' || generation !== scanned.generation) return this.parts.requests.requestScan();
      const like = await earlierOf(earlier, draft);
      const rulesVersion = scoringVersion(like.version);
      const stored = await lists.state(draftId);
      if (stored && isSound(stored, draft, scanned, rulesVersion)) return;
      const keywords = (asked: readonly string[]) => this.keywords.at(directoryVersion, asked);
      const spec = await draftSpec(draft, keywords, like);
      const { table } = await this.parts.table.current();
      const { suggestions, footing } = this.scorer.rank(table, spec, KEPT);
      const scoredFor = {
        ...{ draftVersion: draft.version, directoryVersion, rulesVersion, generation },
      };
      // Redis went away meanwhile, and may have come back older: the list would be of a history that never was.
      if ((await index.reached()).epoch !== epoch) continue;
      const items = await withProjects(suggestions, like, earlier, directory);
      const outcome = await lists.store(draftId, scoredFor, items, footing);
      if (outcome === 'too old') continue;
      if (outcome === 'stored')
        await this.parts.events.publish({
          draftId,
          event: 'suggestions',
          draftVersion: draft.version,
          directoryVersion,
        });
      return;
    }
  }
}
