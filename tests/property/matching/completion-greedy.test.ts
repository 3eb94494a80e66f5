import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Greedy } from '../../../src/matching/core/completion/greedy.js';
import { problemOf } from '../../../src/matching/core/completion/problem.js';
import { feasibilityOf } from '../../../src/matching/core/completion/rules.js';
import { completion, noLimit, tableOf, withoutDuplicates } from './arbitraries.js';
import { naiveGreedy, naiveTeams } from './completion-oracle.js';

it('greedy picks are those of scoring the whole directory for every seat, whatever the shortlist', () => {
  fc.assert(
    fc.property(
      withoutDuplicates,
      completion,
      fc.integer({ min: 1, max: 40 }),
      (organisations, draft, shortlist) => {
        fc.pre(!naiveTeams(organisations, draft).next().done);
        const table = tableOf(organisations);
        const problem = problemOf(table, draft);
        const picks = new Greedy(problem, feasibilityOf(problem, noLimit()), noLimit(), shortlist).picks();
        expect(picks.map((slot) => table.idOf(slot))).toEqual(naiveGreedy(organisations, draft));
      },
    ),
    { numRuns: 400 },
  );
});
