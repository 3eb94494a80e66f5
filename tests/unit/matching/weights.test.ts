import { describe, expect, it } from '@jest/globals';
import { InvalidDraftSpec, objective } from '../../../src/matching/core/index.js';
import { BALANCED } from '../../support/weights.js';
import { draftSpec } from './builders.js';

const score = (weights: Partial<typeof BALANCED>) => () =>
  objective(draftSpec({ weights: { ...BALANCED, ...weights } }), []);

describe('weights', () => {
  it('that sum to 1 are taken', () => {
    expect(score({ coverage: 0.5, acquaintance: 0.1 })).not.toThrow();
  });

  it.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY])('are refused when one is %p', (wrong) => {
    expect(score({ type: wrong })).toThrow(InvalidDraftSpec);
  });

  it('are refused when they do not sum to 1', () => {
    expect(score({ coverage: 0.9 })).toThrow('normalise them to 1 first');
  });
});
