import { objectiveOf } from '../objective/objective.js';
import { certify, mostGain } from './certificate.js';
import { type Clock, TimeUp } from './clock.js';
import { casesWithout } from './duplicates.js';
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
 * The best picks in which each legal entity counts once; undefined when none keep the rules. Duplicates are few: picks
 * are looked for as if there were none, and where two of those found are one entity, the cases without one of them are
 * looked at instead. The bound of the whole problem is one of each case too. Throws TimeUp when the time is over before
 * there are picks.
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
    const quick = improveBySwaps(problem, feasibility, greedy, this.clock);
    if (this.split(problem, quick, () => Math.min(bound, mostGain(problem, feasibility)))) return;
    this.keep(problem, quick);
    const { gain } = this.best!;
    const certificate = certify(problem, feasibility, quick, gain, this.clock);
    if (this.split(problem, certificate.picks, () => Math.min(bound, certificate.bound))) return;
    this.keep(problem, certificate.picks);
    if (!certificate.exhausted) this.leave(Math.min(bound, certificate.bound));
  }

  /** Opens the cases instead, where two of the picks are one legal entity; the one with the first of them comes next. */
  private split(problem: Problem, picks: readonly number[], bound: () => number): boolean {
    const cases = casesWithout(problem, picks);
    if (!cases) return false;
    const most = bound();
    for (const one of cases) this.open.push({ problem: one, bound: most });
    return true;
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
