import type { DraftStore } from '../consortia/index.js';
import type { OrganisationIndex } from '../directory/index.js';
import { Problem } from '../platform/problem.js';
import type { Queues, Requests } from '../platform/queues.js';
import { type Completion, complete, InfeasibleCompletion, type Rule } from './core/index.js';
import { draftSpec } from './draft-spec.js';
import { KeywordHolders } from './keyword-holders.js';
import type { ScoringTable } from './scoring-table.js';

const QUEUE = 'completions';

/** Milliseconds that the proof may take; the best team found by then is the answer, with how far it may be off. */
const TIME_FOR_PROOF = 900;

/** Milliseconds after which nobody waits for an answer any more: several of them, one after another, fit. */
const PATIENCE = 20_000;

/** The draft, as it is when its turn comes, and the seats to fill. */
interface CompletionJob {
  draftId: string;
  seats: number;
}

/** What was computed, and for which versions; undefined when the draft was deleted meanwhile. */
type CompletionOutcome =
  | { team: Completion; draftVersion: number; directoryVersion: number; tookMs: number }
  | { conflict: Conflict }
  | undefined;

/** No team keeps these rules together; the countries have too many members already. */
export interface Conflict {
  rules: readonly Rule[];
  countries: readonly string[];
}

/** The side that asks. */
export class CompletionRequests {
  private readonly requests: Requests<CompletionJob, CompletionOutcome>;

  constructor(queues: Queues) {
    this.requests = queues.requests(QUEUE);
  }

  /** @throws Problem 503 when no process has answered in time. */
  async complete(job: CompletionJob): Promise<CompletionOutcome> {
    const outcome = await this.requests.ask(job, PATIENCE);
    if (outcome.answered) return outcome.answer;
    throw new Problem(
      503,
      'completion-busy',
      'Not available at the moment',
      'Too many consortia are being completed, or the process that does it is not running. Try again in a minute.',
      { headers: { 'Retry-After': '60' } },
    );
  }
}

/** The side that computes: in a process of its own, because it may think for a second without a pause. */
export class CompletionWorker {
  private readonly keywords: KeywordHolders;

  constructor(
    private readonly drafts: DraftStore,
    private readonly index: OrganisationIndex,
    private readonly table: ScoringTable,
  ) {
    this.keywords = new KeywordHolders(index);
  }

  start(queues: Queues): void {
    queues.worker<CompletionJob, CompletionOutcome>(QUEUE, ({ data }) => this.complete(data));
  }

  private async complete({ draftId, seats }: CompletionJob): Promise<CompletionOutcome> {
    const draft = (await this.drafts.find(draftId))?.draft;
    if (!draft) return undefined;
    const cursor = await this.index.cursor();
    const spec = await draftSpec(draft, (keyword) => this.keywords.at(cursor, keyword));
    const { table, version: directoryVersion } = await this.table.at(cursor);
    const started = performance.now();
    const shouldStop = () => performance.now() - started > TIME_FOR_PROOF;
    try {
      const team = complete(table, { ...spec, seats }, { shouldStop });
      const tookMs = Math.round(performance.now() - started);
      return { team, draftVersion: draft.version, directoryVersion, tookMs };
    } catch (error) {
      if (!(error instanceof InfeasibleCompletion)) throw error;
      return { conflict: { rules: error.rules, countries: error.countries } };
    }
  }
}
