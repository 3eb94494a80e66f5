import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingTypes } from '../../../src/consortia/eligibility/required-types.js';
import type { Draft } from '../../../src/consortia/index.js';
import { complete } from '../../../src/matching/core/index.js';
import { draftSpec } from '../../../src/matching/draft-spec.js';
import { NO_PROJECTS } from '../../../src/projects/index.js';
import { conflictOf, tableOf } from './arbitraries.js';

/** Both groups that have a broad type, and types that have none. */
const TYPES = [
  ...['company', 'sme', 'large-enterprise', 'social-enterprise'],
  ...['public-body', 'local-public-body', 'national-public-body'],
  ...['ngo', 'school-primary'],
];

/** Under no programme: its minimums are not what this is about. */
const draft = (requiredTypes: string[], members: readonly string[]): Draft => ({
  ...{ id: 'draft', version: 1, title: 'Types', actionType: 'KA220', callYear: 1999, size: 6 },
  ...{ needs: [], needsProposed: false, priorities: [], preset: 'balanced', createdAt: '', updatedAt: '' },
  members: members.map((organisationId) => ({ organisationId, role: 'partner' })),
  rules: { requiredTypes, excludedCountries: [], excludedOrganisations: [] },
});

const team = fc.array(fc.option(fc.constantFrom(...TYPES), { nil: undefined }), {
  minLength: 1,
  maxLength: 10,
});

it('a team has the required types for a completion exactly when it has them for the check', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...TYPES), { maxLength: 6 }),
      team,
      fc.nat(9),
      async (required, types, before) => {
        const organisations = types.map((type, n) => ({ id: `o${n}`, type, fields: [], expertise: [] }));
        const members = organisations.slice(0, Math.min(before, types.length - 1)).map(({ id }) => id);
        // As many seats as there are others: only one team is possible, and either the rule lets it be or not.
        const seats = types.length - members.length;
        const spec = {
          ...(await draftSpec(draft(required, members), async () => new Map(), NO_PROJECTS)),
          seats,
        };
        const missing = missingTypes(
          required,
          types.filter((type) => type !== undefined),
        );
        expect(conflictOf(() => complete(tableOf(organisations), spec, { shouldStop: () => false }))).toEqual(
          missing.length > 0 ? ['required-types'] : undefined,
        );
      },
    ),
    { numRuns: 1_000 },
  );
});
