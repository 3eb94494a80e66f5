import { describe, expect, it } from '@jest/globals';
import { draftWeights, leaveSomeWeight, PRESET_NAMES, WEIGHT_NAMES } from '../../../src/consortia/weights.js';

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
      fit: 0,
      acquaintance: 0,
    });
  });

  it('win over the preset where they are given, and sum to 1', () => {
    const weights = draftWeights({ preset: 'balanced', weights: { country: 1.1 } });
    expect(sum(weights)).toBeCloseTo(1, 12);
    expect(weights.country).toBeCloseTo(0.55, 12);
    expect(weights.coverage).toBeCloseTo(0.3, 12);
  });

  it('give newcomers more with the preset of new faces, and take it from coverage', () => {
    const { coverage, experience, ...rest } = draftWeights({ preset: 'new-faces' });
    expect({ coverage, experience }).toEqual({ coverage: 0.51, experience: 0.15 });
    expect(rest).toEqual({ type: 0.12, country: 0.1, sector: 0.07, level: 0.05, fit: 0, acquaintance: 0 });
  });

  it('keep the proportions of diversity in the preset of a proven network', () => {
    const { coverage, acquaintance, ...diversity } = draftWeights({ preset: 'proven-network' });
    expect({ coverage, acquaintance }).toEqual({ coverage: 0.5, acquaintance: 0.25 });
    const balanced: Record<string, number> = draftWeights({ preset: 'balanced' });
    for (const [name, weight] of Object.entries(diversity))
      expect(weight).toBeCloseTo((balanced[name]! * 0.25) / 0.4, 12);
  });

  it.each(PRESET_NAMES)('sum to 1 with the preset %s, and stay as they are', (preset) => {
    const weights = draftWeights({ preset });
    expect(sum(weights)).toBeCloseTo(1, 12);
    expect(Object.keys(weights).sort()).toEqual([...WEIGHT_NAMES].sort());
    expect(draftWeights({ preset: 'balanced', weights })).toEqual(weights);
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
