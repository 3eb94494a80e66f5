import { GainTables } from '../gain-tables.js';
import { gainsOf } from '../gains.js';
import type { Feasibility } from './feasibility.js';
import { LinearScores, type Scored } from './linear-scores.js';
import { type Problem, teamWith } from './problem.js';

/** How many of the best are kept before the directory has to be scanned again. */
const SHORTLIST = 512;

/** The best of one scan, and the first one that was left out: by submodularity all others gain less for good. */
interface Shortlist {
  slots: readonly number[];
  leftOut: Scored | undefined;
}

/**
 * Picks the seats one after another, each the best that can still be completed under the rules; the same
 * picks as scoring the whole directory for every seat. The shortlist is scored anew for each seat: that is
 * less work than the bookkeeping of stale gains. What the rules leave only becomes fewer with every pick.
 */
export class Greedy {
  private readonly tables = new GainTables();
  private readonly first: Shortlist;

  constructor(
    private readonly problem: Problem,
    private readonly feasibility: Feasibility,
    private readonly shortlist = SHORTLIST,
  ) {
    this.first = this.scan([]);
  }

  /** Slots in the order of the picks. */
  picks(): number[] {
    const picks: number[] = [];
    let shortlist = this.first;
    while (picks.length < this.problem.draft.seats) {
      let best = this.bestOf(shortlist, picks);
      if (!best) {
        shortlist = this.scan(picks);
        best = this.bestOf(shortlist, picks);
      }
      picks.push(best!.slot);
    }
    return picks;
  }

  /**
   * The best to join these picks under the rules, if it gains more than `least`. Looks at the whole directory
   * only when the first shortlist cannot tell.
   */
  bestBeyond(picks: readonly number[], least: number): Scored | undefined {
    const { leftOut } = this.first;
    const shortlist = !leftOut || leftOut.score <= least ? this.first : this.scan(picks);
    const best = this.bestOf({ slots: shortlist.slots, leftOut: undefined }, picks);
    return best && best.score > least ? best : undefined;
  }

  /** Undefined when one that was left out may be better. */
  private bestOf({ slots, leftOut }: Shortlist, picks: readonly number[]): Scored | undefined {
    const { table, kinds } = this.problem;
    const scores = this.scores(picks);
    const allows = this.feasibility.after(this.cellsOf(picks));
    let best = leftOut;
    let found = false;
    for (const slot of slots) {
      const score = scores.of(slot);
      if (best && (score < best.score || (score === best.score && !table.precedes(slot, best.slot))))
        continue;
      if (picks.includes(slot) || !allows(kinds.cellOf[kinds.ofSlot[slot]!]!)) continue;
      best = { slot, score };
      found = true;
    }
    return found ? best : undefined;
  }

  private scan(picks: readonly number[]): Shortlist {
    const { kinds, population } = this.problem;
    const cells = this.cellsOf(picks);
    // One more than the shortlist, and the picks themselves may come up again.
    const limit = this.shortlist + 1 + picks.length;
    const allows = this.feasibility.after(cells);
    const ranked = this.scores(picks).best(
      this.tables,
      limit,
      (kind) => population[kind]! > 0 && allows(kinds.cellOf[kind]!),
    );
    const leftOut = ranked.length === limit ? ranked.pop() : undefined;
    return { slots: ranked.map(({ slot }) => slot), leftOut };
  }

  private scores(picks: readonly number[]): LinearScores {
    const { draft } = this.problem;
    return new LinearScores(this.problem, gainsOf(draft, teamWith(this.problem, picks)));
  }

  private cellsOf(picks: readonly number[]): number[] {
    const { kinds } = this.problem;
    return picks.map((slot) => kinds.cellOf[kinds.ofSlot[slot]!]!);
  }
}
