import type { Attribute } from './attributes.js';
import { type Clock, untilTimeUp } from './clock.js';
import type { Feasibility } from './feasibility.js';
import type { Group } from './groups.js';
import { PROOF } from './lagrangian-bound.js';
import type { Multipliers } from './multipliers.js';

/** Prices tried at each node. */
const ROUNDS = 12;

interface Evaluation {
  bound: number;
  /** By position in the candidates of the node. */
  scores: Float64Array;
  /** Score of the last of the best. */
  last: number;
  /** Groups, best first, as often as they are taken. */
  top: readonly number[];
}

/**
 * Looks for picks that add more than the best known ones. Every node bounds what can still be reached by its
 * own Lagrangian, drops the candidates that cannot be in anything better, and branches on the rest in the
 * order of their prices. Works on the numbers of the groups, which must be in an order of their own.
 */
export class BranchAndBound {
  /** Groups of the best picks found; undefined while there are none better than those known before. */
  best: readonly number[] | undefined;
  private readonly picked: Uint8Array;
  private readonly taken: Uint8Array;
  /** By group: the groups that are one legal entity with it, and how many of these are picked. */
  private readonly duplicates: readonly (readonly number[])[];
  private readonly barred: Uint8Array;
  private readonly path: number[] = [];
  private gain = 0;

  constructor(
    private readonly attributes: readonly Attribute[],
    private readonly groups: readonly Group[],
    private readonly feasibility: Feasibility,
    private readonly seats: number,
    /** What the best picks known add. */
    public known: number,
    private readonly clock: Clock,
  ) {
    this.picked = new Uint8Array(attributes.length);
    this.taken = new Uint8Array(groups.length);
    this.duplicates = duplicatesAmong(groups);
    this.barred = new Uint8Array(groups.length);
  }

  /** Returns a bound of what any picks add; at most `known` and a rounding when the search was exhausted. */
  run(multipliers: Multipliers, bound: number): number {
    let reached = bound;
    untilTimeUp(() => {
      reached = this.search([...this.groups.keys()], multipliers, bound);
    });
    return Math.max(this.known, reached);
  }

  /** Bounds every completion of the path with these groups; `known` when none is better. */
  private search(among: readonly number[], start: Multipliers, inherited: number): number {
    const left = this.seats - this.path.length;
    const allows = this.feasibility.after(this.path.map((group) => this.groups[group]!.cell));
    let alive = among.filter(
      (group) =>
        this.taken[group]! < this.groups[group]!.slots.length &&
        this.barred[group] === 0 &&
        allows(this.groups[group]!.cell),
    );
    if (left === 1) return this.last(alive);

    const step = new Float64Array(this.attributes.length);
    let trial = start;
    let best: { bound: number; multipliers: Multipliers } = { bound: inherited, multipliers: start };
    let scale = 1;
    for (let round = 0; round < ROUNDS; round++) {
      if (this.clock.isOver()) return best.bound;
      const { bound, scores, last, top } = this.evaluate(alive, trial, left, step);
      this.consider(top);
      if (bound <= this.known + PROOF) return this.known;
      const slack = bound - this.known - PROOF;
      const before = alive.length;
      alive = alive.filter((_, i) => scores[i]! >= last - slack);
      if (bound < best.bound - PROOF) best = { bound, multipliers: trial };
      else scale *= 0.7;
      if (alive.length === before && scale < 0.2) break;
      trial = trial.moved(step, bound - this.known, scale);
    }
    return this.branch(alive, best.multipliers, left, best.bound);
  }

  private branch(
    alive: readonly number[],
    multipliers: Multipliers,
    left: number,
    inherited: number,
  ): number {
    const step = new Float64Array(this.attributes.length);
    const { scores } = this.evaluate(alive, multipliers, left, step);
    const score = new Map(alive.map((group, i) => [group, scores[i]!]));
    const order = alive.toSorted((a, b) => score.get(b)! - score.get(a)! || a - b);
    let open = this.known;
    for (let i = 0; i < order.length; i++) {
      const rest = order.slice(i);
      const remaining = this.evaluate(rest, multipliers, left, step).bound;
      const bound = Math.min(inherited, remaining);
      if (bound <= this.known + PROOF) break;
      if (this.clock.isOver()) return Math.max(open, bound);
      this.push(order[i]!);
      open = Math.max(open, this.search(rest, multipliers, bound));
      this.pop();
    }
    return Math.max(open, this.known);
  }

  /** One seat is left: what each adds is exact. */
  private last(alive: readonly number[]): number {
    for (const group of alive) {
      const gain = this.gain + this.gainOf(group);
      if (gain > this.known + PROOF) this.keep([...this.path, group], gain);
    }
    return this.known;
  }

  /** The linear scores of candidates and the bound they give. */
  private evaluate(
    alive: readonly number[],
    multipliers: Multipliers,
    left: number,
    step: Float64Array,
  ): Evaluation {
    const { prices } = multipliers;
    const scores = new Float64Array(alive.length);
    const top: { group: number; score: number }[] = [];
    for (let i = 0; i < alive.length; i++) {
      const group = alive[i]!;
      const { attributes, constant, slots } = this.groups[group]!;
      let score = constant;
      for (const a of attributes) score += prices[a]!;
      scores[i] = score;
      for (let copy = this.taken[group]!; copy < slots.length; copy++) {
        if (top.length === left && score <= top[left - 1]!.score) break;
        insert(top, { group, score }, left);
      }
    }
    if (top.length < left) return { bound: Number.NEGATIVE_INFINITY, scores, last: 0, top: [] };
    const counts = new Uint8Array(this.attributes.length);
    let linear = 0;
    for (const { group, score } of top) {
      linear += score;
      for (const a of this.groups[group]!.attributes) counts[a]! += 1;
    }
    const rest = multipliers.conjugate(this.attributes, this.picked, left, counts, step);
    return {
      bound: this.gain + linear + rest,
      scores,
      last: top[left - 1]!.score,
      top: top.map(({ group }) => group),
    };
  }

  /** The best by price may be the best there is. */
  private consider(top: readonly number[]): void {
    if (top.length === 0) return;
    const length = this.path.length;
    for (const group of top) this.push(group);
    const cells = this.path.map((group) => this.groups[group]!.cell);
    const areDistinct = this.path.every((group) => this.barred[group] === 0);
    if (areDistinct && this.gain > this.known + PROOF && this.feasibility.allows(cells))
      this.keep([...this.path], this.gain);
    while (this.path.length > length) this.pop();
  }

  private keep(groups: readonly number[], gain: number): void {
    this.best = groups;
    this.known = gain;
  }

  private gainOf(group: number): number {
    const { attributes, constant } = this.groups[group]!;
    let gain = constant;
    for (const a of attributes) {
      gain += this.attributes[a]!.steps[this.picked[a]!]!;
    }
    return gain;
  }

  private push(group: number): void {
    this.gain += this.gainOf(group);
    for (const a of this.groups[group]!.attributes) this.picked[a]! += 1;
    for (const other of this.duplicates[group]!) this.barred[other]! += 1;
    this.taken[group]! += 1;
    this.path.push(group);
  }

  private pop(): void {
    const group = this.path.pop()!;
    for (const a of this.groups[group]!.attributes) this.picked[a]! -= 1;
    for (const other of this.duplicates[group]!) this.barred[other]! -= 1;
    this.taken[group]! -= 1;
    this.gain -= this.gainOf(group);
  }
}

/** By group, which others are one legal entity with it: both have one slot. */
function duplicatesAmong(groups: readonly Group[]): number[][] {
  const groupOf = new Map(groups.flatMap(({ slots }, group) => slots.map((slot) => [slot, group] as const)));
  return groups.map(({ duplicates }) =>
    duplicates.flatMap((slot) => {
      const group = groupOf.get(slot);
      return group === undefined ? [] : [group];
    }),
  );
}

/** Keeps the best `limit`, best first; of equals those that came first. */
function insert<T extends { score: number }>(top: T[], entry: T, limit: number): void {
  let at = top.length;
  while (at > 0 && top[at - 1]!.score < entry.score) at--;
  top.splice(at, 0, entry);
  if (top.length > limit) top.pop();
}
