import { grown } from './growth.js';
import { countedExpertise, DIMENSIONS, type ScoringOrganisation, valueIn } from './organisation.js';
import type { WatchedDraft } from './watched-draft.js';

interface Column {
  gain: (draft: WatchedDraft) => number;
  /** By row. */
  gains: Float64Array<ArrayBuffer>;
}

/** Floating-point sums in another order differ by less; what it lets through too many is decided exactly. */
const ROUNDING = 1e-9;

/**
 * The tables of all drafts transposed: for each value of a dimension and each term that was met, what it adds
 * to every draft, side by side. An organisation is held against all drafts by adding a few columns.
 */
export class DraftColumns {
  private readonly columns = new Map<string, Column>();
  private readonly rows: (WatchedDraft | undefined)[] = [];
  private thresholds = new Float64Array(0);
  private sums = new Float64Array(0);

  /** Puts a draft in a row, or leaves the row vacant. */
  set(row: number, draft: WatchedDraft | undefined): void {
    this.rows[row] = draft;
    this.thresholds = withRow(this.thresholds, row);
    this.thresholds[row] = draft ? draft.threshold - draft.openGain - ROUNDING : Number.POSITIVE_INFINITY;
    if (draft) for (const column of this.columns.values()) fill(column, row, draft);
  }

  /** The rows whose list the organisation could reach at most: a few too many, never one too few. */
  within(organisation: ScoringOrganisation): number[] {
    const { length } = this.rows;
    if (this.sums.length < length) this.sums = new Float64Array(this.thresholds.length);
    const { sums, thresholds } = this;
    sums.fill(0, 0, length);
    for (const { gains } of this.columnsOf(organisation)) {
      for (let row = 0; row < length; row++) sums[row] = sums[row]! + gains[row]!;
    }
    const reached: number[] = [];
    for (let row = 0; row < length; row++) if (sums[row]! >= thresholds[row]!) reached.push(row);
    return reached;
  }

  private columnsOf(organisation: ScoringOrganisation): Column[] {
    const values = DIMENSIONS.map((dimension) => {
      const value = valueIn(organisation, dimension);
      return this.column(`${dimension} ${value ?? ''}`, (draft) => draft.valueGain(dimension, value));
    });
    const terms = [...new Set(countedExpertise(organisation))].map((term) =>
      this.column(`term ${term}`, (draft) => draft.termGain(term)),
    );
    return [...values, ...terms];
  }

  /** Columns are kept for good: the vocabularies bound them. */
  private column(key: string, gain: Column['gain']): Column {
    const known = this.columns.get(key);
    if (known) return known;
    const column: Column = { gain, gains: new Float64Array(this.thresholds.length) };
    this.rows.forEach((draft, row) => {
      if (draft) fill(column, row, draft);
    });
    this.columns.set(key, column);
    return column;
  }
}

function fill(column: Column, row: number, draft: WatchedDraft): void {
  column.gains = withRow(column.gains, row);
  column.gains[row] = column.gain(draft);
}

function withRow(array: Float64Array<ArrayBuffer>, row: number): Float64Array<ArrayBuffer> {
  return grown(array, row + 1, (length) => new Float64Array(length));
}
