import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from '../../../src/directory/names/compare-names.js';
import { readName } from '../../../src/directory/names/read-name.js';
import { editsBetween } from '../../../src/directory/names/similar-words.js';

const word = fc.constantFrom(
  ...'Universiteit University Gent Ghent Hospital School No 5 6 IV AG vzw of the de Lyon U.S. (Zoo) Łódź Δήμος 北京 Inst.'.split(
    ' ',
  ),
  'van der Meulen',
  'Vandermeulen',
);
const name = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const text = fc.oneof(name, fc.string({ unit: 'grapheme', maxLength: 60 }));
const compare = (a: string, b: string) => compareNames(readName(a), readName(b));

describe('the comparison of two names', () => {
  it('is the same whichever comes first', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.score).toBeCloseTo(there.score, 12);
        expect(back.shares).toEqual([there.shares[1], there.shares[0]]);
        expect(back.isAcronym).toBe(there.isAcronym);
      }),
    );
  });

  it('scores 1 for a name and itself, and 0 for what has no letters', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(compare(a, a).score).toBeCloseTo(readName(a).words.length > 0 ? 1 : 0, 12);
      }),
    );
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { score, shares } = compare(a, b);
        for (const value of [score, ...shares]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('hardly minds the order of words', () => {
    const own = fc.uniqueArray(fc.constantFrom('gent', 'lyon', 'botanik', 'haus', 'orgel', 'licht'), {
      minLength: 2,
    });
    fc.assert(
      fc.property(own, (words) => {
        expect(compare(words.join(' '), words.toReversed().join(' ')).score).toBeGreaterThan(0.95);
      }),
    );
  });
});

it('counts edits as the whole table of edits does, as far as they are allowed', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, fc.nat({ max: 4 }), (a, b, most) => {
      expect(editsBetween(a, b, most)).toBe(Math.min(allEdits(a, b), most + 1));
    }),
  );
});

/** Optimal string alignment by its definition. */
function allEdits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? allEdits(a.slice(0, -2), b.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(
    swapped,
    allEdits(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    allEdits(a.slice(0, -1), b) + 1,
    allEdits(a, b.slice(0, -1)) + 1,
  );
}
