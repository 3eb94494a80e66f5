import { kindOf, type ValueKind } from '../columns/kinds.js';
import { foldSpaces } from '../values/clean.js';

/** What the values of a column look like in the rows that have the right width. */
export interface ColumnShape {
  kind: ValueKind | undefined;
  /** The few different values of a column that has no more. */
  values?: string[];
  /** Share of the values that are empty. */
  empty: number;
  /** Share of the values that begin with a space. */
  spaced: number;
}

const MOST_SURPLUS = 8;
/** How much better the best way must be than any that gives other values to the columns that are read. */
const CLEARLY = 1;

/** Puts cells together again that an unquoted delimiter has cut, where only one way fits the other columns. */
export class Repair {
  /** A delimiter inside a text is followed by a space more often than one between cells, unless all are. */
  private readonly saysSpace: boolean;
  private readonly tellsCountries: boolean;
  private readonly values: (ReadonlySet<string> | undefined)[];

  constructor(
    private readonly shapes: ColumnShape[],
    private readonly read: ReadonlySet<number>,
  ) {
    this.saysSpace = shapes.every(({ spaced }) => spaced < 0.3);
    this.tellsCountries = shapes.some(({ kind, values }) => kind === 'country' && !values);
    this.values = shapes.map(({ values }) => values && new Set(values));
  }

  /**
   * The cells as wide as the header, and the values that were put together. Undefined unless every other way that gives a
   * column which is read another value fits clearly worse.
   */
  rejoin(cells: string[], delimiter: string): { cells: string[]; joined: string[] } | undefined {
    const width = this.shapes.length;
    const surplus = cells.length - width;
    if (width < 2 || surplus < 1 || surplus > MOST_SURPLUS) return undefined;
    const ways = new Ways(width, surplus, this.scores(cells, delimiter));
    const text = (column: number, used: number, more: number) =>
      cells.slice(column + used, column + used + more + 1).join(delimiter);
    for (const way of ways.all) {
      const { column, used, more } = way;
      if (this.read.has(column) && ways.through(way) > ways.best - CLEARLY) {
        const chosen = ways.chosen[column]!;
        if (text(column, used, more) !== text(column, chosen.used, chosen.more)) return undefined;
      }
    }
    const rejoined = ways.chosen.map(({ used, more }, column) => text(column, used, more));
    return {
      cells: rejoined,
      joined: rejoined.filter((_, column) => ways.chosen[column]!.more > 0).map(foldSpaces),
    };
  }

  /** How well the cells from `column + used` on fit a column, with `more` cells put to the first one. */
  private scores(cells: string[], delimiter: string) {
    const joined = new Map<number, { text: string; kind: ValueKind; cost: number }>();
    return (column: number, used: number, more: number): number => {
      const start = column + used;
      const key = start * (MOST_SURPLUS + 1) + more;
      let piece = joined.get(key);
      if (!piece) {
        const pieces = cells.slice(start, start + more + 1);
        const text = foldSpaces(pieces.join(delimiter));
        piece = { text, kind: strictKindOf(text, this.tellsCountries), cost: this.cost(pieces) };
        joined.set(key, piece);
      }
      return this.likeness(column, piece.text, piece.kind) - piece.cost;
    };
  }

  private cost([, ...added]: string[]): number {
    if (added.length === 0) return 0;
    const spaced = this.saysSpace ? added.filter((piece) => piece.startsWith(' ')).length : 0;
    return 0.5 + (added.length - spaced) * (this.saysSpace ? 1.5 : 0.5) - spaced * 0.5;
  }

  /** Whether the cells of a row that ends early look like those of the columns in which they stand. */
  fitsAsFarAsItGoes(cells: string[]): boolean {
    return cells.every((cell, column) => {
      const text = foldSpaces(cell);
      return (
        text === '' ||
        (column < this.shapes.length &&
          this.likeness(column, text, strictKindOf(text, this.tellsCountries)) > -2)
      );
    });
  }

  private likeness(column: number, text: string, kind: ValueKind): number {
    const { kind: expected, empty } = this.shapes[column]!;
    const values = this.values[column];
    if (text === '') return empty > 0.05 ? 0 : -2;
    if (values) return values.has(text) ? 3 : -3;
    if (expected === undefined) return -1;
    if (expected === 'text') return kind === 'text' || kind === 'country' ? 0.5 : -2;
    return kind === expected ? 2 : -3;
  }
}

/** An address or a link with other words beside it is a text. */
function strictKindOf(text: string, tellsCountries: boolean): ValueKind {
  const kind = kindOf(text, tellsCountries);
  return (kind === 'email' || kind === 'url') && /\s/.test(text) ? 'text' : kind;
}

/** Surplus cells given to one column. */
interface Way {
  column: number;
  /** Those that the columns before it have taken. */
  used: number;
  /** Those that it takes itself. */
  more: number;
  score: number;
}

/** Every way to give surplus cells to columns, and the best total through each: sums from the left and from the right. */
class Ways {
  readonly all: Way[] = [];
  readonly chosen: Way[] = [];
  readonly best: number;
  private readonly before: number[][];
  private readonly after: number[][];

  constructor(
    width: number,
    surplus: number,
    scoreOf: (column: number, used: number, more: number) => number,
  ) {
    for (let column = 0; column < width; column++)
      for (let used = 0; used <= surplus; used++)
        for (let more = 0; more <= surplus - used; more++)
          this.all.push({ column, used, more, score: scoreOf(column, used, more) });
    const table = () =>
      Array.from({ length: width + 1 }, () => new Array<number>(surplus + 1).fill(Number.NEGATIVE_INFINITY));
    this.before = table();
    this.after = table();
    this.before[0]![0] = 0;
    this.after[width]![surplus] = 0;
    for (const { column, used, more, score } of this.all)
      raise(this.before[column + 1]!, used + more, this.before[column]![used]! + score);
    for (const { column, used, more, score } of this.all.toReversed())
      raise(this.after[column]!, used, score + this.after[column + 1]![used + more]!);
    this.best = this.after[0]![0]!;
    let taken = 0;
    for (let column = 0; column < width; column++) {
      const possible = this.all.filter((way) => way.column === column && way.used === taken);
      const best = possible.reduce((one, other) => (this.through(other) > this.through(one) ? other : one));
      this.chosen.push(best);
      taken += best.more;
    }
  }

  /** The best total of all that goes this way. */
  through({ column, used, more, score }: Way): number {
    return this.before[column]![used]! + score + this.after[column + 1]![used + more]!;
  }
}

function raise(row: number[], at: number, value: number): void {
  if (value > row[at]!) row[at] = value;
}

/** At most so many different values make a column of a few kinds. */
const MOST_VALUES = 40;

/** The shapes of columns from rows as wide as the header. */
export function shapesOf(
  width: number,
  rows: string[][],
  kindOfColumn: (values: string[]) => ValueKind | undefined,
): ColumnShape[] {
  return Array.from({ length: width }, (_, column) => {
    const raw = rows.map((row) => row[column] ?? '');
    const cells = raw.map(foldSpaces);
    const filled = cells.filter((cell) => cell !== '');
    const different = [...new Set(filled)];
    const isOfFew = different.length <= MOST_VALUES && filled.length >= 5 * different.length;
    return {
      kind: kindOfColumn(filled),
      empty: rows.length === 0 ? 1 : 1 - filled.length / rows.length,
      spaced: raw.filter((cell) => cell.startsWith(' ')).length / Math.max(rows.length, 1),
      ...(isOfFew && different.every((value) => value.length < 200) && { values: different }),
    };
  });
}
