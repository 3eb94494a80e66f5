import { FamilyGains } from './family-gains.js';
import { grown } from './growth.js';
import { countedExpertise, DIMENSIONS, type ScoringOrganisation, valueIn } from './organisation.js';
import type { WatchedDraft } from './watched-draft.js';

interface Column {
  gain: (draft: WatchedDraft) => number;
  /** By row. */
  gains: Float64Array<ArrayBuffer>;
}

/** Rows whose list an organisation reaches. */
interface Reach {
  /** Certainly, by what its record says. */
  certain: number[];
  /** Perhaps, by what its record says. */
  undecided: number[];
  /** Perhaps, if it holds open needs: often most rows. Overwritten by the next call. */
  withOpenNeeds: Uint32Array;
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
  /** What a sum of values alone is held against to the last bit; NaN when that does not decide. */
  private guards = new Float64Array(0);
  private readonly guardIds: string[] = [];
  private values = new Float64Array(0);
  private needs = new Float64Array(0);
  private openRows = new Uint32Array(0);

  /** Puts a draft in a row, or leaves the row vacant. */
  set(row: number, draft: WatchedDraft | undefined): void {
    this.rows[row] = draft;
    this.thresholds = withRow(this.thresholds, row);
    this.open = withRow(this.open, row);
    this.thresholds[row] = draft ? draft.leastSum - ROUNDING : Number.POSITIVE_INFINITY;
    this.open[row] = draft?.openGain ?? 0;
    this.guards = withRow(this.guards, row);
    this.guards[row] = draft?.guard && !draft.countsAcquaintance ? draft.guard.score : Number.NaN;
    this.guardIds[row] = draft?.guard?.id ?? '';
    this.families.set(row, draft?.familyNeeds ?? []);
    if (draft) for (const column of this.columns.values()) fill(column, row, draft);
  }

  /** The rows whose list the organisation could reach: a few too many, never one too few. */
  within(organisation: ScoringOrganisation): Reach {
    const { length } = this.rows;
    this.sum(organisation, length);
    const { thresholds, open, values, needs, openRows } = this;
    const certain: number[] = [];
    const undecided: number[] = [];
    let opened = 0;
    for (let row = 0; row < length; row++) {
      const missing = thresholds[row]! - (values[row]! + needs[row]!);
      if (missing > open[row]!) continue;
      const decided = missing > 0 ? false : this.decide(row, organisation.id);
      if (decided === undefined) undecided.push(row);
      else if (decided) certain.push(row);
      else if (open[row]! > 0) openRows[opened++] = row;
    }
    return { certain, undecided, withOpenNeeds: openRows.subarray(0, opened) };
  }

  /**
   * Whether the organisation comes before the last of the list, undefined when the sums do not say. Values alone
   * are summed in the order of the scores. Many organisations of a directory are alike, so that ties are common.
   */
  private decide(row: number, id: string): boolean | undefined {
    const [value, guard] = [this.values[row]!, this.guards[row]!];
    if (this.needs[row] !== 0 || Number.isNaN(guard)) return undefined;
    return value > guard || (value === guard && id < this.guardIds[row]!);
  }

  /** By row: what the values of the organisation bring, and its needs that are not open. */
  private sum(organisation: ScoringOrganisation, length: number): void {
    if (this.values.length < length) {
      this.values = new Float64Array(this.thresholds.length);
      this.needs = new Float64Array(this.thresholds.length);
      this.openRows = new Uint32Array(this.thresholds.length);
    }
    const values = DIMENSIONS.map((dimension) => {
      const value = valueIn(organisation, dimension);
      return this.column(`${dimension} ${value ?? ''}`, (draft) => draft.valueGain(dimension, value));
    });
    const terms = [...new Set(countedExpertise(organisation))].map((term) =>
      this.column(`term ${term}`, (draft) => draft.termGain(term)),
    );
    addUp(this.values, values, length);
    addUp(this.needs, terms, length);
    this.families.addTo(this.needs, length, countedExpertise(organisation));
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

/** Column after column from the first, two at a time. */
function addUp(sums: Float64Array, columns: readonly Column[], length: number): void {
  const single = columns.length % 2;
  if (single) sums.set(columns[0]!.gains.subarray(0, length));
  else sums.fill(0, 0, length);
  for (let i = single; i < columns.length; i += 2)
    addBoth(sums, columns[i]!.gains, columns[i + 1]!.gains, length);
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
