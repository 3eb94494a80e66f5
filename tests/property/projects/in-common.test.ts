import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kindsInCommon } from '../../../src/projects/in-common/kinds.js';
import { moreThanUsual } from '../../../src/projects/in-common/more-than-usual.js';
import { isOfType, typeGroupOf, vocabulary } from '../../../src/vocabularies/index.js';

const CODES = ['a', 'b', 'c', 'd', 'e'];
const drawn = fc
  .record({ codes: fc.uniqueArray(fc.constantFrom(...CODES)), more: fc.integer({ min: 0, max: 4 }) })
  .map(({ codes, more }) => ({ has: new Set(codes), draws: Math.max(1, codes.length + more) }));
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
const share = fc.constantFrom(0.2, 1 / 3, 0.5, 0.8);

const TYPES = vocabulary('organisation-types')
  .map(({ code }) => code)
  .filter((code) => code !== 'other');
const partnerships = fc.array(fc.array(fc.constantFrom(...TYPES), { minLength: 2, maxLength: 6 }), {
  maxLength: 20,
});
const usual = fc.array(fc.constantFrom(...TYPES), { maxLength: 60 });

describe('what projects have in common', () => {
  it('is counted as one by one, and is in enough of them, more than expected', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 20 }), shares, share, (projects, usually, least) => {
        const found = moreThanUsual(projects, (code) => usually[CODES.indexOf(code)]!, least);
        for (const { code, projects: n, of } of found) {
          let having = 0;
          let expected = 0;
          for (const one of projects) {
            if (one.has.has(code)) having++;
            let none = 1;
            for (let draw = 0; draw < one.draws; draw++) none *= 1 - usually[CODES.indexOf(code)]!;
            expected += 1 - none;
          }
          expect({ n, of }).toEqual({ n: having, of: projects.length });
          expect(n).toBeGreaterThanOrEqual(Math.max(3, least * of));
          expect(n).toBeGreaterThanOrEqual(1.5 * expected - 1e-9);
        }
        if (projects.length < 5) expect(found).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the projects', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 5, maxLength: 20 }), (projects) => {
        const found = (some: typeof projects) => moreThanUsual(some, () => 0.01, 0.2);
        const byCode = (some: typeof projects) => found(some).sort((a, b) => a.code.localeCompare(b.code));
        expect(byCode([...projects].reverse())).toEqual(byCode(projects));
      }),
    );
  });
});

describe('kinds that partnerships have in common', () => {
  it('are counted as one by one, of each group the one that most have', () => {
    fc.assert(
      fc.property(partnerships, usual, (some, types) => {
        const found = kindsInCommon(some, types);
        const having = (wanted: string) =>
          some.filter((one) => one.some((type) => isOfType(type, wanted))).length;
        for (const { code, projects, of } of found)
          expect({ projects, of }).toEqual({ projects: having(code), of: some.length });
        const groups = found.map(({ code }) => typeGroupOf(code));
        expect(new Set(groups).size).toBe(groups.length);
      }),
    );
  });
});
