import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assess,
  coverageLost,
  type DraftSpec,
  type ScoringOrganisation,
} from '../../../src/matching/core/index.js';
import { directory, spec } from './arbitraries.js';
import { naiveObjective, own } from './oracle.js';

const ROUNDING = 1e-12;
const teamOf = (members: number) => directory.map((organisations) => organisations.slice(0, members));
/** As small as 1, so that many teams are larger than planned. */
const drafts = fc.tuple(spec, fc.integer({ min: 1, max: 8 })).map(([draft, size]) => ({ ...draft, size }));

describe('the shares of the members', () => {
  it('are the mean of what each adds over every order in which the team could have come together', () => {
    fc.assert(
      fc.property(teamOf(6), drafts, (team, draft) => {
        const expected = shapley(team, draft);
        for (const [position, { organisationId, contribution }] of assess(draft, team).shares.entries()) {
          expect(organisationId).toBe(team[position]!.id);
          expect(Math.abs(contribution - expected[position]!)).toBeLessThanOrEqual(ROUNDING);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('sum to the objective, for teams of any size', () => {
    fc.assert(
      fc.property(teamOf(30), drafts, (team, draft) => {
        const { shares, objective } = assess(draft, team);
        const sum = shares.reduce((total, { contribution }) => total + contribution, 0);
        expect(shares).toHaveLength(team.length);
        expect(Math.abs(sum - objective.total)).toBeLessThanOrEqual(ROUNDING);
      }),
      { numRuns: 500 },
    );
  });

  it('come with what the objective loses when the member leaves, which is never more', () => {
    fc.assert(
      fc.property(teamOf(30), drafts, (team, draft) => {
        for (const { organisationId, contribution, lossIfLeaves } of assess(draft, team).shares) {
          const others = team.filter(({ id }) => id !== organisationId);
          const loss = naiveObjective(team, draft) - naiveObjective(others, draft, own(team, draft));
          expect(Math.abs(lossIfLeaves - loss)).toBeLessThanOrEqual(ROUNDING);
          expect(lossIfLeaves).toBeLessThanOrEqual(contribution + ROUNDING);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what less is covered when a member leaves', () => {
  it('is the difference to the coverage of the others', () => {
    fc.assert(
      fc.property(teamOf(30), drafts, (team, draft) => {
        const { coverage } = assess(draft, team);
        for (const { id } of team) {
          const after = assess(
            draft,
            team.filter((member) => member.id !== id),
          ).coverage;
          const expected = coverage.flatMap(({ need, covered }, position) => {
            const coveredAfter = after[position]!.covered;
            return coveredAfter === covered ? [] : [{ need, covered, coveredAfter }];
          });
          expect(coverageLost(draft, coverage, id)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** From the definition: all orders, what each member adds when its turn comes. */
function shapley(team: readonly ScoringOrganisation[], draft: DraftSpec): number[] {
  const worth = Array.from({ length: 2 ** team.length }, (_, members) =>
    naiveObjective(
      team.filter((_, position) => (members & (1 << position)) !== 0),
      draft,
      own(team, draft),
    ),
  );
  const totals = team.map(() => 0);
  let orders = 0;
  for (const order of permutations([...team.keys()])) {
    let present = 0;
    for (const position of order) {
      totals[position]! += worth[present | (1 << position)]! - worth[present]!;
      present |= 1 << position;
    }
    orders += 1;
  }
  return totals.map((total) => total / orders);
}

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const first of items)
    for (const rest of permutations(items.filter((item) => item !== first))) yield [first, ...rest];
}
