import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Greedy } from '../../../src/matching/core/completion/greedy.js';
import { problemOf } from '../../../src/matching/core/completion/problem.js';
import { feasibilityOf } from '../../../src/matching/core/completion/rules.js';
import { improveBySwaps } from '../../../src/matching/core/completion/swap.js';
import { completion, noLimit, tableOf, withoutDuplicates } from './arbitraries.js';
import { brokenRules, naiveTeams } from './completion-oracle.js';
import { naiveObjective } from './oracle.js';

it('swaps end at picks that keep the rules and that no exchange of one of them makes better', () => {
  let swapped = 0;
  fc.assert(
    fc.property(withoutDuplicates, completion, (organisations, draft) => {
      fc.pre(!naiveTeams(organisations, draft).next().done);
      const members = organisations.filter(({ id }) => draft.members.includes(id));
      const worth = (picks: typeof organisations) => naiveObjective([...members, ...picks], draft);
      const keeps = (picks: typeof organisations) => brokenRules(members, picks, draft).length === 0;
      const table = tableOf(organisations);
      const problem = problemOf(table, draft);
      const feasibility = feasibilityOf(problem, noLimit());
      const greedy = new Greedy(problem, feasibility, noLimit()).picks();
      const slots = improveBySwaps(problem, feasibility, greedy, noLimit());
      const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
      const teamOf = (of: readonly number[]) => of.map((slot) => byId.get(table.idOf(slot))!);
      const picks = teamOf(slots);
      if (worth(picks) > worth(teamOf(greedy)) + 1e-9) swapped += 1;

      expect(keeps(picks)).toBe(true);
      expect(worth(picks)).toBeGreaterThanOrEqual(worth(teamOf(greedy)) - 1e-12);
      const out = new Set([...draft.members, ...draft.excludedIds, ...picks.map(({ id }) => id)]);
      for (const joining of organisations.filter(({ id, isClosed }) => !isClosed && !out.has(id)))
        for (const leaving of picks) {
          const others = picks.map((one) => (one === leaving ? joining : one));
          if (keeps(others)) expect(worth(others)).toBeLessThanOrEqual(worth(picks) + 2e-9);
        }
    }),
    { numRuns: 300 },
  );
  expect(swapped).toBeGreaterThan(0);
});
