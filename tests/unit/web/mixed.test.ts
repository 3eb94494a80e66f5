import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mixed } from '../../../src/web/pages/consortium/offers/mixed.js';

const suggestion = (id: string, kind: string, country: string, score: number, connection = 'idea') => ({
  organisation: { id, country },
  ...{ score, connection },
  reasons: [{ term: 'type', value: kind }],
});

type Suggestion = ReturnType<typeof suggestion>;

const ids = (suggestions: readonly Suggestion[]) => suggestions.map(({ organisation }) => organisation.id);

const anything = fc
  .array(
    fc.record({
      kind: fc.constantFrom('company', 'school', 'ngo'),
      country: fc.constantFrom('BE', 'FR', 'IT', 'NO'),
      score: fc.integer({ min: 1, max: 20 }),
      isNear: fc.boolean(),
    }),
    { maxLength: 50 },
  )
  .map((drawn) =>
    drawn
      .sort((a, b) => Number(b.isNear) - Number(a.isNear) || b.score - a.score)
      .map(({ kind, country, score, isNear }, n) =>
        suggestion(`${n}`, kind, country, score, isNear ? 'idea' : 'none'),
      ),
  );

describe('suggestions, mixed', () => {
  it('have at most three of a kind and three of a country among the first ten', () => {
    const companies = Array.from({ length: 20 }, (_, n) => suggestion(`robots ${n}`, 'company', `${n}`, 1));
    const others = Array.from({ length: 9 }, (_, n) =>
      suggestion(`other ${n}`, ['school', 'ngo', 'research'][n % 3]!, `other ${n}`, 0.8),
    );
    expect(ids(mixed([...companies, ...others])).slice(0, 11)).toEqual([
      ...['robots 0', 'robots 1', 'robots 2', 'other 0', 'other 1', 'other 2', 'other 3', 'other 4'],
      ...['other 5', 'other 6', 'robots 3'],
    ]);
  });

  it('keep their order where there is nobody else', () => {
    const all = Array.from({ length: 20 }, (_, n) => suggestion(`${n}`, 'company', 'NO', 1));
    expect(mixed(all)).toEqual(all);
    expect(mixed([])).toEqual([]);
  });

  it.each([
    ['adds less than half', 0.4, 'idea'],
    ['is connected less closely', 1, 'field'],
  ])('have nobody before another who %s', (_, score, connection) => {
    const companies = Array.from({ length: 12 }, (_, n) => suggestion(`${n}`, 'company', 'NO', 1));
    const all = [...companies, suggestion('school', 'school', 'BE', score, connection)];
    expect(mixed(all)).toEqual(all);
  });

  it('are the same ones, the best first', () => {
    fc.assert(
      fc.property(anything, (suggestions) => {
        const all = mixed(suggestions);
        expect(ids(all).toSorted()).toEqual(ids(suggestions).toSorted());
        expect(all[0]).toBe(suggestions[0]);
        expect(ids(all.slice(10))).toEqual(ids(suggestions.filter((one) => all.indexOf(one) >= 10)));
      }),
    );
  });
});
