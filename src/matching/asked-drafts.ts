import { setTimeout as pause } from 'node:timers/promises';
import type { Draft, DraftStore } from '../consortia/index.js';
import type { OrganisationIndex } from '../directory/index.js';
import type { Earlier, EarlierProjects } from '../projects/index.js';
import type { DirectoryTable, DraftSpec } from './core/index.js';
import { draftSpec, earlierOf, type ScoredDraft } from './draft-spec.js';
import { KeywordHolders } from './keyword-holders.js';
import type { ScoringTable } from './scoring-table.js';

/** Milliseconds for the table to reach the version of the directory that a question names. */
const TIME_TO_CATCH_UP = 5_000;

/** What a draft that somebody asks about is scored with, and a directory to answer from. */
interface Scoring {
  spec: DraftSpec;
  /** What earlier projects say of its idea. */
  like: Earlier;
  table: DirectoryTable;
  /** The version that the table has, no earlier than the one asked for. */
  version: number;
}

interface AskedDraft extends Scoring {
  draft: Draft;
}

/** What the completer answers a question about a draft from, whatever the question. */
export class AskedDrafts {
  private readonly keywords: KeywordHolders;

  constructor(
    private readonly drafts: DraftStore,
    private readonly index: OrganisationIndex,
    private readonly table: ScoringTable,
    private readonly earlier: EarlierProjects,
  ) {
    this.keywords = new KeywordHolders(index);
  }

  /** Loads the table before the first question. */
  follow(stopping: AbortSignal): Promise<void> {
    return this.table.follow(stopping);
  }

  /** The draft as it is now. `behind`: the directory could not be read up to the version in time. */
  async of(draftId: string, directoryVersion: number): Promise<AskedDraft | 'deleted' | 'behind'> {
    const draft = (await this.drafts.find(draftId))?.draft;
    if (!draft) return 'deleted';
    const scoring = await this.scoring(draft, directoryVersion);
    return scoring === 'behind' ? scoring : { draft, ...scoring };
  }

  /** The same of a draft that need not be stored. */
  async scoring(draft: ScoredDraft, directoryVersion: number): Promise<Scoring | 'behind'> {
    const cursor = await this.index.cursor();
    const like = await earlierOf(this.earlier, draft);
    const keywords = (asked: readonly string[]) => this.keywords.at(cursor, asked);
    const spec = await draftSpec(draft, keywords, like);
    const inTime = await Promise.race([
      this.table.at(directoryVersion),
      pause(TIME_TO_CATCH_UP, undefined, { ref: false }),
    ]);
    return inTime ? { spec, like, ...inTime } : 'behind';
  }
}
