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
import { draftBeside } from './draft-beside.js';

/** As many questions at once as have their turn, between completions, while the last of them still waits. */
const MOST = 16;

interface ComplementaryQuestion {
  organisationId: string;
  limit: number;
  /** The directory as the asker may have seen it: the answer is from no older one. */
  directoryVersion: number;
}

/** `behind`: the directory could not be read up to the version in time. */
export type ComplementaryOutcome =
  | { status: 'ranked'; suggestions: Suggestion[]; directoryVersion: number; projects: string }
  | { status: 'behind' };

/** What is asked about single organisations, in whatever process: both sides speak through it. */
export type ComplementaryRequests = Requests<ComplementaryQuestion, ComplementaryOutcome>;

export function complementaryRequests(queues: Queues, redis: Redis): ComplementaryRequests {
  return new Requests(queues, redis, { name: 'complementary', most: MOST, patience: DEADLINES.completion });
}

/** Ranks the directory beside one organisation: in the completer, where a table is that is kept up to date. */
export class ComplementaryWorker {
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

  start(requests: ComplementaryRequests): void {
    requests.answer((question) => this.rank(question));
  }

  private async rank({
    organisationId,
    limit,
    directoryVersion,
  }: ComplementaryQuestion): Promise<ComplementaryOutcome> {
    const asked = await this.asked.scoring(draftBeside(organisationId), directoryVersion);
    if (asked === 'behind') return { status: asked };
    const suggestions = this.scorer.suggest(asked.table, asked.spec, limit);
    return {
      status: 'ranked',
      suggestions: await withProjects(suggestions, asked.like, this.earlier, this.directory),
      directoryVersion: asked.version,
      projects: asked.like.version,
    };
  }
}
