import { describe, expect, it } from '@jest/globals';
import { draftWeights, leaveSomeWeight, WEIGHT_NAMES } from '../../../src/consortia/weights.js';

const sum = (weights: Record<string, number>) => Object.values(weights).reduce((a, b) => a + b, 0);

describe('the weights of a draft', () => {
  it('are those of the preset when none are given', () => {
    expect(draftWeights({ preset: 'balanced' })).toEqual({
      coverage: 0.6,
      type: 0.12,
      country: 0.1,
      sector: 0.07,
      experience: 0.06,
      level: 0.05,
      acquaintance: 0,
    });
  });

  it('win over the preset where they are given, and sum to 1', () => {
    const weights = draftWeights({ preset: 'balanced', weights: { country: 1.1 } });
    expect(sum(weights)).toBeCloseTo(1, 12);
    expect(weights.country).toBeCloseTo(0.55, 12);
    expect(weights.coverage).toBeCloseTo(0.3, 12);
  });

  it('do not change the preset for the next draft', () => {
    draftWeights({ preset: 'balanced', weights: { coverage: 5 } });
    expect(draftWeights({ preset: 'balanced' }).coverage).toBe(0.6);
  });

  it('may not all be 0', () => {
    const zeros = Object.fromEntries(WEIGHT_NAMES.map((name) => [name, 0]));
    expect(leaveSomeWeight(zeros)).toBe(false);
    expect(leaveSomeWeight({ coverage: 0 })).toBe(true);
  });
});
