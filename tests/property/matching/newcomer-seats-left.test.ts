import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assess,
  complete,
  DirectoryTable,
  DraftPanel,
  InfeasibleCompletion,
  objective,
  Scorer,
  scoreOf,
} from '../../../src/matching/core/index.js';
import { forNewcomers, organisation, tableOf } from './arbitraries.js';
import { naiveOptimum, naivePool } from './completion-oracle.js';
import { naiveObjective, naiveSuggest } from './oracle.js';

const ROUNDING = 1e-12;
const PROOF = 1e-9;
const LIMIT = 30;

describe('where every seat left is for a newcomer', () => {
  it('suggestions are those of the plain code, and score what the objective gains', () => {
    let helped = 0;
    fc.assert(
      fc.property(forNewcomers, ({ organisations, members, draft }) => {
        const suggested = new Scorer().suggest(tableOf(organisations), draft, LIMIT);
        expect(suggested.map(({ id, connection, score }) => ({ id, connection, score }))).toEqual(
          naiveSuggest(organisations, draft, LIMIT),
        );
        for (const suggestion of suggested) {
          const candidate = organisations.find(({ id }) => id === suggestion.id)!;
          expect(scoreOf(draft, members, candidate)).toEqual(suggestion);
          const gained = objective(draft, [...members, candidate]).total - objective(draft, members).total;
          expect(Math.abs(gained - suggestion.score)).toBeLessThanOrEqual(ROUNDING);
          const terms = suggestion.terms.reduce((sum, { gain }) => sum + gain, 0);
          expect(Math.abs(terms - suggestion.score)).toBeLessThanOrEqual(ROUNDING);
          if (suggestion.terms.some((term) => 'helpsNewcomer' in term)) helped += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(helped).toBeGreaterThan(0);
  });

  it('a completion is the optimum of all teams, proven', () => {
    let proven = 0;
    fc.assert(
      fc.property(forNewcomers, ({ organisations, draft }) => {
        const pool = naivePool(organisations, draft);
        const attempt = () => complete(tableOf(organisations), draft, { shouldStop: () => false });
        if (!pool) {
          expect(attempt).toThrow(InfeasibleCompletion);
          return;
        }
        const found = attempt();
        expect(Math.abs(found.objective - naiveOptimum(pool.directory, draft)!)).toBeLessThanOrEqual(PROOF);
        expect(found).toMatchObject({ pool: pool.pool, proven: true, gap: 0 });
        proven += 1;
      }),
      { numRuns: 200 },
    );
    expect(proven).toBeGreaterThan(0);
  });

  it('the shares of a team that is tried out sum to its objective, and none is less than what leaving loses', () => {
    fc.assert(
      fc.property(forNewcomers, fc.nat(4), ({ organisations, members, draft }, joined) => {
        const team = organisations.slice(0, members.length + joined);
        const { shares, objective: of } = assess(draft, team);
        expect(Math.abs(of.total - naiveObjective(team, draft))).toBeLessThanOrEqual(ROUNDING);
        const sum = shares.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - of.total)).toBeLessThanOrEqual(ROUNDING);
        for (const { organisationId, contribution, lossIfLeaves } of shares) {
          const others = team.filter(({ id }) => id !== organisationId);
          const loss = of.total - naiveObjective(others, draft, members);
          expect(Math.abs(lossIfLeaves - loss)).toBeLessThanOrEqual(ROUNDING);
          expect(lossIfLeaves).toBeLessThanOrEqual(contribution + ROUNDING);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a stored list that no change affects is the list of a full scan', () => {
    let unaffected = 0;
    fc.assert(
      fc.property(
        forNewcomers,
        fc.array(organisation, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 6 }),
        ({ organisations, draft }, changes, limit) => {
          // Who holds a keyword is asked of others: the rescoring test has them.
          const needs = draft.needs.filter(({ holders }) => !('ids' in holders));
          const spec = { ...draft, needs };
          const table = new DirectoryTable();
          const panel = new DraftPanel();
          const scorer = new Scorer();
          const scan = () => scorer.rank(table, spec, limit);
          for (const one of organisations) table.upsert(one);
          let stored = scan();
          panel.set('draft', spec, stored.footing);
          for (const one of changes) {
            table.upsert(one);
            if (panel.affectedBy(one).certain.includes('draft')) {
              stored = scan();
              panel.set('draft', spec, stored.footing);
            } else unaffected += 1;
            expect(JSON.stringify(stored)).toBe(JSON.stringify(scan()));
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(unaffected).toBeGreaterThan(0);
  });
});
