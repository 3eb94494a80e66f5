import { describe, expect, it } from '@jest/globals';
import { DEFAULT_WEIGHTS, InvalidDraftSpec, normaliseWeights } from '../../../src/matching/core/index.js';

describe('weights', () => {
  it('by default sum to 1', () => {
    const total = Object.values(DEFAULT_WEIGHTS).reduce((sum, weight) => sum + weight, 0);
    expect(total).toBeCloseTo(1, 12);
  });

  it('that sum to 1 stay as they are', () => {
    expect(normaliseWeights(DEFAULT_WEIGHTS)).toEqual(DEFAULT_WEIGHTS);
  });

  it('keep their proportions when normalised', () => {
    const weights = normaliseWeights({ ...DEFAULT_WEIGHTS, coverage: 1.2, acquaintance: 0.4 });
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(weights.coverage / weights.acquaintance).toBeCloseTo(3, 12);
  });

  it.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY])('are refused when one is %p', (wrong) => {
    expect(() => normaliseWeights({ ...DEFAULT_WEIGHTS, type: wrong })).toThrow(InvalidDraftSpec);
  });

  it('are refused when all are 0', () => {
    const none = { coverage: 0, type: 0, country: 0, sector: 0, experience: 0, level: 0, acquaintance: 0 };
    expect(() => normaliseWeights(none)).toThrow('At least one weight');
  });
});
