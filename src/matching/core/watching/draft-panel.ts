import type { DraftSpec } from '../objective/draft.js';
import type { ScoringOrganisation } from '../objective/organisation.js';
import type { Footing } from '../ranking/footing.js';
import { DraftColumns } from './draft-columns.js';
import { Mentions } from './mentions.js';
import { WatchedDraft } from './watched-draft.js';

/** A draft that is affected only if the organisation holds enough of its open needs; without any it is not. */
export interface OpenQuestion {
  draftId: string;
  /** Keys of the needs. */
  needs: readonly string[];
}

export interface Affected {
  /** Ids of drafts whose list is no longer, or may no longer be, what scoring the whole directory gives. */
  certain: string[];
  open: OpenQuestion[];
}

/**
 * All drafts that have a list, so that a change of one organisation is held against every one of them at once.
 * Drafts that are not named as affected have exactly the list that scoring them again would give.
 */
export class DraftPanel {
  private readonly rowOf = new Map<string, number>();
  private readonly drafts: (WatchedDraft | undefined)[] = [];
  /** By row, as the drafts. Made once and apart: most changes leave hundreds open, whose drafts need not be read. */
  private readonly questions: (OpenQuestion | undefined)[] = [];
  private readonly vacant: number[] = [];
  private readonly columns = new DraftColumns();
  private readonly mentions = new Mentions();

  get size(): number {
    return this.rowOf.size;
  }

  /**
   * Adds a draft or puts it in the place of its former version. Fit is that of the footing, not of the spec. Throws
   * InvalidDraftSpec.
   */
  set(id: string, spec: DraftSpec, footing: Footing): void {
    const draft = new WatchedDraft(spec, footing);
    this.delete(id);
    const row = this.vacant.pop() ?? this.drafts.length;
    this.rowOf.set(id, row);
    this.drafts[row] = draft;
    this.questions[row] = { draftId: id, needs: draft.openNeeds };
    this.columns.set(row, draft, footing.fit);
    this.mentions.add(row, draft.mentioned);
  }

  delete(id: string): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.mentions.delete(row, this.drafts[row]!.mentioned);
    this.columns.set(row, undefined);
    this.drafts[row] = undefined;
    this.questions[row] = undefined;
    this.rowOf.delete(id);
    this.vacant.push(row);
  }

  /** The drafts that an organisation is listed by, a member of, or excluded from: all that its end or its closing affects. */
  mentioning(organisationId: string): string[] {
    return this.mentions.of(organisationId).map((row) => this.questions[row]!.draftId);
  }

  /** Which drafts a change of this organisation affects; it comes as it is after the change. */
  affectedBy(organisation: ScoringOrganisation): Affected {
    if (organisation.isClosed) return { certain: this.mentioning(organisation.id), open: [] };
    const decided = new Set([...this.mentions.of(organisation.id), ...this.barring(organisation)]);
    const certain = this.mentioning(organisation.id);
    const reach = this.columns.within(organisation);
    const open = this.questionsOf(reach.withOpenNeeds, decided);
    for (const row of reach.certain) if (!decided.has(row)) certain.push(this.questions[row]!.draftId);
    for (const row of reach.undecided) {
      if (decided.has(row)) continue;
      const question = this.questions[row]!;
      // Holding one more need never lowers a score.
      if (this.admits(row, organisation, () => false)) certain.push(question.draftId);
      else if (question.needs.length > 0) open.push(question);
    }
    return { certain, open };
  }

  /** The rows of drafts that have, or exclude, a duplicate of it. */
  private barring(organisation: ScoringOrganisation): number[] {
    const rows = (organisation.duplicates ?? []).flatMap((id) => this.mentions.of(id));
    return rows.filter((row) => this.drafts[row]!.bars(organisation));
  }

  /** In an array of the right length from the start: there are thousands, and growing one makes garbage. */
  private questionsOf(rows: Uint32Array, except: ReadonlySet<number>): OpenQuestion[] {
    const questions = new Array<OpenQuestion>(rows.length);
    let count = 0;
    for (const row of rows) if (!except.has(row)) questions[count++] = this.questions[row]!;
    questions.length = count;
    return questions;
  }

  /** Decides an open question: whether the organisation, holding these needs and no other open one, is affecting the draft. */
  isAffected(draftId: string, organisation: ScoringOrganisation, held: ReadonlySet<string>): boolean {
    const row = this.rowOf.get(draftId);
    return row !== undefined && this.admits(row, organisation, (need) => held.has(need));
  }

  private admits(
    row: number,
    organisation: ScoringOrganisation,
    holdsOpen: (need: string) => boolean,
  ): boolean {
    const fitGain = this.columns.fitGain(row, organisation.id);
    return this.drafts[row]!.admits(organisation, fitGain, holdsOpen);
  }
}
