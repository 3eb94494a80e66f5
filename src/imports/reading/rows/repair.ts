import { kindOf, type ValueKind } from '../columns/kinds.js';
import { foldSpaces } from '../values/clean.js';

/** What the values of a column look like in the rows that have the right width. */
export interface ColumnShape {
  kind: ValueKind | undefined;
  /** The few different values of a column that has no more. */
  values?: string[];
  /** Share of the values that are empty. */
  empty: number;
}

const MOST_SURPLUS = 8;
/** Ways to put pieces together that are compared for one row. */
const MOST_WAYS = 5_000;
/** How much better the best way must be than any that gives other values to the columns that are read. */
const CLEARLY = 1;

/** Puts cells together again that an unquoted delimiter has cut, where only one way fits the other columns. */
export class Repair {
  constructor(
    private readonly shapes: ColumnShape[],
    private readonly read: ReadonlySet<number>,
  ) {}

  /** The cells as wide as the header, and the values that were put together; undefined when no way is clearly the best. */
  rejoin(cells: string[], delimiter: string): { cells: string[]; joined: string[] } | undefined {
    const width = this.shapes.length;
    const surplus = cells.length - width;
    if (width < 2 || surplus < 1 || surplus > MOST_SURPLUS) return undefined;
    const scores = new Map<number, number>();
    const score = (column: number, start: number, length: number): number => {
      const key = (column * 1_000 + start) * 20 + length;
      const known = scores.get(key);
      if (known !== undefined) return known;
      const fit = this.fit(column, cells.slice(start, start + length), delimiter);
      scores.set(key, fit);
      return fit;
    };
    const ways: { lengths: number[]; total: number }[] = [];
    const visit = (column: number, start: number, left: number, lengths: number[], total: number): boolean => {
      if (column === width) return left > 0 || ways.push({ lengths, total }) <= MOST_WAYS;
      const shortest = column === width - 1 ? left + 1 : 1;
      for (let length = shortest; length <= left + 1; length++)
        if (!visit(column + 1, start + length, left - length + 1, [...lengths, length], total + score(column, start, length)))
          return false;
      return true;
    };
    if (!visit(0, 0, surplus, [], 0)) return undefined;
    return this.clearlyBest(ways, cells, delimiter);
  }

  private clearlyBest(ways: { lengths: number[]; total: number }[], cells: string[], delimiter: string) {
    const [best, ...others] = ways.sort((a, b) => b.total - a.total);
    if (!best) return undefined;
    const joined = rejoined(best.lengths, cells, delimiter);
    for (const way of others) {
      if (way.total <= best.total - CLEARLY) break;
      const other = rejoined(way.lengths, cells, delimiter);
      if ([...this.read].some((column) => other[column] !== joined[column])) return undefined;
    }
    return { cells: joined, joined: joined.filter((_, column) => best.lengths[column]! > 1).map(foldSpaces) };
  }

  /** How well pieces, put together, fit a column. */
  private fit(column: number, pieces: string[], delimiter: string): number {
    const { kind, values, empty } = this.shapes[column]!;
    const text = foldSpaces(pieces.join(delimiter));
    // A delimiter inside a text is followed by a space more often than one between cells.
    const spaced = pieces.slice(1).filter((piece) => piece.startsWith(' ')).length;
    const cost = pieces.length === 1 ? 0 : 0.5 + (pieces.length - 1 - spaced) * 1.5 - spaced * 0.5;
    return this.likeness(text, kind, values, empty) - cost;
  }

  private likeness(text: string, kind: ValueKind | undefined, values: string[] | undefined, empty: number): number {
    if (text === '') return empty > 0.05 ? 0 : -2;
    if (values) return values.includes(text) ? 3 : -3;
    if (kind === undefined) return -1;
    const own = kindOf(text);
    if (kind === 'text') return own === 'text' || own === 'country' ? 0.5 : -2;
    return own === kind ? 2 : -3;
  }
}

function rejoined(lengths: number[], cells: string[], delimiter: string): string[] {
  let start = 0;
  return lengths.map((length) => {
    const text = cells.slice(start, start + length).join(delimiter);
    start += length;
    return text;
  });
}

/** At most so many different values make a column of a few kinds. */
const MOST_VALUES = 40;

/** The shapes of columns from rows as wide as the header. */
export function shapesOf(width: number, rows: string[][], kindOfColumn: (values: string[]) => ValueKind | undefined): ColumnShape[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => foldSpaces(row[column] ?? ''));
    const filled = cells.filter((cell) => cell !== '');
    const different = [...new Set(filled)];
    const isOfFew = different.length <= MOST_VALUES && filled.length >= 5 * different.length;
    return {
      kind: kindOfColumn(filled),
      empty: rows.length === 0 ? 1 : 1 - filled.length / rows.length,
      ...(isOfFew && different.every((value) => value.length < 200) && { values: different }),
    };
  });
}
