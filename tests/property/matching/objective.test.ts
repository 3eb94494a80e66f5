import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess, DIMENSIONS, objective } from '../../../src/matching/core/index.js';
import { directory, forNewcomers, organisation, spec, withMembers } from './arbitraries.js';
import { naiveObjective, read } from './oracle.js';

const RUNS = { numRuns: 500 };
const ROUNDING = 1e-12;
const joining = organisation.map((one) => ({ ...one, id: 'joining' }));
const situation = fc.oneof(
  fc.record({ team: directory, members: fc.nat(30), draft: spec }).map(({ team, members, draft }) => {
    const there = team.slice(0, members);
    return { team, members: there, draft: withMembers(draft, there) };
  }),
  forNewcomers.map(({ organisations, ...of }) => ({ ...of, team: organisations })),
);

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

  it('never falls when somebody joins', () => {
    fc.assert(
      fc.property(situation, joining, ({ team, draft }, one) => {
        const gain = objective(draft, [...team, one]).total - objective(draft, team).total;
        expect(gain).toBeGreaterThanOrEqual(-ROUNDING);
      }),
      RUNS,
    );
  });

  it('gains no more from an organisation that joins a larger team', () => {
    fc.assert(
      fc.property(situation, fc.nat(30), joining, ({ team, members, draft }, cut, one) => {
        const smaller = team.slice(0, members.length + cut);
        const gain = (there: typeof team) =>
          objective(draft, [...there, one]).total - objective(draft, there).total;
        expect(gain(team)).toBeLessThanOrEqual(gain(smaller) + ROUNDING);
      }),
      RUNS,
    );
  });

  it('has, for members of the planned number without unknowns, diversity of exactly 1 + Blau', () => {
    const nominal = ['type', 'country', 'sector', 'experience'] as const;
    fc.assert(
      fc.property(directory, spec, (organisations, draft) => {
        const team = organisations.filter((one) => DIMENSIONS.every((d) => read(one, d) !== undefined));
        fc.pre(team.length > 0);
        const full = { ...withMembers(draft, team), size: team.length };
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
