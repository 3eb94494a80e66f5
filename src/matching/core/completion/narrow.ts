import type { GainTables } from '../ranking/gain-tables.js';
import type { Clock } from './clock.js';
import type { LinearScores, Scored } from './linear-scores.js';
import { cellOf, type Problem } from './problem.js';

/** Candidates with at least some score, and the best of them that may join. */
export interface Narrowed {
  slots: readonly number[];
  /** The first of those with the highest score. */
  best: Scored | undefined;
}

/** Who may join: not those who are in it already, or duplicates of these, nor those of a cell that the rules have no room for. */
export interface Joining {
  taken: ReadonlySet<number>;
  allows: (cell: number) => boolean;
}

/** Scores some candidates and drops those with less than `floor`. Throws TimeUp. */
export function narrow(
  problem: Problem,
  candidates: readonly number[],
  scores: LinearScores,
  floor: number,
  joining: Joining,
  clock: Clock,
): Narrowed {
  const narrowed = new Narrowing(problem, joining);
  for (const slot of candidates) {
    clock.poll();
    const score = scores.of(slot);
    if (score >= floor) narrowed.add(slot, score);
  }
  return narrowed;
}

/** The same of the whole directory, without those who may not join. Throws TimeUp. */
export function gather(
  problem: Problem,
  tables: GainTables,
  scores: LinearScores,
  floor: number,
  joining: Joining,
  clock: Clock,
): Narrowed {
  const narrowed = new Narrowing(problem, joining);
  const offer = (slot: number, score: number) => {
    clock.poll();
    if (score >= floor) narrowed.add(slot, score);
    return floor;
  };
  scores.offerAll(tables, { threshold: floor, offer }, joining.allows);
  return narrowed;
}

class Narrowing implements Narrowed {
  readonly slots: number[] = [];
  best: Scored | undefined;

  constructor(
    private readonly problem: Problem,
    private readonly joining: Joining,
  ) {}

  add(slot: number, score: number): void {
    const { problem, best } = this;
    const { taken, allows } = this.joining;
    this.slots.push(slot);
    if (best && (score < best.score || (score === best.score && !problem.precedes(slot, best.slot)))) return;
    if (!taken.has(slot) && allows(cellOf(problem, slot))) this.best = { slot, score };
  }
}
