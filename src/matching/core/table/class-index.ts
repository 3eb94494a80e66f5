import {
  DIMENSIONS,
  type Dimension,
  type ScoringOrganisation,
  type Value,
  valueIn,
} from '../objective/organisation.js';
import { grown } from './growth.js';

/** The class of a slot that nobody occupies. */
export const VACANT = 0;

/** Codes a dimension: five of them packed fit the 53 bits of an exact number. */
const MAX_CODES = 1024;

/** One dimension: the values met, and the code of each class's value; code 0 is unknown. */
interface ClassColumn {
  dimension: Dimension;
  /** By code. */
  values: (Value | undefined)[];
  /** By class. */
  codes: Uint16Array;
  codeOf: Map<Value | undefined, number>;
}

/**
 * The distinct combinations of type group, country, sector, experience and level, numbered as they are met.
 * Numbers are kept for good: the vocabularies bound them.
 */
export class ClassIndex {
  readonly columns: readonly ClassColumn[] = DIMENSIONS.map((dimension) => ({
    dimension,
    values: [undefined],
    codes: new Uint16Array(1),
    codeOf: new Map([[undefined, 0]]),
  }));
  private readonly numbers = new Map<number, number>();

  /** Classes numbered so far, the vacant one included. */
  get count(): number {
    return this.numbers.size + 1;
  }

  numberOf(organisation: ScoringOrganisation): number {
    const codes = this.columns.map((column) => code(column, valueIn(organisation, column.dimension)));
    const key = codes.reduce((packed, value) => packed * MAX_CODES + value, 0);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.count;
    this.columns.forEach((column, i) => {
      column.codes = grown(column.codes, number + 1, (length) => new Uint16Array(length));
      column.codes[number] = codes[i]!;
    });
    this.numbers.set(key, number);
    return number;
  }

  valuesOf(number: number): Partial<Record<Dimension, Value | undefined>> {
    return Object.fromEntries(
      this.columns.map(({ dimension, values, codes }) => [dimension, values[codes[number]!]]),
    );
  }
}

function code(column: ClassColumn, value: Value | undefined): number {
  const known = column.codeOf.get(value);
  if (known !== undefined) return known;
  if (column.values.length === MAX_CODES) {
    throw new RangeError(`More than ${MAX_CODES - 1} values of the dimension "${column.dimension}"`);
  }
  column.codeOf.set(value, column.values.length);
  return column.values.push(value) - 1;
}
