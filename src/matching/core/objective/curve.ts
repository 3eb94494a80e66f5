/**
 * What n members that have the same thing are worth together, weight included: concave, from 0. Everything is taken
 * from the steps, which are computed directly and never rise, to the last bit; differences of two sums would wobble.
 */
export class Curve {
  private readonly sums: readonly number[];

  private constructor(private readonly steps: readonly number[]) {
    let sum = 0;
    this.sums = [0, ...steps.map((step) => (sum += step))];
  }

  /**
   * A value of a dimension of diversity. Its steps sum to h(n) = n(2K − n)/K² up to K members, which summed over the
   * values of K members is exactly 1 + Blau.
   */
  static presence(weight: number, size: number): Curve {
    const step = (n: number) => (weight * (2 * size - 1 - 2 * n)) / (size * size);
    return new Curve(Array.from({ length: size }, (_, n) => step(n)));
  }

  /**
   * A need: each holder up to `depth` is worth ρ of the one before, and every one up to K a little more (the tail), so
   * that a team whose needs are covered is still better for being about its idea.
   */
  static coverage(weight: number, depth: number, size: number): Curve {
    const step = (n: number) => {
      const deep = n < depth ? ((1 - TAIL) * (1 - RHO) * RHO ** n) / (1 - RHO ** depth) : 0;
      return weight * (deep + (n < size ? TAIL / size : 0));
    };
    return new Curve(Array.from({ length: Math.max(size, depth) }, (_, n) => step(n)));
  }

  /** What one more member than n adds; what the last of n + 1 takes away when it leaves. */
  step(n: number): number {
    return this.steps[n] ?? 0;
  }

  /** The sum of the first n steps. */
  worth(n: number): number {
    return this.sums[Math.min(n, this.steps.length)]!;
  }
}

/** ρ: what each further holder of a need is worth of the one before. */
export const RHO = 0.3;
/** τ: the part of a need's worth that grows evenly up to the planned size. */
export const TAIL = 0.3;
