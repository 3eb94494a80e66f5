import type { Weights } from '../../src/matching/core/index.js';

/** The preset "balanced". */
export const BALANCED: Readonly<Weights> = {
  coverage: 0.6,
  type: 0.12,
  country: 0.1,
  sector: 0.07,
  experience: 0.06,
  level: 0.05,
  fit: 0,
  acquaintance: 0,
};

/** The same proportions with the sum 1. */
export function normalised(weights: Readonly<Weights>): Weights {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, weight / total]),
  ) as Weights;
}
