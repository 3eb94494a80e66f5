import type { DirectoryTable } from './directory-table.js';
import { type Draft, type DraftSpec, resolveDraft } from './draft.js';
import { type Footing, footingOf } from './footing.js';
import { GainTables } from './gain-tables.js';
import { type Gains, gainsOf } from './gains.js';
import { grown } from './growth.js';
import { NeedMasks } from './need-masks.js';
import { scan } from './scan.js';
import { contributionAt, slotsOf } from './slots.js';
import { countTeam, type Team } from './team.js';
import { type Term, termsOf } from './terms.js';
import { TopList } from './top-list.js';
import { valueGains } from './value-gains.js';

export interface Suggestion {
  id: string;
  /** What F(S) gains when it joins. */
  score: number;
  /** Its parts that are not 0, largest first; they sum to the score within 1e-12. */
  terms: Term[];
}

/** A list of suggestions, and what tells later whether a change of the directory changes it. */
export interface Ranking {
  suggestions: Suggestion[];
  footing: Footing;
}

/**
 * Scores the whole directory for one draft after another. Owns the memory that this takes (5 bytes an
 * organisation), so keep one and use it again; nothing of a draft outlasts its call.
 */
export class Scorer {
  private readonly masks = new NeedMasks();
  private readonly tables = new GainTables();
  private skip = new Uint8Array(0);

  /**
   * The `limit` organisations that add most to the draft, by score descending, then id ascending by code
   * unit. The same draft and directory give the same list, byte for byte. Throws InvalidDraftSpec.
   */
  suggest(table: DirectoryTable, spec: DraftSpec, limit: number): Suggestion[] {
    return this.rank(table, spec, limit).suggestions;
  }

  /** The same list with what it rests on. Throws InvalidDraftSpec. */
  rank(table: DirectoryTable, spec: DraftSpec, limit: number): Ranking {
    const draft = resolveDraft(spec);
    this.masks.fill(table, draft.needs);
    const members = slotsOf(table, draft.members);
    const team = countTeam(
      draft,
      members.map((slot) => contributionAt(table, this.masks, draft, slot)),
    );
    const gains = gainsOf(draft, team);
    this.fillTables(table, draft, team, gains);
    this.fillSkip(table, [...members, ...slotsOf(table, draft.excludedIds)]);

    const suggestions = this.best(table, draft, gains, limit).map(({ slot, score }) => {
      const candidate = contributionAt(table, this.masks, draft, slot);
      return { id: candidate.id, score, terms: termsOf(draft, team, gains, candidate) };
    });
    return { suggestions, footing: footingOf(team, suggestions, limit) };
  }

  private best(table: DirectoryTable, draft: Draft, gains: Gains, limit: number) {
    const { masks, tables, skip } = this;
    const { slots, classOfSlot } = table;
    const top = new TopList(limit, (slot, other) => table.precedes(slot, other));
    // Few have worked with a member: they are scored one by one and stay out of the scan.
    const acquainted = draft.weights.acquaintance > 0 ? [...(draft.acquaintance?.keys() ?? [])] : [];
    for (const slot of slotsOf(table, acquainted)) {
      if (skip[slot] !== 0) continue;
      const score = tables.sum(classOfSlot[slot]!, masks.first[slot]!, masks.second[slot] ?? 0);
      if (score > Number.NEGATIVE_INFINITY) top.offer(slot, score + gains.acquaintance(table.idOf(slot)));
      skip[slot] = 1;
    }
    scan({ slots, classOfSlot, masks, skip }, tables, top);
    return top.ranked();
  }

  private fillTables(table: DirectoryTable, draft: Draft, team: Team, gains: Gains): void {
    this.tables.fillNeeds(gains.needs);
    this.tables.fillClasses(table.classes, valueGains(draft, team, gains));
  }

  private fillSkip(table: DirectoryTable, slots: readonly number[]): void {
    this.skip = grown(this.skip, table.slots, (length) => new Uint8Array(length)).fill(0);
    for (const slot of slots) this.skip[slot] = 1;
  }
}
