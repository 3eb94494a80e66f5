import { describe, expect, it } from '@jest/globals';
import { type Level, objective } from '../../../src/matching/core/index.js';
import { draftSpec, only, organisation, termNeed } from './builders.js';

const atLevels = (...levels: Level[]) => levels.map((level, i) => organisation(`o${i}`, { level }));

describe('the objective', () => {
  it('of an empty team is 0', () => {
    expect(objective(draftSpec({ needs: [termNeed('drones')] }), []).total).toBe(0);
  });

  it('of two levels of activity is 1 when they are equal and 1.125 when they are adjacent', () => {
    const spec = draftSpec({ size: 2, weights: only('level') });
    expect(objective(spec, atLevels(2, 2)).total).toBeCloseTo(1, 12);
    expect(objective(spec, atLevels(2, 3)).total).toBeCloseTo(1.125, 12);
  });

  it('of one member at each level of activity is 1.4', () => {
    const spec = draftSpec({ size: 5, weights: only('level') });
    expect(objective(spec, atLevels(0, 1, 2, 3, 4)).total).toBeCloseTo(1.4, 12);
  });

  it('counts levels far apart for more than adjacent ones', () => {
    const spec = draftSpec({ size: 2, weights: only('level') });
    const totals = ([1, 2, 3, 4] as const).map((other) => objective(spec, atLevels(0, other)).total);
    [1.125, 1.25, 1.375, 1.5].forEach((total, i) => {
      expect(totals[i]).toBeCloseTo(total, 12);
    });
  });

  it.each(['type', 'country', 'sector', 'experience', 'level'] as const)(
    'adds a quarter of a new value for every unknown %s',
    (dimension) => {
      const spec = draftSpec({ size: 4, weights: only(dimension) });
      const team = [organisation('a'), organisation('b'), organisation('c')];
      expect(objective(spec, team).diversity[dimension]).toBeCloseTo((3 * 7) / (4 * 16), 12);
    },
  );

  it('does not renormalise when there are no needs or all have weight 0', () => {
    const team = [organisation('a', { country: 'BE', expertise: ['drones'] })];
    const none = objective(draftSpec(), team);
    const zero = objective(draftSpec({ needs: [termNeed('drones', 0)] }), team);
    expect(none.coverage).toBe(0);
    expect(zero).toEqual(none);
  });

  it('counts the first ten terms of expertise', () => {
    const terms = Array.from({ length: 11 }, (_, i) => `term-${i}`);
    const spec = (term: string) => draftSpec({ needs: [termNeed(term)], weights: only('coverage') });
    const team = [organisation('a', { expertise: terms })];
    expect(objective(spec('term-9'), team).coverage).toBeGreaterThan(0);
    expect(objective(spec('term-10'), team).coverage).toBe(0);
  });

  it('counts a fit of a twentieth as much as a new value of a dimension of the same weight', () => {
    const size = 4;
    const fit = new Map([['a', 1 / 20]]);
    const team = [organisation('a', { country: 'PT' })];
    const { fit: worth } = objective(draftSpec({ size, weights: only('fit'), fit }), team);
    expect(worth).toBe(objective(draftSpec({ size, weights: only('country') }), team).diversity.country);
    expect(worth).toBeCloseTo(7 / 16, 12);
  });

  it('counts an acquaintance of a twentieth as a new value', () => {
    const spec = draftSpec({
      size: 4,
      weights: only('acquaintance'),
      acquaintance: new Map([['a', 1 / 20]]),
    });
    expect(objective(spec, [organisation('a'), organisation('b')]).acquaintance).toBeCloseTo(7 / 16, 12);
  });
});
