import { describe, expect, it } from '@jest/globals';
import { Curve } from '../../../src/matching/core/objective/curve.js';

const worths = (curve: Curve, ...numbers: number[]) => numbers.map((n) => curve.worth(n));
const closeTo = (numbers: number[]) => numbers.map((n) => expect.closeTo(n, 12));

describe('the worth of a value that n members share', () => {
  it('grows from 0 to 1 with smaller and smaller steps', () => {
    expect(worths(Curve.presence(1, 3), 0, 1, 2, 3)).toEqual(closeTo([0, 5 / 9, 8 / 9, 1]));
  });

  it('stays the same when the team is larger than planned', () => {
    expect(worths(Curve.presence(2, 3), 4, 40)).toEqual(closeTo([2, 2]));
  });

  it('is at once complete in a team of one', () => {
    expect(worths(Curve.presence(1, 1), 0, 1, 2)).toEqual([0, 1, 1]);
  });
});

describe('the worth of a need', () => {
  it('is 1 with as many holders as are planned, and grows evenly beyond the depth', () => {
    const curve = Curve.coverage(1, 2, 6);
    expect(worths(curve, 0, 6, 9)).toEqual(closeTo([0, 1, 1]));
    expect([2, 3, 4, 5, 6].map((n) => curve.step(n))).toEqual(closeTo([0.05, 0.05, 0.05, 0.05, 0]));
  });

  it('counts a second holder for 30 % of the first, the tail apart', () => {
    const curve = Curve.coverage(1, 2, 6);
    expect((curve.step(1) - 0.05) / (curve.step(0) - 0.05)).toBeCloseTo(0.3, 12);
  });

  it('counts holders up to a depth that is more than are planned', () => {
    expect(worths(Curve.coverage(1, 5, 2), 2, 5)[0]).toBeLessThan(1);
    expect(worths(Curve.coverage(1, 5, 2), 5)).toEqual(closeTo([1]));
  });
});

it('steps never rise, to the last bit, whatever the weight', () => {
  for (let size = 1; size <= 40; size++)
    for (const weight of [1, 0.1, 1 / 3, 0.07 / 13, 1e-9])
      for (const curve of [1, 2, 3, 4, 5].map((depth) => Curve.coverage(weight, depth, size)))
        for (const each of [curve, Curve.presence(weight, size)])
          for (let n = 0; n < 45; n++) expect(each.step(n + 1)).toBeLessThanOrEqual(each.step(n));
});
