import { objectiveOf } from '../objective/objective.js';
import { certify, mostGain } from './certificate.js';
import { type Clock, TimeUp } from './clock.js';
import { casesAfter } from './duplicates.js';
import { Greedy } from './greedy.js';
import { PROOF } from './lagrangian-bound.js';
import { type Problem, teamWith } from './problem.js';
import { feasibilityOf } from './rules.js';
import { improveBySwaps } from './swap.js';

export interface BestTeam {
  picks: readonly number[];
  /** No picks that keep the rules add more than this to F(M). */
  bound: number;
  /** Whether all that could be better was looked at. */
  exhausted: boolean;
}

/** Candidates among which picks are still to be looked for, and what no picks among them can add more than. */
interface OpenCase {
  problem: Problem;
  bound: number;
}

/**
 * The best picks in which each legal entity counts once; undefined when none keep the rules. What looks ahead under the
 * rules, and the bounds, leave duplicates out of account, so that both hold for more picks than there are; the picks
 * themselves are taken without. Where that ends before all seats are filled, two smaller cases are looked at instead.
 * Throws TimeUp when the time is over before there are picks.
 */
export function bestTeam(problem: Problem, clock: Clock): BestTeam | undefined {
  const search = new Search(clock);
  search.run(problem);
  const { best, bound } = search;
  return best && { picks: best.picks, bound: Math.max(bound, best.gain), exhausted: search.exhausted };
}

class Search {
  best: { picks: readonly number[]; gain: number } | undefined;
  /** Of what was not looked at to the end. */
  bound = Number.NEGATIVE_INFINITY;
  private readonly open: OpenCase[] = [];

  constructor(private readonly clock: Clock) {}

  get exhausted(): boolean {
    return this.bound === Number.NEGATIVE_INFINITY;
  }

  run(problem: Problem): void {
    this.open.push({ problem, bound: Number.POSITIVE_INFINITY });
    for (let next = this.open.pop(); next; next = this.open.pop()) {
      if (this.best && next.bound <= this.best.gain + PROOF) continue;
      try {
        this.look(next);
      } catch (error) {
        if (!(error instanceof TimeUp) || !this.best) throw error;
        this.leave(next.bound);
      }
    }
  }

  private look({ problem, bound }: OpenCase): void {
    const feasibility = feasibilityOf(problem, this.clock);
    if (!feasibility.allows([])) return;
    const greedy = new Greedy(problem, feasibility, this.clock).picks();
    if (greedy.length < problem.draft.seats) {
      const most = Math.min(bound, mostGain(problem, feasibility));
      for (const one of casesAfter(problem, greedy)) this.open.push({ problem: one, bound: most });
      return;
    }
    const quick = improveBySwaps(problem, feasibility, greedy, this.clock);
    this.keep(problem, quick);
    const certificate = certify(problem, feasibility, quick, this.best!.gain, this.clock);
    this.keep(problem, certificate.picks);
    if (!certificate.exhausted) this.leave(Math.min(bound, certificate.bound));
  }

  private keep(problem: Problem, picks: readonly number[]): void {
    const gain = gainOf(problem, picks);
    if (!this.best || gain > this.best.gain) this.best = { picks, gain };
  }

  private leave(bound: number): void {
    this.bound = Math.max(this.bound, bound);
  }
}

/** F with these picks. */
export function totalOf(problem: Problem, picks: readonly number[]): number {
  const { draft, table, members } = problem;
  const ids = [...members.map(({ id }) => id), ...picks.map((slot) => table.idOf(slot))];
  return objectiveOf(draft, teamWith(problem, picks), ids).total;
}

function gainOf(problem: Problem, picks: readonly number[]): number {
  return totalOf(problem, picks) - totalOf(problem, []);
}
