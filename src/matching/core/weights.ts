import { InvalidDraftSpec } from './invalid-draft-spec.js';
import type { Dimension } from './organisation.js';

/** What each part of the objective is worth; together 1. */
export type Weights = Record<'coverage' | Dimension | 'acquaintance', number>;

/**
 * The preset "balanced". A judgement, not a measurement: diversity of organisation types goes with better
 * results, geographic spread beyond the programme's minimum does not (Nepelski et al. 2019, 603 projects).
 */
export const DEFAULT_WEIGHTS: Readonly<Weights> = {
  coverage: 0.6,
  type: 0.12,
  country: 0.1,
  sector: 0.07,
  experience: 0.06,
  level: 0.05,
  acquaintance: 0,
};

const TOLERANCE = 1e-9;

/** The same proportions with the sum 1; weights that already sum to 1 are returned as they are. */
export function normaliseWeights(weights: Readonly<Weights>): Weights {
  const total = totalWeight(weights);
  if (total === 0) throw new InvalidDraftSpec('invalid-weights', 'At least one weight must be above 0.');
  if (Math.abs(total - 1) <= TOLERANCE) return { ...weights };
  return {
    coverage: weights.coverage / total,
    type: weights.type / total,
    country: weights.country / total,
    sector: weights.sector / total,
    experience: weights.experience / total,
    level: weights.level / total,
    acquaintance: weights.acquaintance / total,
  };
}

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
