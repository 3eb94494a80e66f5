import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Draft, Member } from '../../../src/consortia/draft.js';
import { checkEligibility, type MemberFacts } from '../../../src/consortia/eligibility/index.js';
import { complete } from '../../../src/matching/core/index.js';
import { draftSpec } from '../../../src/matching/draft-spec.js';
import { NO_PROJECTS } from '../../../src/projects/index.js';
import { conflictOf, tableOf } from './arbitraries.js';

/** Under no programme: its minimums are not what this is about. */
const draft = (newcomerSeats: number, members: Member[]): Draft => ({
  ...{ id: 'draft', version: 1, title: 'Newcomers', actionType: 'KA220', callYear: 1999, size: 6 },
  ...{ needs: [], needsProposed: false, priorities: [], preset: 'balanced', createdAt: '', updatedAt: '' },
  members,
  rules: { newcomerSeats, requiredTypes: [], excludedCountries: [], excludedOrganisations: [] },
});

const organisation = fc.record({
  experience: fc.option(fc.constantFrom('newcomer', 'experienced'), { nil: undefined }),
  role: fc.constantFrom('partner' as const, 'associated' as const),
});

it('a team has its newcomers for a completion exactly when it has them for the check', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(organisation, { maxLength: 5 }),
      fc.array(organisation, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      async (there, joining, newcomerSeats) => {
        const all = [...there, ...joining].map((one, n) => ({
          ...one,
          id: `o${n}`,
          fields: [],
          expertise: [],
        }));
        const members = all
          .slice(0, there.length)
          .map(({ id: organisationId, role }) => ({ organisationId, role }));
        const facts = all.map(
          ({ id: organisationId, role, experience }, n): MemberFacts => ({
            ...{ organisationId, experience, inDirectory: true },
            role: n < there.length ? role : 'partner',
          }),
        );
        const wanted = draft(newcomerSeats, members);

        // As many seats as there are others: only one team is possible, and either the rule lets it be or not.
        const spec = {
          ...(await draftSpec(wanted, async () => new Map(), NO_PROJECTS)),
          seats: joining.length,
        };
        const conflict = conflictOf(() => complete(tableOf(all), spec, { shouldStop: () => false }));
        const check = checkEligibility(wanted, facts).checks.find(({ rule }) => rule === 'newcomer-seats');
        expect(conflict).toEqual(check?.status === 'met' ? undefined : ['newcomer-seats']);
      },
    ),
    { numRuns: 1_000 },
  );
});
