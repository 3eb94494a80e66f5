import { counted, DIMENSIONS, type Dimension, type Value } from '../objective/organisation.js';
import type { GainTables } from '../ranking/gain-tables.js';
import { type Offers, scan } from '../ranking/scan.js';
import { TopList } from '../ranking/top-list.js';
import { VACANT } from '../table/class-index.js';
import { grown } from '../table/growth.js';
import { NEEDS_PER_MASK } from '../table/need-masks.js';
import { cellOf, type Problem } from './problem.js';

/** A price for everything that organisations may have in common: gains for the greedy, multipliers for the bound. */
export interface Prices {
  needs: readonly number[];
  value(dimension: Dimension, value: Value | undefined): number;
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
      Float64Array.from(values, (value) => prices.value(dimension, counted(problem.draft, dimension, value))),
    );
  }

  /** Sums in the order of the tables, so that it is the same number to the last bit. */
  of(slot: number): number {
    const { masks, kinds, draft, own } = this.problem;
    const first = this.sumOfMask(masks.first[slot]!, 0);
    const needs =
      draft.needs.length > NEEDS_PER_MASK
        ? first + this.sumOfMask(masks.second[slot]!, NEEDS_PER_MASK)
        : first;
    const sum = this.sumOfKind(kinds.ofSlot[slot]!) + needs;
    const gain = own.size > 0 ? own.get(slot) : undefined;
    return gain ? sum + gain.fit + gain.acquaintance : sum;
  }

  /** The best of the candidates of allowed cells: score descending, then in the order of equals. */
  best(tables: GainTables, limit: number, allows: (cell: number) => boolean): Scored[] {
    const top = new TopList(limit, this.problem.precedes);
    this.offerAll(tables, top, allows);
    return top.ranked();
  }

  /** Every candidate with at least that score of allowed cells; the first ones, if they are more than `limit`. */
  atLeast(
    tables: GainTables,
    threshold: number,
    allows: (cell: number) => boolean,
    limit = Number.POSITIVE_INFINITY,
  ): number[] {
    const slots: number[] = [];
    this.offerAll(tables, collector(slots, threshold, limit), allows);
    return slots;
  }

  /** Every candidate of an allowed cell, as far as the offers still want it. */
  offerAll(tables: GainTables, offers: Offers, allows: (cell: number) => boolean): void {
    const { apart } = this.problem;
    this.fill(tables, allows);
    for (const slot of apart) if (allows(cellOf(this.problem, slot))) offers.offer(slot, this.of(slot));
    scanAll(this.problem, tables, offers);
  }

  /** Column after column, so that the sums are those of single slots; barred cells and vacant slots have none. */
  fill(tables: GainTables, allows: (cell: number) => boolean): void {
    const { kinds, table, cells } = this.problem;
    const { count, classOf, requiredType, cellOf } = kinds;
    tables.fillNeeds(this.prices.needs);
    tables.classes = grown(tables.classes, count, (length) => new Float64Array(length));
    const sums = tables.classes;
    const starts = new Float64Array(kinds.cells).fill(Number.NEGATIVE_INFINITY);
    for (const cell of cells.keys()) if (allows(cell)) starts[cell] = 0;
    for (let kind = 0; kind < count; kind++) sums[kind] = starts[cellOf[kind]!]!;
    sums[VACANT] = Number.NEGATIVE_INFINITY;
    table.classes.columns.forEach(({ codes }, i) => {
      addColumn(sums, count, classOf, codes, this.values[i]!);
    });
    const { types } = this.prices;
    if (types === undefined || types.length === 0) return;
    for (let kind = 0; kind < count; kind++) {
      if (requiredType[kind]! >= 0) sums[kind] = sums[kind]! + types[requiredType[kind]!]!;
    }
  }

  private sumOfKind(kind: number): number {
    const { table, kinds } = this.problem;
    const classNumber = kinds.classOf[kind]!;
    let sum = 0;
    for (let i = 0; i < DIMENSIONS.length; i++) {
      sum += this.values[i]![table.classes.columns[i]!.codes[classNumber]!]!;
    }
    const requiredType = kinds.requiredType[kind]!;
    return requiredType < 0 ? sum : sum + (this.prices.types?.[requiredType] ?? 0);
  }

  private sumOfMask(mask: number, from: number): number {
    const { needs } = this.prices;
    let sum = 0;
    for (let need = from, rest = mask; rest !== 0; need++, rest >>= 1) {
      if ((rest & 1) !== 0) sum += needs[need]!;
    }
    return sum;
  }
}

/** The slots whose entries in the tables add up to at least that; of those that are not `apart`. */
export function slotsAtLeast(problem: Problem, tables: GainTables, threshold: number): number[] {
  const slots: number[] = [];
  scanAll(problem, tables, collector(slots, threshold, Number.POSITIVE_INFINITY));
  return slots;
}

function collector(slots: number[], threshold: number, limit: number): Offers {
  return {
    threshold,
    offer(slot, score) {
      if (score >= threshold) slots.push(slot);
      return slots.length < limit ? threshold : Number.POSITIVE_INFINITY;
    },
  };
}

function scanAll({ table, kinds, masks, skip }: Problem, tables: GainTables, offers: Offers): void {
  scan({ slots: table.slots, classOfSlot: kinds.ofSlot, masks, skip }, tables, offers);
}

/** A function of its own, because the compiler makes the most of a loop that does only this (twice as fast). */
function addColumn(
  sums: Float64Array,
  count: number,
  classOf: Uint32Array,
  codes: Uint16Array,
  values: Float64Array,
): void {
  for (let kind = 0; kind < count; kind++) sums[kind] = sums[kind]! + values[codes[classOf[kind]!]!]!;
}
