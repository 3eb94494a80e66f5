import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkEligibility, type Judged, type MemberFacts } from '../../../src/consortia/eligibility/index.js';
import type { Status } from '../../../src/consortia/eligibility/status.js';

/** What may be known of an organisation: for each action at least one value that it likes and one that it does not. */
const VALUES = {
  country: ['NL', 'BE', 'PT', 'NO', 'RE', 'UA', 'BY', 'US'],
  organisationType: ['ngo', 'sme', 'large-enterprise', 'company', 'local-public-body', 'public-body'],
  experience: ['newcomer', 'experienced'],
} as const;
type Property = keyof typeof VALUES;
const PROPERTIES = Object.keys(VALUES) as Property[];

/** What a broad type may turn out to be; half known, so to speak. */
const NARROWER: Record<string, readonly string[]> = {
  company: ['sme', 'large-enterprise', 'social-enterprise'],
  'public-body': ['local-public-body', 'regional-public-body', 'national-public-body'],
};

const maybe = <T extends string>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });

const member = fc.record({
  role: fc.constantFrom('partner' as const, 'partner' as const, 'associated' as const),
  inDirectory: fc.constantFrom(true, true, true, false),
  country: maybe(VALUES.country),
  organisationType: maybe(VALUES.organisationType),
  experience: maybe(VALUES.experience),
});

const team: fc.Arbitrary<MemberFacts[]> = fc
  .tuple(fc.array(member, { maxLength: 6 }), fc.boolean())
  .map(([members, isLed]) =>
    members.map((one, n) => ({
      ...one,
      organisationId: `o${n}`,
      name: `Organisation ${n}`,
      role: isLed && n === 0 ? 'coordinator' : one.role,
    })),
  );

const draft: fc.Arbitrary<Judged> = fc.record({
  actionType: fc.constantFrom('KA210', 'KA220', 'KA240'),
  callYear: fc.constantFrom(2026, 2026, 2026, 2027),
  field: fc.constantFrom('SCH' as const, 'VET' as const, undefined),
  size: fc.integer({ min: 1, max: 8 }),
  priorities: fc.subarray(['inclusion', 'sch-language-teaching', 'vet-innovation'], { minLength: 1 }),
  rules: fc.record({
    maxPerCountry: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    requiredTypes: fc.array(fc.constantFrom(...VALUES.organisationType), { maxLength: 4 }),
    newcomerSeats: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    excludedCountries: fc.subarray(['NL', 'FR', 'UA'], { maxLength: 2 }),
    excludedOrganisations: fc.subarray(['o0', 'o1']),
  }),
});

const checksOf = (judged: Judged, members: MemberFacts[]) => checkEligibility(judged, members).checks;

/** By rule: what is said of it. The data checks say what is not known, and contradictions are a list of their own. */
const statuses = (judged: Judged, members: MemberFacts[]) =>
  new Map(
    checksOf(judged, members)
      .filter(({ kind, rule }) => kind !== 'data' && rule !== 'rules-agree')
      .map(({ rule, status }): [string, Status] => [rule, status]),
  );

const contradictory = (judged: Judged, members: MemberFacts[]) =>
  checksOf(judged, members).some(({ rule }) => rule === 'rules-agree');

/** For every value that is not known: the team with each value that it may turn out to be. */
function* learning(members: MemberFacts[]): Generator<MemberFacts[][]> {
  for (const [at, one] of members.entries())
    for (const property of PROPERTIES) {
      const known = one[property];
      const values = known === undefined ? VALUES[property] : (NARROWER[known] ?? []);
      if (one.inDirectory && values.length > 0)
        yield values.map((value) => members.with(at, { ...one, [property]: value }));
    }
}

/** What all of these say, unclear when they differ. */
const agreed = (all: (Status | undefined)[]) => (new Set(all).size === 1 ? all[0] : 'unclear');

describe('a check', () => {
  it('is met or broken exactly when it would be with every value that is not known', () => {
    fc.assert(
      fc.property(draft, team, (judged, members) => {
        const now = statuses(judged, members);
        for (const teams of learning(members)) {
          const later = teams.map((learnt) => statuses(judged, learnt));
          expect(now).toEqual(
            new Map([...now.keys()].map((rule) => [rule, agreed(later.map((one) => one.get(rule)))])),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves nothing unclear of a team of which all is known, but what no directory tells', () => {
    fc.assert(
      fc.property(draft, team, (judged, members) => {
        const known = members.map((one) => ({
          ...one,
          country: one.country ?? 'NL',
          organisationType: NARROWER[one.organisationType ?? '']?.[0] ?? one.organisationType ?? 'ngo',
          experience: one.experience ?? 'experienced',
        }));
        const isLed = known.some(({ role, inDirectory }) => role === 'coordinator' && inDirectory);
        const open = judged.field ? ['coordinator-type'] : ['coordinator-type', 'priorities-of-field'];
        for (const [rule, status] of statuses(judged, known))
          if (status === 'unclear') expect(isLed ? open : [...open, 'coordinator-country']).toContain(rule);
      }),
      { numRuns: 500 },
    );
  });
});

describe('rules that contradict each other', () => {
  it('do so for certain: something more that is known does not solve it', () => {
    fc.assert(
      fc.property(draft, team, (judged, members) => {
        fc.pre(contradictory(judged, members));
        for (const teams of learning(members))
          for (const learnt of teams) expect(contradictory(judged, learnt)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the draft', () => {
  it('is eligible exactly when no check is broken, and a check is ok when it is not broken', () => {
    fc.assert(
      fc.property(draft, team, (judged, members) => {
        const { eligible, checks } = checkEligibility(judged, members);
        const broken = checks.filter(({ status }) => status === 'broken');
        expect(eligible).toBe(broken.length === 0);
        expect(checks.filter(({ ok }) => !ok)).toEqual(broken);
      }),
    );
  });
});
