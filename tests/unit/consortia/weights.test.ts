import { describe, expect, it } from '@jest/globals';
import {
  draftWeights,
  leaveSomeWeight,
  PRESET_NAMES,
  WEIGHT_NAMES,
  withoutProjects,
} from '../../../src/consortia/weights.js';

const sum = (weights: Record<string, number>) => Object.values(weights).reduce((a, b) => a + b, 0);

describe('the weights of a draft', () => {
  it('are those of the preset when none are given', () => {
    expect(draftWeights({ preset: 'balanced' })).toEqual({
      coverage: 0.48,
      type: 0.12,
      country: 0.1,
      sector: 0.07,
      experience: 0.06,
      level: 0.05,
      fit: 0.12,
      acquaintance: 0,
    });
  });

  it('win over the preset where they are given, and sum to 1', () => {
    const weights = draftWeights({ preset: 'balanced', weights: { country: 1.1 } });
    expect(sum(weights)).toBeCloseTo(1, 12);
    expect(weights.country).toBeCloseTo(0.55, 12);
    expect(weights.coverage).toBeCloseTo(0.24, 12);
  });

  it('give newcomers more with the preset of new faces, and take it from fit', () => {
    const { fit, experience, ...rest } = draftWeights({ preset: 'new-faces' });
    expect({ fit, experience }).toEqual({ fit: 0.03, experience: 0.15 });
    expect(rest).toEqual({
      ...{ coverage: 0.48, type: 0.12, country: 0.1, sector: 0.07, level: 0.05, acquaintance: 0 },
    });
  });

  it('keep the proportions of diversity in the preset of a proven network', () => {
    const { coverage, fit, acquaintance, ...diversity } = draftWeights({ preset: 'proven-network' });
    expect({ coverage, fit, acquaintance }).toEqual({ coverage: 0.3, fit: 0.03, acquaintance: 0.42 });
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
    expect(draftWeights({ preset: 'balanced' }).coverage).toBe(0.48);
  });

  it('may not all be 0', () => {
    const zeros = Object.fromEntries(WEIGHT_NAMES.map((name) => [name, 0]));
    expect(leaveSomeWeight(zeros)).toBe(false);
    expect(leaveSomeWeight({ coverage: 0 })).toBe(true);
  });
});

it('coverage has the share of fit as long as no projects are loaded, where it has one', () => {
  const { coverage, fit } = withoutProjects(draftWeights({ preset: 'balanced' }));
  expect({ coverage, fit }).toEqual({ coverage: 0.6, fit: 0 });
  const weights = { ...draftWeights({ preset: 'balanced' }), coverage: 0 };
  expect(withoutProjects(weights)).toEqual(weights);
});
