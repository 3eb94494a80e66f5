import { FamilyGains } from './family-gains.js';
import { grown } from './growth.js';
import { countedExpertise, DIMENSIONS, type ScoringOrganisation, valueIn } from './organisation.js';
import type { WatchedDraft } from './watched-draft.js';

interface Column {
  gain: (draft: WatchedDraft) => number;
  /** By row. */
  gains: Float64Array<ArrayBuffer>;
}

/** Rows that an organisation may reach by what its record says, and those for which it must hold open needs. */
interface Reach {
  byItself: number[];
  withOpenNeeds: number[];
}

/** Floating-point sums in another order differ by less; what it lets through too many is decided exactly. */
const ROUNDING = 1e-9;

/**
 * The tables of all drafts transposed: for each value of a dimension and each term that was met, what it adds
 * to every draft, side by side. An organisation is held against all drafts by adding a few columns. No need is
 * counted twice, so that the sums are the scores but for rounding, acquaintance and open needs.
 */
export class DraftColumns {
  private readonly columns = new Map<string, Column>();
  private readonly families = new FamilyGains();
  private readonly rows: (WatchedDraft | undefined)[] = [];
  private thresholds = new Float64Array(0);
  private open = new Float64Array(0);
  private sums = new Float64Array(0);

  /** Puts a draft in a row, or leaves the row vacant. */
  set(row: number, draft: WatchedDraft | undefined): void {
    this.rows[row] = draft;
    this.thresholds = withRow(this.thresholds, row);
    this.open = withRow(this.open, row);
    this.thresholds[row] = draft ? draft.leastSum - ROUNDING : Number.POSITIVE_INFINITY;
    this.open[row] = draft?.openGain ?? 0;
    this.families.set(row, draft?.familyNeeds ?? []);
    if (draft) for (const column of this.columns.values()) fill(column, row, draft);
  }

  /** The rows whose list the organisation could reach: a few too many, never one too few. */
  within(organisation: ScoringOrganisation): Reach {
    const { length } = this.rows;
    const sums = this.sumsOf(organisation, length);
    const { thresholds, open } = this;
    const reach: Reach = { byItself: [], withOpenNeeds: [] };
    for (let row = 0; row < length; row++) {
      const missing = thresholds[row]! - sums[row]!;
      if (missing <= 0) reach.byItself.push(row);
      else if (missing <= open[row]!) reach.withOpenNeeds.push(row);
    }
    return reach;
  }

  /** By row: what the organisation brings without its open needs. Overwritten by the next call. */
  private sumsOf(organisation: ScoringOrganisation, length: number): Float64Array {
    if (this.sums.length < length) this.sums = new Float64Array(this.thresholds.length);
    const { sums } = this;
    const columns = this.columnsOf(organisation);
    const single = columns.length % 2; // of an odd number the first starts the sums, the others are added in pairs
    if (single) sums.set(columns[0]!.gains.subarray(0, length));
    else sums.fill(0, 0, length);
    for (let i = single; i < columns.length; i += 2)
      addBoth(sums, columns[i]!.gains, columns[i + 1]!.gains, length);
    this.families.addTo(sums, length, countedExpertise(organisation));
    return sums;
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

/**
 * A function of its own, because the compiler makes the most of a loop that does only this. Two columns at a
 * time, because reading and writing the sums takes as long as adding (a third less time for all columns).
 */
function addBoth(sums: Float64Array, gains: Float64Array, more: Float64Array, length: number): void {
  for (let row = 0; row < length; row++) sums[row] = sums[row]! + gains[row]! + more[row]!;
}

function fill(column: Column, row: number, draft: WatchedDraft): void {
  column.gains = withRow(column.gains, row);
  column.gains[row] = column.gain(draft);
}

function withRow(array: Float64Array<ArrayBuffer>, row: number): Float64Array<ArrayBuffer> {
  return grown(array, row + 1, (length) => new Float64Array(length));
}
