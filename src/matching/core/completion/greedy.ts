import { gainsOf } from '../objective/gains.js';
import { GainTables } from '../ranking/gain-tables.js';
import { VACANT } from '../table/class-index.js';
import type { Clock } from './clock.js';
import type { Feasibility } from './feasibility.js';
import { LinearScores } from './linear-scores.js';
import { gather, type Joining, type Narrowed, narrow } from './narrow.js';
import { cellOf, type Problem, takenBy, teamWith } from './problem.js';

/** About how many of the best are kept before the directory has to be scanned again. */
const SHORTLIST = 4_096;

/** How many candidates tell what the best of all gain at least. */
const SAMPLE = 1_024;

/**
 * Picks the seats one after another, each the best that can still be completed under the rules; the same
 * picks as scoring the whole directory for every seat. A shortlist of those who gain most is kept, and scored
 * anew for each seat. What anybody gains only falls with every pick (F is submodular), and those whom the rules
 * allow only become fewer: so nobody else matters while one of the list still gains its floor.
 */
export class Greedy {
  private readonly tables = new GainTables();
  private readonly sample: readonly number[];

  constructor(
    private readonly problem: Problem,
    private readonly feasibility: Feasibility,
    private readonly clock: Clock,
    private readonly shortlist = SHORTLIST,
  ) {
    this.sample = sampleOf(problem);
  }

  /**
   * Slots in the order of the picks; fewer than there are seats where everybody else who may join is a duplicate of one of
   * them, which the rules do not look ahead for. Throws TimeUp.
   */
  picks(): number[] {
    const picks: number[] = [];
    let floor = Number.POSITIVE_INFINITY;
    let slots: readonly number[] = [];
    while (picks.length < this.problem.draft.seats) {
      const joining = this.joining(picks);
      const scores = this.scores(picks);
      let found = narrow(this.problem, slots, scores, floor, joining, this.clock);
      if (!found.best) {
        floor = this.floorOf(scores, joining);
        found = this.gathered(scores, floor, joining);
      }
      if (!found.best) {
        floor = 0; // what everybody gains: those above the first floor were picks already
        found = this.gathered(scores, floor, joining);
      }
      if (!found.best) return picks;
      slots = found.slots;
      picks.push(found.best.slot);
    }
    return picks;
  }

  /** What about as many as the shortlist holds gain at least; 0, which all gain, when the sample cannot tell. */
  private floorOf(scores: LinearScores, { allows }: Joining): number {
    const { sample, shortlist, problem } = this;
    const ranked = Float64Array.from(
      sample.filter((slot) => allows(cellOf(problem, slot))),
      (slot) => scores.of(slot),
    ).sort();
    const rank = Math.ceil((shortlist * sample.length) / problem.table.slots);
    return ranked.at(-rank) ?? 0;
  }

  private gathered(scores: LinearScores, floor: number, joining: Joining): Narrowed {
    return gather(this.problem, this.tables, scores, floor, joining, this.clock);
  }

  private scores(picks: readonly number[]): LinearScores {
    return new LinearScores(this.problem, gainsOf(this.problem.draft, teamWith(this.problem, picks)));
  }

  private joining(picks: readonly number[]): Joining {
    const allows = this.feasibility.after(picks.map((slot) => cellOf(this.problem, slot)));
    return { taken: takenBy(this.problem, picks), allows };
  }
}

/** Candidates from all over the directory. */
function sampleOf({ table, skip, kinds }: Problem): number[] {
  const step = Math.max(1, Math.floor(table.slots / SAMPLE));
  const slots: number[] = [];
  for (let slot = 0; slot < table.slots; slot += step) {
    if (skip[slot] === 0 && kinds.ofSlot[slot] !== VACANT) slots.push(slot);
  }
  return slots;
}
