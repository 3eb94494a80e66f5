import type { Attribute } from './attributes.js';

/** Two values of n are as good as each other. */
const TIE = 1e-13;

/**
 * λ, a price for each attribute. Whatever it is, the best of F is at most Σ over attributes of the largest sum of its
 * first n steps less λ·n, plus the best set of picks by the sum of its prices.
 */
export class Multipliers {
  constructor(readonly prices: Float64Array) {}

  /** Half-way between what the last pick that has an attribute brought and what a further one would bring. */
  static between(attributes: readonly Attribute[], counts: ArrayLike<number>): Multipliers {
    return new Multipliers(
      Float64Array.from(attributes, ({ steps }, a) => {
        const n = counts[a]!;
        const next = steps[n] ?? 0;
        return n === 0 ? next : (steps[n - 1]! + next) / 2;
      }),
    );
  }

  /**
   * Σ over attributes of the largest sum of n steps − λ·n on top of what is picked already, −Infinity when a rule
   * cannot be kept with the seats left. `step` receives n_a of the best picks less the maximiser.
   */
  conjugate(
    attributes: readonly Attribute[],
    picked: ArrayLike<number>,
    left: number,
    counts: ArrayLike<number>,
    step: Float64Array,
  ): number {
    let total = 0;
    for (let a = 0; a < attributes.length; a++) {
      const { steps, least, most } = attributes[a]!;
      const before = picked[a]!;
      const price = this.prices[a]!;
      const low = Math.max(0, least - before);
      const high = Math.min(left, most - before);
      if (low > high) return Number.NEGATIVE_INFINITY;
      let value = 0;
      let best = Number.NEGATIVE_INFINITY;
      let at = low;
      for (let n = 0; n <= high; n++) {
        if (n > 0) value += steps[before + n - 1]! - price;
        if (n < low) continue;
        const isBetter = value > best + TIE;
        const isNearer = value > best - TIE && Math.abs(counts[a]! - n) < Math.abs(counts[a]! - at);
        if (isBetter || isNearer) at = n;
        if (value > best) best = value;
      }
      total += best;
      step[a] = counts[a]! - at;
    }
    return total;
  }

  /** A subgradient step of Polyak's length: `gap` is the bound less the best known. */
  moved(step: Float64Array, gap: number, scale: number): Multipliers {
    let norm = 0;
    for (const direction of step) norm += direction * direction;
    if (norm === 0) return this;
    const length = (scale * gap) / norm;
    return new Multipliers(this.prices.map((price, a) => Math.max(0, price - length * step[a]!)));
  }
}
