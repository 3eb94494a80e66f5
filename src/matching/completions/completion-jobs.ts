import type { DraftStore } from '../../consortia/index.js';
import type { Directory, OrganisationIndex } from '../../directory/index.js';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Queues } from '../../platform/queues.js';
import type { Redis } from '../../platform/redis.js';
import { Requests } from '../../platform/requests.js';
import type { EarlierProjects } from '../../projects/index.js';
import { AskedDrafts } from '../asked-drafts.js';
import { type Completion, complete, InfeasibleCompletion, type Rule, TimeUp } from '../core/index.js';
import type { ScoringTable } from '../scoring-table.js';
import { withProjects } from '../with-projects.js';

/** Milliseconds that the proof may take; the best team found by then is the answer, with how far it may be off. */
const TIME_FOR_PROOF = 900;

/** As many questions at once as are answered, one after another, while the last of them still waits. */
const MOST = 16;

/** The draft, as it is when its turn comes, and the seats to fill. */
interface CompletionQuestion {
  draftId: string;
  seats: number;
  /** The directory as the asker may have seen it: the answer is from no older one. */
  directoryVersion: number;
}

/** No team keeps these rules together; the countries have too many members already. */
export interface Conflict {
  rules: readonly Rule[];
  countries: readonly string[];
}

/**
 * `completed`: the best team found, and the versions it is for. `infeasible`: proven that there is none. `timed-out`:
 * none was found in time, there may be one. `behind`: the directory could not be read up to the version in time.
 */
export type CompletionOutcome =
  | { status: 'completed'; team: Completion; draftVersion: number; directoryVersion: number; tookMs: number }
  | ({ status: 'infeasible' } & Conflict)
  | { status: 'timed-out' | 'behind' | 'deleted' };

/** The completions asked for, in whatever process: both sides speak through it. */
export type CompletionRequests = Requests<CompletionQuestion, CompletionOutcome>;

export function completionRequests(queues: Queues, redis: Redis): CompletionRequests {
  return new Requests(queues, redis, { name: 'completions', most: MOST, patience: DEADLINES.completion });
}

/** Computes completions: in a process of its own, because it may think for a second without a pause. */
export class CompletionWorker {
  private readonly asked: AskedDrafts;

  constructor(
    drafts: DraftStore,
    index: OrganisationIndex,
    table: ScoringTable,
    private readonly earlier: EarlierProjects,
    private readonly directory: Directory,
  ) {
    this.asked = new AskedDrafts(drafts, index, table, earlier);
  }

  /** Loads the table before the first question. */
  async start(requests: CompletionRequests, stopping: AbortSignal): Promise<void> {
    await this.asked.follow(stopping);
    requests.answer((question) => this.complete(question));
  }

  private async complete({
    draftId,
    seats,
    directoryVersion,
  }: CompletionQuestion): Promise<CompletionOutcome> {
    const asked = await this.asked.of(draftId, directoryVersion);
    if (typeof asked === 'string') return { status: asked };
    const { draft, spec, like, table, version } = asked;
    const started = performance.now();
    const shouldStop = () => performance.now() - started > TIME_FOR_PROOF;
    try {
      const found = complete(table, { ...spec, seats }, { shouldStop });
      const picks = await withProjects(found.picks, like, this.earlier, this.directory);
      const team = { ...found, picks };
      const tookMs = Math.round(performance.now() - started);
      const versions = { draftVersion: draft.version, directoryVersion: version };
      return { status: 'completed', team, ...versions, tookMs };
    } catch (error) {
      if (error instanceof TimeUp) return { status: 'timed-out' };
      if (!(error instanceof InfeasibleCompletion)) throw error;
      return { status: 'infeasible', rules: error.rules, countries: error.countries };
    }
  }
}
