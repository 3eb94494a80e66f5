import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { departures } from '../../../src/consortia/eligibility/departures.js';
import {
  type Check,
  checkEligibility,
  type Judged,
  type MemberFacts,
} from '../../../src/consortia/eligibility/index.js';

const maybe = <T extends string>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const team: fc.Arbitrary<MemberFacts[]> = fc
  .array(
    fc.record({
      role: fc.constantFrom('partner' as const, 'partner' as const, 'associated' as const),
      inDirectory: fc.constantFrom(true, true, true, false),
      country: maybe('NL', 'BE', 'PT', 'NO', 'UA', 'BY'),
      organisationType: maybe('ngo', 'sme', 'company', 'local-public-body'),
      experience: maybe('newcomer', 'experienced'),
    }),
    { maxLength: 8 },
  )
  .map((members) =>
    members.map((one, n) => ({
      ...{ ...one, organisationId: `o${n}`, name: `Organisation ${n}` },
      role: n === 0 ? ('coordinator' as const) : one.role,
    })),
  );

const draft: fc.Arbitrary<Judged> = fc.record({
  actionType: fc.constantFrom('KA210', 'KA220', 'KA240'),
  callYear: fc.constantFrom(2026, 2026, 2027),
  field: fc.constantFrom('SCH' as const, undefined),
  size: fc.integer({ min: 1, max: 8 }),
  priorities: fc.constant(['inclusion']),
  rules: fc.record({
    maxPerCountry: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    requiredTypes: fc.array(fc.constantFrom('ngo', 'sme', 'company'), { maxLength: 3 }),
    newcomerSeats: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    excludedCountries: fc.subarray(['NL', 'UA']),
    excludedOrganisations: fc.subarray(['o0', 'o1']),
  }),
});

const DEGREES = ['met', 'unclear', 'broken'];
const sameCheck = ({ rule, value }: Check) => (rule === 'rules-agree' ? `${rule} ${value}` : rule);

describe('what is worse without a member', () => {
  it('is what checking the others finds, also where several members are alike', () => {
    fc.assert(
      fc.property(draft, team, (judged, members) => {
        const today = checkEligibility(judged, members).checks;
        const leaving = departures(judged, members, today, 'en');
        for (const { organisationId } of members) {
          const others = members.filter((member) => member.organisationId !== organisationId);
          const expected = checkEligibility(judged, others).checks.filter((check) => {
            const before = today.find((one) => sameCheck(one) === sameCheck(check));
            return DEGREES.indexOf(check.status) > DEGREES.indexOf(before?.status ?? 'met');
          });
          expect(leaving(organisationId).checks).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
