import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mixed } from '../../../src/web/pages/consortium/offers/mixed.js';

const BOTH = ['type', 'country'] as const;

const suggestion = (id: string, kind?: string, country?: string, score = 1, connection = 'idea') => ({
  ...{ id, score, connection },
  reasons: [
    { term: 'need', value: 'robotics' },
    { term: 'type', value: kind },
    { term: 'country', value: country },
  ],
});

type Suggestion = ReturnType<typeof suggestion>;

const ids = (suggestions: readonly Suggestion[]) => suggestions.map(({ id }) => id);
const companies = (many: number, score = 1) =>
  Array.from({ length: many }, (_, n) => suggestion(`company ${n}`, 'company', `${n}`, score));
const others = (score: number) =>
  Array.from({ length: 9 }, (_, n) =>
    suggestion(`other ${n}`, ['school', 'ngo', 'research'][n % 3], `other ${n}`, score),
  );
const numbered = (name: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => `${name} ${from + n}`);

describe('suggestions, mixed', () => {
  it('have at most three of a kind among the first ten', () => {
    expect(ids(mixed([...companies(20), ...others(0.8)], BOTH)).slice(0, 11)).toEqual([
      ...numbered('company', 0, 2),
      ...numbered('other', 0, 6),
      'company 3',
    ]);
  });

  it('have at most three of a country among the first ten', () => {
    const all = Array.from({ length: 8 }, (_, n) => suggestion(`${n}`, `kind ${n}`, n < 5 ? 'NO' : `${n}`));
    expect(ids(mixed(all, BOTH))).toEqual(['0', '1', '2', '5', '6', '7', '3', '4']);
    expect(mixed(all, ['type'])).toEqual(all);
  });

  it('are mixed behind a few who add far more or are connected more closely', () => {
    const near = [suggestion('near', 'company', 'NO', 0.1, 'idea')];
    const strong = [suggestion('strong', 'ngo', 'IT', 9, 'field')];
    const far = [...companies(12), ...others(0.8)].map((one) => ({ ...one, connection: 'field' }));
    expect(ids(mixed([...near, ...strong, ...far], BOTH)).slice(0, 10)).toEqual([
      ...['near', 'strong'],
      ...numbered('company', 0, 1),
      ...numbered('other', 0, 5),
    ]);
  });

  it('keep their order where there is nobody else, and where nothing is known', () => {
    const alike = Array.from({ length: 20 }, (_, n) => suggestion(`${n}`, 'company', 'NO'));
    const unknown = [...alike.map(({ id }) => suggestion(id)), ...others(1)];
    for (const all of [alike, unknown, []]) expect(mixed(all, BOTH)).toEqual(all);
  });

  it.each([
    ['adds less than half', 0.4, 'idea'],
    ['is connected less closely', 1, 'field'],
  ])('have nobody before another who %s', (_, score, connection) => {
    const all = [...companies(12), suggestion('school', 'school', 'BE', score, connection)];
    expect(mixed(all, BOTH)).toEqual(all);
  });

  it('are the same ones, the best first and the rest in its order', () => {
    const one = fc.record({
      kind: fc.constantFrom('company', 'school', 'ngo', undefined),
      country: fc.constantFrom('BE', 'FR', 'IT', 'NO', undefined),
      score: fc.integer({ min: -5, max: 20 }),
      connection: fc.constantFrom('idea', 'none'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 50 }), fc.subarray([...BOTH]), (drawn, by) => {
        const all = drawn
          .map(({ kind, country, score, connection }, n) =>
            suggestion(`${n}`, kind, country, score, connection),
          )
          .sort(
            (a, b) => Number(a.connection === 'none') - Number(b.connection === 'none') || b.score - a.score,
          );
        const first = mixed(all, by);
        expect(ids(first).toSorted()).toEqual(ids(all).toSorted());
        expect(first[0]).toBe(all[0]);
        expect(ids(first.slice(10))).toEqual(ids(all.filter((each) => first.indexOf(each) >= 10)));
      }),
    );
  });
});
