import { describe, expect, it } from '@jest/globals';
import {
  type DraftSpec,
  InvalidDraftSpec,
  type InvalidDraftSpecCode,
  objective,
  Scorer,
} from '../../../src/matching/core/index.js';
import { BALANCED } from '../../support/weights.js';
import { draftSpec, organisation, tableOf, termNeed } from './builders.js';

const needs = (count: number) => Array.from({ length: count }, (_, i) => termNeed(`term-${i}`));

function refusal(spec: DraftSpec): InvalidDraftSpecCode | undefined {
  try {
    objective(spec, []);
  } catch (error) {
    if (error instanceof InvalidDraftSpec) return error.code;
    throw error;
  }
  return undefined;
}

describe('a draft', () => {
  it('has at most 32 needs', () => {
    expect(refusal(draftSpec({ needs: needs(32) }))).toBeUndefined();
    expect(refusal(draftSpec({ needs: needs(33) }))).toBe('too-many-needs');
  });

  it('is refused by the scorer just as by the objective', () => {
    const spec = draftSpec({ needs: needs(33) });
    expect(() => new Scorer().suggest(tableOf(organisation('a')), spec, 5)).toThrow(InvalidDraftSpec);
  });

  it.each([0, 2.5, Number.NaN])('cannot be planned for %p members', (size) => {
    expect(refusal(draftSpec({ size }))).toBe('invalid-size');
  });

  it('needs weights that sum to 1', () => {
    expect(refusal(draftSpec({ weights: { ...BALANCED, coverage: 0.9 } }))).toBe('invalid-weights');
  });

  it.each([-1, Number.NaN])('is refused with a need of weight %p', (weight) => {
    expect(refusal(draftSpec({ needs: [termNeed('battery-recycling', weight)] }))).toBe(
      'invalid-need-weight',
    );
  });

  it.each([0, 1.5, 6])('is refused with a need that wants %p holders', (depth) => {
    expect(refusal(draftSpec({ needs: [{ ...termNeed('drones'), depth }] }))).toBe('invalid-depth');
  });
});
