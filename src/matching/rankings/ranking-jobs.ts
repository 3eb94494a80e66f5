import type { DraftStore } from '../../consortia/index.js';
import type { Directory, OrganisationIndex } from '../../directory/index.js';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Queues } from '../../platform/queues.js';
import type { Redis } from '../../platform/redis.js';
import { Requests } from '../../platform/requests.js';
import type { EarlierProjects } from '../../projects/index.js';
import { AskedDrafts } from '../asked-drafts.js';
import {
  type Among,
  type Dimension,
  type DraftSpec,
  Scorer,
  type Suggestion,
  type Value,
} from '../core/index.js';
import type { ScoredDraft } from '../draft-spec.js';
import type { ScoringTable } from '../scoring-table.js';
import { withProjects } from '../with-projects.js';

/** As many questions at once as have their turn, between completions, while the last of them still waits. */
const MOST = 16;

interface RankingQuestion {
  /** As it is to be ranked for; it need not be stored. */
  draft: ScoredDraft;
  /** The role that is vacant, where it is that of a member who leaves. */
  role?: Member['role'];
  /** The values that the organisations may have, by dimension. */
  among: { [D in Dimension]?: Value[] };
  limit: number;
  /** The directory as the asker may have seen it: the answer is from no older one. */
  directoryVersion: number;
}

type Member = ScoredDraft['members'][number];

/** `behind`: the directory could not be read up to the version in time. */
type RankingOutcome =
  | { status: 'ranked'; suggestions: Suggestion[]; directoryVersion: number; projects: string }
  | { status: 'behind' };

/** Rankings that are made when somebody asks, in whatever process: both sides speak through it. */
export type RankingRequests = Requests<RankingQuestion, RankingOutcome>;

export function rankingRequests(queues: Queues, redis: Redis): RankingRequests {
  return new Requests(queues, redis, { name: 'rankings', most: MOST, patience: DEADLINES.completion });
}

/** Ranks the directory for a draft, or a part of it: in the completer, where a table is that is kept up to date. */
export class RankingWorker {
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

  start(requests: RankingRequests): void {
    requests.answer((question) => this.rank(question));
  }

  private async rank({
    draft,
    role,
    among,
    limit,
    directoryVersion,
  }: RankingQuestion): Promise<RankingOutcome> {
    const asked = await this.asked.scoring(draft, directoryVersion);
    if (asked === 'behind') return { status: asked };
    const suggestions = this.scorer.suggest(asked.table, openTo(role, asked.spec), limit, asSets(among));
    return {
      status: 'ranked',
      suggestions: await withProjects(suggestions, asked.like, this.earlier, this.directory),
      directoryVersion: asked.version,
      projects: asked.like.version,
    };
  }
}

/** Whom a vacancy is open to: a coordinator must be from a country that counts, so far as countries are known. */
function openTo(role: Member['role'] | undefined, spec: DraftSpec): DraftSpec {
  return role === 'coordinator' ? { ...spec, partnerCountries: spec.countedCountries } : spec;
}

function asSets(among: RankingQuestion['among']): Among {
  return Object.fromEntries(Object.entries(among).map(([dimension, values]) => [dimension, new Set(values)]));
}
