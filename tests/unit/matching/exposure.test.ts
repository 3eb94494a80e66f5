import { describe, expect, it } from '@jest/globals';
import { exposureOf } from '../../../src/matching/core/index.js';
import { organisation, tableOf } from './builders.js';

describe('the exposure of organisations in lists', () => {
  const table = tableOf(
    organisation('a', { country: 'BE', experience: 'newcomer', typeGroup: 'school' }),
    organisation('b', { country: 'BE', experience: 'experienced', typeGroup: 'school' }),
    organisation('c', { country: 'NL', experience: 'newcomer', typeGroup: 'company' }),
    organisation('d', { country: 'NL', experience: 'experienced' }),
  );

  it('counts who has the places, who is first, and what each group of types gets', () => {
    const {
      typeGroups,
      divergence: _,
      ...counts
    } = exposureOf(table, [
      ['a', 'c'],
      ['a', 'b'],
      ['gone', 'c'],
    ]);
    expect(counts).toEqual({ lists: 3, places: 5, organisations: 3, mostFirst: 2 / 3, topPercent: 2 / 5 });
    expect(typeGroups).toEqual([
      { typeGroup: 'school', places: 3 / 5, directory: 1 / 2 },
      { typeGroup: 'company', places: 2 / 5, directory: 1 / 4 },
    ]);
  });

  it('measures how far the beginnings of the lists are from the directory', () => {
    const even = exposureOf(table, [['a', 'd']]).divergence;
    // First only BE (half of the directory): ln 2 at full weight; then both as in the directory: 0.
    const expected = Math.log(2) / (1 + 1 / Math.log2(3));
    expect(even).toEqual({ country: expect.closeTo(expected, 12), experience: expect.closeTo(expected, 12) });
    expect(exposureOf(table, [['a', 'b']]).divergence.country).toBeCloseTo(Math.log(2), 12);
  });

  it('looks at ten places of a list', () => {
    const many = tableOf(...Array.from({ length: 30 }, (_, n) => organisation(`o${n}`)));
    const list = Array.from({ length: 30 }, (_, n) => `o${n}`);
    expect(exposureOf(many, [list])).toMatchObject({ places: 10, organisations: 10 });
  });

  it('is all 0 without lists', () => {
    expect(exposureOf(table, [])).toMatchObject({ lists: 0, places: 0, mostFirst: 0, topPercent: 0 });
  });
});
