import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess, DIMENSIONS, objective } from '../../../src/matching/core/index.js';
import { directory, organisation, spec } from './arbitraries.js';
import { naiveObjective, read } from './oracle.js';

const RUNS = { numRuns: 500 };
const ROUNDING = 1e-12;

describe('the objective', () => {
  it('is that of the plain code, and its parts sum to it', () => {
    fc.assert(
      fc.property(directory, spec, (team, draft) => {
        const { total, coverage, diversity, fit, acquaintance } = objective(draft, team);
        expect(Math.abs(total - naiveObjective(team, draft))).toBeLessThanOrEqual(ROUNDING);
        const parts = DIMENSIONS.reduce(
          (sum, dimension) => sum + diversity[dimension],
          coverage + fit + acquaintance,
        );
        expect(Math.abs(total - parts)).toBeLessThanOrEqual(ROUNDING);
      }),
      RUNS,
    );
  });

  it('never falls when a member joins', () => {
    fc.assert(
      fc.property(directory, organisation, spec, (team, joining, draft) => {
        const gain = objective(draft, [...team, joining]).total - objective(draft, team).total;
        expect(gain).toBeGreaterThanOrEqual(-ROUNDING);
      }),
      RUNS,
    );
  });

  it('gains no more from an organisation that joins a larger team', () => {
    fc.assert(
      fc.property(directory, fc.nat(30), organisation, spec, (team, cut, joining, draft) => {
        const smaller = team.slice(0, cut);
        const gain = (members: typeof team) =>
          objective(draft, [...members, joining]).total - objective(draft, members).total;
        expect(gain(team)).toBeLessThanOrEqual(gain(smaller) + ROUNDING);
      }),
      RUNS,
    );
  });

  it('has, for a team of the planned size without unknowns, diversity of exactly 1 + Blau', () => {
    const nominal = ['type', 'country', 'sector', 'experience'] as const;
    fc.assert(
      fc.property(directory, spec, (organisations, draft) => {
        const team = organisations.filter((one) => DIMENSIONS.every((d) => read(one, d) !== undefined));
        fc.pre(team.length > 0);
        const full = { ...draft, size: team.length };
        const { diversity: shown } = assess(full, team);
        const { diversity } = objective(full, team);
        for (const dimension of nominal) {
          const expected = draft.weights[dimension] * (1 + shown[dimension].blau);
          expect(Math.abs(diversity[dimension] - expected)).toBeLessThanOrEqual(ROUNDING);
        }
      }),
      RUNS,
    );
  });
});
