import {
  countedExpertise,
  DIMENSIONS,
  type ScoringOrganisation,
  valueIn,
} from '../objective/organisation.js';
import type { Footing } from '../ranking/footing.js';
import { CONNECTIONS, hashOf, rankOf } from '../ranking/order.js';
import { grown } from '../table/growth.js';
import { FamilyGains } from './family-gains.js';
import { OwnGains } from './own-gains.js';
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

const IDEA = CONNECTIONS.indexOf('idea');
const FIELD = CONNECTIONS.indexOf('field');
const NONE = CONNECTIONS.indexOf('none');

/**
 * The tables of all drafts transposed: for each value of a dimension and each term that was met, what it adds
 * to every draft, side by side. An organisation is held against all drafts by adding a few columns. No need is
 * counted twice, so that the sums are the scores but for rounding and open needs.
 */
export class DraftColumns {
  private readonly columns = new Map<string, Column>();
  private readonly families = new FamilyGains();
  private readonly fits = new OwnGains();
  private readonly acquaintances = new OwnGains();
  private readonly rows: (WatchedDraft | undefined)[] = [];
  /** The tier of the last of each list; one more where the list has room for everybody. */
  private guardTiers = new Uint8Array(0);
  /** With a lower sum an organisation of that tier is out of reach. */
  private thresholds = new Float64Array(0);
  private open = new Float64Array(0);
  /** The score of the guard, to the last bit; NaN without one. */
  private guards = new Float64Array(0);
  /** Where the guard comes among equals, and the hash by which others are placed. */
  private guardRanks = new Uint32Array(0);
  private draftHashes = new Uint32Array(0);
  /** Numbers of the fields that connect; 0 for none. */
  private fields = new Uint8Array(0);
  private readonly fieldNumbers = new Map<string, number>();
  // What the organisation at hand brings to each row: its values, what connects it to the idea, and what else it brings.
  private values = new Float64Array(0);
  private connecting = new Float64Array(0);
  private supporting = new Float64Array(0);
  private openRows = new Uint32Array(0);

  /** Puts a draft in a row with the fit that its list was scored with, or leaves the row vacant. */
  set(row: number, draft: WatchedDraft | undefined, fit: Footing['fit'] = []): void {
    this.rows[row] = draft;
    this.thresholds = withRow(this.thresholds, row);
    this.open = withRow(this.open, row);
    this.guardTiers = grown(this.guardTiers, row + 1, (length) => new Uint8Array(length));
    this.fields = grown(this.fields, row + 1, (length) => new Uint8Array(length));
    const guard = draft?.guard;
    // A vacant row has a tier before the first, which nobody reaches.
    this.guardTiers[row] = !draft ? IDEA : guard ? CONNECTIONS.indexOf(guard.connection) : NONE + 1;
    this.thresholds[row] = guard ? guard.score - ROUNDING : Number.POSITIVE_INFINITY;
    this.open[row] = draft?.openGain ?? 0;
    this.guards = withRow(this.guards, row);
    this.guardRanks = grown(this.guardRanks, row + 1, (length) => new Uint32Array(length));
    this.draftHashes = grown(this.draftHashes, row + 1, (length) => new Uint32Array(length));
    this.guards[row] = guard ? guard.score : Number.NaN;
    this.draftHashes[row] = draft?.draftHash ?? 0;
    this.guardRanks[row] = guard ? rankOf(hashOf(guard.id), draft!.draftHash) : 0;
    this.fields[row] = this.numberOf(draft?.field);
    this.families.set(row, draft?.familyNeeds ?? []);
    this.fits.set(row, draft?.fitGains(fit) ?? [], draft?.hasTiers ?? false);
    this.acquaintances.set(row, draft?.acquaintanceGains ?? [], false);
    if (draft) for (const column of this.columns.values()) fill(column, row, draft);
  }

  /** What the fit of an organisation adds to the draft of a row. */
  fitGain(row: number, id: string): number {
    return this.fits.of(row, id);
  }

  /** The rows whose list the organisation could reach: a few too many, never one too few. */
  within(organisation: ScoringOrganisation): Reach {
    const { length } = this.rows;
    this.sum(organisation, length);
    const { guardTiers, thresholds, open, fields, values, connecting, supporting, openRows } = this;
    const itsFields = organisation.fields.reduce((bits, field) => bits | (1 << this.numberOf(field)), 0) & ~1;
    const idHash = hashOf(organisation.id);
    const certain: number[] = [];
    const undecided: number[] = [];
    let opened = 0;
    for (let row = 0; row < length; row++) {
      const sum = values[row]! + connecting[row]! + supporting[row]!;
      if (sum === Number.NEGATIVE_INFINITY) continue;
      const guard = guardTiers[row]!;
      const tier = connecting[row]! > 0 ? IDEA : ((itsFields >> fields[row]!) & 1) === 1 ? FIELD : NONE;
      const isListed =
        tier < guard || (tier === guard && sum >= thresholds[row]! && this.decide(row, idHash));
      if (isListed === undefined) undecided.push(row);
      else if (isListed) certain.push(row);
      else if (open[row]! > 0 && (guard > IDEA || sum + open[row]! >= thresholds[row]!))
        openRows[opened++] = row;
    }
    return { certain, undecided, withOpenNeeds: openRows.subarray(0, opened) };
  }

  /**
   * Whether the organisation, of the guard's own tier, comes before the last of the list; undefined when the sums do
   * not say. Values alone are summed in the order of the scores. Many organisations of a directory are alike, so that
   * ties are common: then the order of equals decides, from numbers side by side.
   */
  private decide(row: number, idHash: number): boolean | undefined {
    const [value, guard] = [this.values[row]!, this.guards[row]!];
    if (this.connecting[row] !== 0 || this.supporting[row] !== 0 || Number.isNaN(guard)) return undefined;
    if (value !== guard) return value > guard;
    const rank = rankOf(idHash, this.draftHashes[row]!);
    const guardRank = this.guardRanks[row]!;
    return rank === guardRank ? undefined : rank < guardRank;
  }

  /** 0 is no field. */
  private numberOf(field: string | undefined): number {
    if (field === undefined) return 0;
    const number = this.fieldNumbers.get(field) ?? this.fieldNumbers.size + 1;
    this.fieldNumbers.set(field, number);
    return number;
  }

  private sum(organisation: ScoringOrganisation, length: number): void {
    if (this.values.length < length) {
      this.values = new Float64Array(this.thresholds.length);
      this.connecting = new Float64Array(this.thresholds.length);
      this.supporting = new Float64Array(this.thresholds.length);
      this.openRows = new Uint32Array(this.thresholds.length);
    }
    const { type } = organisation;
    const expertise = [...new Set(countedExpertise(organisation))];
    const exactType = this.column(`exact type ${type ?? ''}`, (draft) => draft.typeGain(type));
    const values = DIMENSIONS.map((dimension) => {
      const value = valueIn(organisation, dimension);
      return this.column(`${dimension} ${value ?? ''}`, (draft) => draft.statedGain(dimension, value));
    });
    const terms = expertise.map((term) => this.column(`term ${term}`, (draft) => draft.termGain(term)));
    addUp(this.values, [exactType, ...values], length);
    addUp(this.connecting, terms, length);
    this.supporting.fill(0, 0, length);
    this.families.addTo(this.supporting, length, expertise);
    this.fits.addTo(this.connecting, this.supporting, organisation.id);
    this.acquaintances.addTo(this.connecting, this.supporting, organisation.id);
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
