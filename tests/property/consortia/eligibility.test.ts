import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkEligibility, type MemberFacts } from '../../../src/consortia/eligibility/index.js';

const PROGRAMME = ['AT', 'BE', 'DE', 'NL', 'PT', 'NO', 'TR'];
const ELSEWHERE = ['UA', 'MA', 'BY', 'US', 'GB'];

const members: fc.Arbitrary<MemberFacts[]> = fc
  .array(
    fc.record({
      role: fc.constantFrom('partner' as const, 'associated' as const),
      inDirectory: fc.boolean(),
      country: fc.option(fc.constantFrom(...PROGRAMME, ...ELSEWHERE), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map((member, index) => ({ ...member, organisationId: `o${index}`, name: `Organisation ${index}` })),
  );

const draft = {
  actionType: 'KA220',
  callYear: 2026,
  field: 'VET' as const,
  size: 6,
  priorities: ['inclusion'],
  rules: { requiredTypes: [], excludedCountries: [], excludedOrganisations: [] },
};

const outcome = (team: MemberFacts[]) => checkEligibility(draft, team);
const countOf = (team: MemberFacts[], rule: string) =>
  outcome(team).checks.find((check) => check.rule === rule)?.value;

const counted = (team: MemberFacts[]) =>
  team.filter(
    ({ role, inDirectory, country }) =>
      role !== 'associated' && inDirectory && PROGRAMME.includes(country ?? ''),
  );

describe('the counts of the minimums', () => {
  it('are those of a plain count over any team', () => {
    fc.assert(
      fc.property(members, (team) => {
        expect(countOf(team, 'minimum-organisations')).toBe(counted(team).length);
        expect(countOf(team, 'minimum-countries')).toBe(
          new Set(counted(team).map(({ country }) => country)).size,
        );
      }),
    );
  });

  it('do not depend on the order of the members', () => {
    fc.assert(
      fc.property(members, (team) => {
        const { eligible, checks } = outcome([...team].reverse());
        expect(eligible).toBe(outcome(team).eligible);
        expect(checks.map(({ rule, ok }) => [rule, ok])).toEqual(
          outcome(team).checks.map(({ rule, ok }) => [rule, ok]),
        );
      }),
    );
  });

  it('never fall when a member joins', () => {
    fc.assert(
      fc.property(members, members, (team, joining) => {
        const others = joining.map((member) => ({ ...member, organisationId: `j${member.organisationId}` }));
        for (const rule of ['minimum-organisations', 'minimum-countries'])
          expect(countOf([...team, ...others], rule)).toBeGreaterThanOrEqual(countOf(team, rule) as number);
      }),
    );
  });
});

describe('eligibility', () => {
  it('holds exactly when a programme country may coordinate, the minimums may be met and nobody is known to be from outside', () => {
    fc.assert(
      fc.property(members, fc.constantFrom('DE', 'UA', undefined), (team, coordinatingFrom) => {
        const coordinator: MemberFacts = {
          organisationId: 'c',
          role: 'coordinator',
          inDirectory: true,
          country: coordinatingFrom,
        };
        const known = counted([...team, coordinator]).map(({ country }) => country);
        const unknown = [...team, coordinator].filter(
          ({ role, inDirectory, country }) => role !== 'associated' && inDirectory && !country,
        ).length;
        const outside = team.some(
          ({ role, inDirectory, country }) =>
            role === 'partner' && inDirectory && ['BY', 'US', 'GB'].includes(country ?? ''),
        );
        const expected =
          coordinatingFrom !== 'UA' &&
          known.length + unknown >= 3 &&
          new Set(known).size + unknown >= 3 &&
          !outside;
        expect(outcome([...team, coordinator]).eligible).toBe(expected);
        expect(outcome(team).eligible).toBe(false);
      }),
    );
  });
});
