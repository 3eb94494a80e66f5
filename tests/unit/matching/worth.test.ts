import { describe, expect, it } from '@jest/globals';
import { cover, presence } from '../../../src/matching/core/worth.js';

describe('the worth of a value that n members share', () => {
  it('grows from 0 to 1 with smaller and smaller steps', () => {
    expect([0, 1, 2, 3].map((n) => presence(n, 3))).toEqual([0, 5 / 9, 8 / 9, 1]);
  });

  it('stays 1 when the team is larger than planned', () => {
    expect([4, 40].map((n) => presence(n, 3))).toEqual([1, 1]);
  });

  it('is at once complete in a team of one', () => {
    expect([0, 1, 2].map((n) => presence(n, 1))).toEqual([0, 1, 1]);
  });
});

describe('the cover of a need', () => {
  it('counts a second holder for 30 % of the first', () => {
    const [none, one, two] = [0, 1, 2].map((n) => cover(n, 2, 0.3)) as [number, number, number];
    expect([none, two]).toEqual([0, 1]);
    expect((two - one) / one).toBeCloseTo(0.3, 12);
  });

  it('counts no more holders than are wanted', () => {
    expect(cover(5, 2, 0.3)).toBe(1);
    expect(cover(2, 3, 0.3)).toBeLessThan(1);
  });

  it('is complete with the first holder when further ones are worth nothing', () => {
    expect([0, 1, 2].map((n) => cover(n, 2, 0))).toEqual([0, 1, 1]);
  });
});
