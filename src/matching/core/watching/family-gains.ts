import { grown } from '../table/growth.js';

/** A need that any of several terms is enough to hold, and what it adds to its draft. */
export interface FamilyNeed {
  terms: readonly string[];
  gain: number;
}

/** One such need of each draft, by row; a draft that has none there has a gain of 0. */
interface Layer {
  /** Numbers of the families. */
  families: Uint32Array<ArrayBuffer>;
  gains: Float64Array<ArrayBuffer>;
}

/**
 * What needs of several terms (a family of activities) add to every draft: once, however many of the terms an
 * organisation has. The first such need of each draft is in the first layer, the second in the second: drafts
 * have few of them.
 */
export class FamilyGains {
  private readonly layers: Layer[] = [];
  /** Terms by number. Kept for good: the vocabularies bound them. */
  private readonly families: ReadonlySet<string>[] = [];
  private readonly numbers = new Map<string, number>();

  /** Puts the needs of a draft in a row, in the place of those that were there. */
  set(row: number, needs: readonly FamilyNeed[]): void {
    while (this.layers.length < needs.length)
      this.layers.push({ families: new Uint32Array(0), gains: new Float64Array(0) });
    this.layers.forEach((layer, position) => {
      layer.families = grown(layer.families, row + 1, (length) => new Uint32Array(length));
      layer.gains = grown(layer.gains, row + 1, (length) => new Float64Array(length));
      const need = needs[position];
      layer.families[row] = need ? this.numberOf(need.terms) : 0;
      layer.gains[row] = need?.gain ?? 0;
    });
  }

  /** Adds to the sums of the first `length` rows what an organisation with these terms brings. */
  addTo(sums: Float64Array, length: number, terms: readonly string[]): void {
    const held = Float64Array.from(this.families, (family) => Number(terms.some((term) => family.has(term))));
    for (const layer of this.layers) addLayer(sums, layer, Math.min(length, layer.gains.length), held);
  }

  private numberOf(terms: readonly string[]): number {
    const key = JSON.stringify(terms);
    const number = this.numbers.get(key) ?? this.families.length;
    if (number === this.families.length) {
      this.families.push(new Set(terms));
      this.numbers.set(key, number);
    }
    return number;
  }
}

/** `held` is 1 or 0 and multiplied, because a branch on it cannot be predicted; the gains of needs are finite. */
function addLayer(sums: Float64Array, { families, gains }: Layer, length: number, held: Float64Array): void {
  for (let row = 0; row < length; row++) sums[row] = sums[row]! + held[families[row]!]! * gains[row]!;
}
