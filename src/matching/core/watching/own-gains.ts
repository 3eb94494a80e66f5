import { grown } from '../table/growth.js';

/** The rows to which one organisation adds something of its own, and how much; in no order. */
interface OfOrganisation {
  id: string;
  rows: Uint32Array<ArrayBuffer>;
  gains: Float64Array<ArrayBuffer>;
  count: number;
}

/**
 * What organisations add to each draft by their fit, or by their acquaintance: few organisations have any in a draft, and few
 * drafts any of one, so that it is never a bound that holds for everybody.
 */
export class OwnGains {
  private readonly organisations = new Map<string, OfOrganisation>();
  /** By row: those that add something there. */
  private readonly ofRow: (readonly OfOrganisation[])[] = [];
  /** By row: 1 when that connects an organisation to the idea. */
  private connects = new Uint8Array(0);

  /** Puts what the organisations add to a draft in a row, in the place of what was there. */
  set(row: number, gains: readonly (readonly [id: string, gain: number])[], connects: boolean): void {
    for (const one of this.ofRow[row] ?? []) this.drop(one, row);
    this.connects = grown(this.connects, row + 1, (length) => new Uint8Array(length));
    this.connects[row] = connects ? 1 : 0;
    this.ofRow[row] = gains.map(([id, gain]) => this.add(id, row, gain));
  }

  /** What an organisation adds to the draft of a row. */
  of(row: number, id: string): number {
    const one = this.organisations.get(id);
    const at = one ? one.rows.subarray(0, one.count).indexOf(row) : -1;
    return at < 0 ? 0 : one!.gains[at]!;
  }

  /** Adds what an organisation brings: to the first sums where it connects to the idea, else to the second. */
  addTo(connecting: Float64Array, supporting: Float64Array, id: string): void {
    const one = this.organisations.get(id);
    if (!one) return;
    for (let i = 0; i < one.count; i++) {
      const row = one.rows[i]!;
      const sums = this.connects[row] === 1 ? connecting : supporting;
      sums[row] = sums[row]! + one.gains[i]!;
    }
  }

  private add(id: string, row: number, gain: number): OfOrganisation {
    const one = this.organisations.get(id) ?? {
      ...{ id, rows: new Uint32Array(1), gains: new Float64Array(1), count: 0 },
    };
    this.organisations.set(one.id, one);
    one.rows = grown(one.rows, one.count + 1, (length) => new Uint32Array(length));
    one.gains = grown(one.gains, one.count + 1, (length) => new Float64Array(length));
    one.rows[one.count] = row;
    one.gains[one.count++] = gain;
    return one;
  }

  private drop(one: OfOrganisation, row: number): void {
    const at = one.rows.subarray(0, one.count).indexOf(row);
    const last = --one.count;
    one.rows[at] = one.rows[last]!;
    one.gains[at] = one.gains[last]!;
    if (one.count === 0) this.organisations.delete(one.id);
  }
}
