import type { GainTables } from '../gain-tables.js';
import { grown } from '../growth.js';
import { NEEDS_PER_MASK } from '../need-masks.js';
import { DIMENSIONS, type Dimension, type Value } from '../organisation.js';
import { type Offers, scan } from '../scan.js';
import { TopList } from '../top-list.js';
import type { Problem } from './problem.js';

/** A price for everything an organisation may have: gains for the greedy, multipliers for the bound. */
export interface Prices {
  needs: readonly number[];
  value(dimension: Dimension, value: Value | undefined): number;
  acquaintance(id: string): number;
  /** By position among the required types; absent when they have none. */
  types?: readonly number[] | undefined;
}

export interface Scored {
  slot: number;
  score: number;
}

/** Scores under one set of prices: of single slots, or of the whole directory with the tables filled. */
export class LinearScores {
  private readonly values: readonly Float64Array[];

  constructor(
    private readonly problem: Problem,
    private readonly prices: Prices,
  ) {
    this.values = problem.table.classes.columns.map(({ dimension, values }) =>
      Float64Array.from(values, (value) => prices.value(dimension, value)),
    );
  }

  /** Sums in the order of the tables, so that it is the same number to the last bit. */
  of(slot: number): number {
    const { masks, kinds } = this.problem;
    return (
      this.ofKind(kinds.ofSlot[slot]!) +
      (this.problem.draft.needs.length > NEEDS_PER_MASK
        ? this.ofMask(masks.first[slot]!, 0) + this.ofMask(masks.second[slot]!, NEEDS_PER_MASK)
        : this.ofMask(masks.first[slot]!, 0)) +
      this.acquaintance(slot)
    );
  }

  /** The best of the candidates whose kind is allowed: score descending, then id ascending. */
  best(tables: GainTables, limit: number, isAllowed: (kind: number) => boolean): Scored[] {
    const top = new TopList(limit, (slot, other) => this.problem.table.precedes(slot, other));
    this.offerAll(tables, top, isAllowed);
    return top.ranked();
  }

  /** Every candidate with at least that score, unless they are more than the limit. */
  atLeast(
    tables: GainTables,
    threshold: number,
    limit: number,
    isAllowed: (kind: number) => boolean,
  ): number[] | undefined {
    const slots: number[] = [];
    const collector = {
      threshold,
      offer: (slot: number, score: number) => {
        if (score >= threshold) slots.push(slot);
        return slots.length > limit ? Number.POSITIVE_INFINITY : threshold;
      },
    };
    this.offerAll(tables, collector, isAllowed);
    return slots.length > limit ? undefined : slots;
  }

  private offerAll(tables: GainTables, offers: Offers, isAllowed: (kind: number) => boolean): void {
    const { table, kinds, masks, skip, apart } = this.problem;
    this.fill(tables, isAllowed);
    for (const slot of apart) if (isAllowed(kinds.ofSlot[slot]!)) offers.offer(slot, this.of(slot));
    scan({ slots: table.slots, classOfSlot: kinds.ofSlot, masks, skip }, tables, offers);
  }

  /** Column after column: the sums are those of `ofKind`, and the loops stay short. */
  private fill(tables: GainTables, isAllowed: (kind: number) => boolean): void {
    const { kinds, table } = this.problem;
    const { count, classOf, requiredType } = kinds;
    tables.fillNeeds(this.prices.needs);
    tables.classes = grown(tables.classes, count, (length) => new Float64Array(length));
    const sums = tables.classes.fill(0, 0, count);
    table.classes.columns.forEach(({ codes }, i) => {
      const values = this.values[i]!;
      for (let kind = 0; kind < count; kind++) sums[kind] = sums[kind]! + values[codes[classOf[kind]!]!]!;
    });
    const { types } = this.prices;
    for (let kind = 0; kind < count; kind++) {
      if (!isAllowed(kind)) sums[kind] = Number.NEGATIVE_INFINITY;
      else if (types && requiredType[kind]! >= 0) sums[kind] = sums[kind]! + types[requiredType[kind]!]!;
    }
  }

  private ofKind(kind: number): number {
    const { table, kinds } = this.problem;
    const classNumber = kinds.classOf[kind]!;
    let sum = 0;
    for (let i = 0; i < DIMENSIONS.length; i++) {
      sum += this.values[i]![table.classes.columns[i]!.codes[classNumber]!]!;
    }
    const requiredType = kinds.requiredType[kind]!;
    return requiredType < 0 ? sum : sum + (this.prices.types?.[requiredType] ?? 0);
  }

  private ofMask(mask: number, from: number): number {
    const { needs } = this.prices;
    let sum = 0;
    for (let need = from, rest = mask; rest !== 0; need++, rest >>= 1) {
      if ((rest & 1) !== 0) sum += needs[need]!;
    }
    return sum;
  }

  private acquaintance(slot: number): number {
    const { draft, table } = this.problem;
    return draft.weights.acquaintance === 0 ? 0 : this.prices.acquaintance(table.idOf(slot));
  }
}
