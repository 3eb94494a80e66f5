import type { Dimension, Value } from '../objective/organisation.js';
import { type ClassIndex, VACANT } from '../table/class-index.js';
import { grown } from '../table/growth.js';
import { NEEDS_PER_MASK } from '../table/need-masks.js';

/**
 * What the scan adds up: a number for each class and for each mask of needs. −Infinity is a hard constraint,
 * and nothing here is ever multiplied. Filled anew for each draft; the memory is kept.
 */
export class GainTables {
  classes = new Float64Array(0);
  first = new Float64Array(1);
  second = new Float64Array(1);
  /** Whether the second masks count. */
  hasSecond = false;

  /** `gain` is what a value adds; the dimensions are summed in their own order. */
  fillClasses(index: ClassIndex, gain: (dimension: Dimension, value: Value | undefined) => number): void {
    this.classes = grown(this.classes, index.count, (length) => new Float64Array(length));
    const { classes } = this;
    classes.fill(0, 0, index.count);
    for (const { dimension, values, codes } of index.columns) {
      const gains = Float64Array.from(values, (value) => gain(dimension, value));
      for (let i = 0; i < index.count; i++) classes[i] = classes[i]! + gains[codes[i]!]!;
    }
    classes[VACANT] = Number.NEGATIVE_INFINITY;
  }

  /** A mask that has none of the bits that are required of it is left out, as −Infinity; by default none is required. */
  fillNeeds(gains: readonly number[], required = { first: 0, second: 0 }): void {
    this.first = filled(this.first, gains.slice(0, NEEDS_PER_MASK), required.first);
    this.second = filled(this.second, gains.slice(NEEDS_PER_MASK), required.second);
    this.hasSecond = gains.length > NEEDS_PER_MASK;
  }

  /** What a class and the masks add together: the order of summation that every path keeps. */
  sum(classNumber: number, firstMask: number, secondMask: number): number {
    const needs = this.hasSecond ? this.first[firstMask]! + this.second[secondMask]! : this.first[firstMask]!;
    return this.classes[classNumber]! + needs;
  }
}

/** The sum of the gains of every mask, added in ascending order of the bits. */
function filled(
  table: Float64Array<ArrayBuffer>,
  gains: readonly number[],
  required: number,
): Float64Array<ArrayBuffer> {
  const masks = 2 ** gains.length;
  const sums = grown(table, masks, (length) => new Float64Array(length));
  sums[0] = 0;
  gains.forEach((gain, bit) => {
    const half = 1 << bit;
    for (let mask = 0; mask < half; mask++) sums[half + mask] = sums[mask]! + gain;
  });
  if (required === 0) return sums;
  // Those without a required bit are the subsets of the other bits.
  const others = (masks - 1) & ~required;
  for (let mask = others; mask > 0; mask = (mask - 1) & others) sums[mask] = Number.NEGATIVE_INFINITY;
  sums[0] = Number.NEGATIVE_INFINITY;
  return sums;
}
