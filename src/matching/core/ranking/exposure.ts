import {
  counted,
  type Dimension,
  perDimension,
  type ReadsExperience,
  type Value,
} from '../objective/organisation.js';
import type { DirectoryTable } from '../table/directory-table.js';

/** Places of each list that people are assumed to read. */
const TOP = 10;

/** How evenly the first places of many lists fall on the organisations of a directory. */
export interface Exposure {
  lists: number;
  /** First ten places in all. */
  places: number;
  /** Different organisations that have one. */
  organisations: number;
  /** Of all lists, the share that the same organisation is first in, for the one where it is largest. */
  mostFirst: number;
  /** The share of the places that the most listed hundredth of the directory has. */
  topPercent: number;
  /** Of the places and of the directory, the share that each group of organisation types has; unknown ones apart. */
  typeGroups: { typeGroup: Value; places: number; directory: number }[];
  /**
   * Normalised discounted KL divergence of the lists from the directory, the mean over the lists; 0 when every
   * beginning of every list is a picture of the directory (Geyik, Ambler and Kenthapadi 2019).
   */
  divergence: { country: number; experience: number };
}

type Shares = ReadonlyMap<Value | undefined, number>;

/** The exposure in these lists of ids, best first; ids that the directory does not have are left out. */
export function exposureOf(
  table: DirectoryTable,
  lists: readonly (readonly string[])[],
  reads: ReadsExperience = {},
): Exposure {
  const tops = lists.map((ids) => table.slotsOf(ids.slice(0, TOP)));
  const placed = countOf(tops.flat());
  const places = sum(placed.values());
  const firsts = countOf(tops.flatMap((slots) => slots.slice(0, 1)));
  const byPlaces = [...placed.values()].sort((a, b) => b - a);
  const directory = perDimension((dimension) => sharesIn(table, dimension, reads));
  const known = (slot: number, dimension: Dimension) =>
    counted(reads, dimension, table.classes.valuesOf(table.classOfSlot[slot]!)[dimension]);
  const typeGroups = sharesOf(countOf(tops.flat().map((slot) => known(slot, 'type'))));
  const divergence = (dimension: Dimension) => {
    const perList = tops.map((slots) =>
      discounted(
        slots.map((slot) => known(slot, dimension)),
        directory[dimension],
      ),
    );
    return share(sum(perList), perList.length);
  };
  return {
    lists: lists.length,
    places,
    organisations: placed.size,
    mostFirst: share(Math.max(0, ...firsts.values()), lists.length),
    topPercent: share(sum(byPlaces.slice(0, Math.ceil(table.size / 100))), places),
    typeGroups: [...directory.type].flatMap(([typeGroup, of]) =>
      typeGroup === undefined ? [] : [{ typeGroup, places: typeGroups.get(typeGroup) ?? 0, directory: of }],
    ),
    divergence: { country: divergence('country'), experience: divergence('experience') },
  };
}

function sharesIn(
  { classes, sizeOfClass }: DirectoryTable,
  dimension: Dimension,
  reads: ReadsExperience,
): Shares {
  const { codes, values } = classes.columns.find((column) => column.dimension === dimension)!;
  const counts = new Map<Value | undefined, number>();
  for (let number = 1; number < classes.count; number++) {
    const value = counted(reads, dimension, values[codes[number]!]);
    counts.set(value, (counts.get(value) ?? 0) + sizeOfClass[number]!);
  }
  return sharesOf(counts);
}

/** Σ KL(first i of the list ‖ directory) / log₂(i + 1), by Σ 1 / log₂(i + 1). */
function discounted(values: readonly (Value | undefined)[], directory: Shares): number {
  let total = 0;
  let weight = 0;
  for (let i = 1; i <= values.length; i++) {
    const discount = 1 / Math.log2(i + 1);
    const beginning = sharesOf(countOf(values.slice(0, i)));
    total += discount * sum([...beginning].map(([value, p]) => p * Math.log(p / directory.get(value)!)));
    weight += discount;
  }
  return share(total, weight);
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sharesOf<T>(counts: ReadonlyMap<T, number>): Map<T, number> {
  const total = sum(counts.values());
  return new Map([...counts].map(([value, n]) => [value, n / total]));
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
