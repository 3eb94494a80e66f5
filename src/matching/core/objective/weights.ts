import { InvalidDraftSpec } from './invalid-draft-spec.js';
import type { Dimension } from './organisation.js';

/** What each part of the objective is worth; together 1. */
export type Weights = Record<'coverage' | Dimension | 'fit' | 'acquaintance', number>;

const TOLERANCE = 1e-9;

/** Throws InvalidDraftSpec unless the weights are not negative and sum to 1. */
export function requireNormalised(weights: Readonly<Weights>): void {
  const total = totalWeight(weights);
  if (Math.abs(total - 1) <= TOLERANCE) return;
  throw new InvalidDraftSpec('invalid-weights', `The weights sum to ${total}; normalise them to 1 first.`);
}

function totalWeight(weights: Readonly<Weights>): number {
  let total = 0;
  for (const [name, weight] of Object.entries(weights)) {
    if (!isWeight(weight)) {
      throw new InvalidDraftSpec(
        'invalid-weights',
        `The weight "${name}" is ${weight}; it must be 0 or more.`,
      );
    }
    total += weight;
  }
  return total;
}

/** Finite and not negative; false for NaN. */
export function isWeight(weight: number): boolean {
  return weight >= 0 && weight < Number.POSITIVE_INFINITY;
}
