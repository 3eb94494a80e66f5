import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Dimension,
  DirectoryTable,
  objective,
  organisationsIn,
  Scorer,
  type ScoringOrganisation,
  type Value,
} from '../../../src/matching/core/index.js';
import { counted, valueIn } from '../../../src/matching/core/objective/organisation.js';
import { directory, history, spec, tableOf, withoutDuplicates } from './arbitraries.js';
import { naiveSuggest } from './oracle.js';

const RUNS = { numRuns: 500 };
const limit = fc.integer({ min: 0, max: 35 });

describe('suggestions', () => {
  it('are those of the plain code, in the same order, ties included', () => {
    const scorer = new Scorer();
    fc.assert(
      fc.property(directory, spec, limit, (organisations, draft, k) => {
        const suggested = scorer.suggest(tableOf(organisations), draft, k);
        const expected = naiveSuggest(organisations, draft, k);
        expect(suggested.map(({ id, connection, score }) => ({ id, connection, score }))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('among those of some values are the same without all others', () => {
    const scorer = new Scorer();
    const wanted = fc.record(
      {
        country: fc.uniqueArray(fc.constantFrom('NL', 'BE', 'PT'), { minLength: 1 }),
        experience: fc.uniqueArray(fc.constantFrom('newcomer', 'experienced'), { minLength: 1 }),
        level: fc.uniqueArray(fc.constantFrom(0 as const, 2 as const), { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    let some = 0;
    fc.assert(
      fc.property(withoutDuplicates, spec, wanted, (organisations, draft, values) => {
        const dimensions = Object.entries(values) as [Dimension, Value[]][];
        const others = organisations.filter((one) =>
          dimensions.some(([of, all]) => !all.includes(counted(draft, of, valueIn(one, of))!)),
        );
        const excludedIds = [...draft.excludedIds, ...others.map(({ id }) => id)];
        const expected = naiveSuggest(organisations, { ...draft, excludedIds }, 30);
        const among = Object.fromEntries(dimensions.map(([of, all]) => [of, new Set(all)]));
        const suggested = scorer.suggest(tableOf(organisations), draft, 30, among);
        expect(suggested.map(({ id, connection, score }) => ({ id, connection, score }))).toEqual(expected);
        if (dimensions.length > 0 && expected.length > 0) some += 1;
      }),
      RUNS,
    );
    expect(some).toBeGreaterThan(0);
  });

  it('have terms that sum to the score, largest first and none of them 0', () => {
    fc.assert(
      fc.property(directory, spec, (organisations, draft) => {
        for (const { score, terms } of new Scorer().suggest(tableOf(organisations), draft, 30)) {
          const gains = terms.map(({ gain }) => gain);
          expect(Math.abs(gains.reduce((sum, gain) => sum + gain, 0) - score)).toBeLessThanOrEqual(1e-12);
          expect(gains).toEqual(gains.toSorted((a, b) => b - a));
          expect(gains.every((gain) => gain > 0)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('score what the objective gains when the organisation joins', () => {
    fc.assert(
      fc.property(directory, spec, (organisations, draft) => {
        const members = organisations.filter(({ id }) => draft.members.includes(id));
        for (const { id, score } of new Scorer().suggest(tableOf(organisations), draft, 30)) {
          const joined = [...members, organisations.find((one) => one.id === id)!];
          const gained = objective(draft, joined).total - objective(draft, members).total;
          expect(Math.abs(gained - score)).toBeLessThanOrEqual(1e-12);
        }
      }),
      RUNS,
    );
  });

  it('do not depend on the order of insertion', () => {
    fc.assert(
      fc.property(directory, spec, limit, (organisations, draft, k) => {
        const forwards = new Scorer().suggest(tableOf(organisations), draft, k);
        const backwards = new Scorer().suggest(tableOf(organisations.toReversed()), draft, k);
        expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
      }),
      RUNS,
    );
  });

  it('after any history of changes are byte for byte those of a fresh table', () => {
    const scorer = new Scorer();
    fc.assert(
      fc.property(history, spec, (changes, draft) => {
        const table = new DirectoryTable();
        const current = new Map<string, ScoringOrganisation>();
        for (const change of changes) {
          if ('upsert' in change) {
            table.upsert(change.upsert);
            current.set(change.upsert.id, change.upsert);
          } else {
            expect(table.remove(change.remove)).toBe(current.delete(change.remove));
          }
        }
        expect(table.size).toBe(current.size);
        const fresh = tableOf([...current.values()]);
        expect(JSON.stringify(scorer.suggest(table, draft, 30))).toBe(
          JSON.stringify(new Scorer().suggest(fresh, draft, 30)),
        );
      }),
      RUNS,
    );
  });

  it('are byte for byte the same from a table of what another one holds, after any history', () => {
    fc.assert(
      fc.property(history, spec, (changes, draft) => {
        const table = new DirectoryTable();
        const duplicates = new Map<string, readonly string[] | undefined>();
        for (const change of changes) {
          if ('remove' in change) table.remove(change.remove);
          else {
            table.upsert(change.upsert);
            duplicates.set(change.upsert.id, change.upsert.duplicates);
          }
        }
        const held = [...organisationsIn(table)].flat();
        const copy = tableOf(
          (JSON.parse(JSON.stringify(held)) as ScoringOrganisation[]).map((one) => ({
            ...one,
            duplicates: duplicates.get(one.id) ?? [],
          })),
        );
        expect(copy.size).toBe(table.size);
        expect(JSON.stringify(new Scorer().suggest(copy, draft, 30))).toBe(
          JSON.stringify(new Scorer().suggest(table, draft, 30)),
        );
      }),
      RUNS,
    );
  });
});
