import type { DraftStore } from '../../consortia/index.js';
import type { Directory, OrganisationIndex } from '../../directory/index.js';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Queues } from '../../platform/queues.js';
import type { Redis } from '../../platform/redis.js';
import { Requests } from '../../platform/requests.js';
import type { EarlierProjects } from '../../projects/index.js';
import { AskedDrafts } from '../asked-drafts.js';
import { Scorer, type Suggestion } from '../core/index.js';
import type { ScoringTable } from '../scoring-table.js';
import { withProjects } from '../with-projects.js';
import { openTo, roleOf, withoutMember } from './vacancy.js';

/** As many questions at once as have their turn, between completions, while the last of them still waits. */
const MOST = 16;

/** Who could take the place of a member of the draft, as it is when the question has its turn. */
interface ReserveQuestion {
  draftId: string;
  organisationId: string;
  limit: number;
  /** The directory as the asker may have seen it: the answer is from no older one. */
  directoryVersion: number;
}

/** `gone`: it is no member any more. `behind`: the directory could not be read up to the version in time. */
export type ReserveOutcome =
  | { status: 'ranked'; suggestions: Suggestion[]; draftVersion: number; directoryVersion: number }
  | { status: 'behind' | 'deleted' | 'gone' };

/** The reserves asked for, in whatever process: both sides speak through it. */
export type ReserveRequests = Requests<ReserveQuestion, ReserveOutcome>;

export function reserveRequests(queues: Queues, redis: Redis): ReserveRequests {
  return new Requests(queues, redis, { name: 'reserves', most: MOST, patience: DEADLINES.completion });
}

/** Ranks the directory for the place of a member: in the completer, where a table is that is kept up to date. */
export class ReserveWorker {
  private readonly asked: AskedDrafts;
  private readonly scorer = new Scorer();

  constructor(
    drafts: DraftStore,
    index: OrganisationIndex,
    table: ScoringTable,
    private readonly earlier: EarlierProjects,
    private readonly directory: Directory,
  ) {
    this.asked = new AskedDrafts(drafts, index, table, earlier);
  }

  start(requests: ReserveRequests): void {
    requests.answer((question) => this.rank(question));
  }

  private async rank(question: ReserveQuestion): Promise<ReserveOutcome> {
    const { draftId, organisationId, limit, directoryVersion } = question;
    const asked = await this.asked.of(draftId, directoryVersion, (draft) =>
      withoutMember(draft, organisationId),
    );
    if (typeof asked === 'string') return { status: asked };
    const role = roleOf(asked.draft, organisationId);
    if (!role) return { status: 'gone' };
    const suggestions = this.scorer.suggest(asked.table, openTo(role, asked.spec), limit);
    return {
      status: 'ranked',
      suggestions: await withProjects(suggestions, asked.like, this.earlier, this.directory),
      draftVersion: asked.draft.version,
      directoryVersion: asked.version,
    };
  }
}
