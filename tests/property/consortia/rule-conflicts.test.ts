import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Situation } from '../../../src/consortia/eligibility/bounds.js';
import type { MemberFacts } from '../../../src/consortia/eligibility/check.js';
import { type Conflict, ruleConflicts } from '../../../src/consortia/eligibility/rule-conflicts.js';
import type { Demands } from '../../../src/consortia/rules/index.js';
import { isOfType } from '../../../src/vocabularies/index.js';

const COUNTED = ['BE', 'NL'];
const ALL = [...COUNTED, 'UA'];
const ELSEWHERE = 'US';
const TYPES = ['ngo', 'sme', 'company'];
const EXPERIENCES = ['newcomer', 'experienced'] as const;

/** An organisation as far as the rules see it. */
interface Seat {
  country?: string | undefined;
  organisationType?: string | undefined;
  experience?: MemberFacts['experience'];
}

const maybe = <T extends string>(...codes: T[]) => fc.option(fc.constantFrom(...codes), { nil: undefined });

const team = fc
  .array(
    fc.record({
      country: maybe(...ALL, ELSEWHERE),
      organisationType: maybe(...TYPES),
      experience: maybe(...EXPERIENCES),
    }),
    { maxLength: 2 },
  )
  .map((seats) =>
    seats.map((seat, index) => ({
      ...seat,
      organisationId: `o${index}`,
      role: 'partner' as const,
      inDirectory: true,
    })),
  );

const minimums = {
  minimumOrganisations: fc.integer({ min: 1, max: 4 }),
  minimumCountries: fc.integer({ min: 1, max: 2 }),
  countedStates: fc.constant(COUNTED),
};

const programme: fc.Arbitrary<Demands> = fc.oneof(
  fc.record({ ...minimums, partnerStates: fc.constant(ALL) }),
  fc.record({
    ...minimums,
    partnerStates: fc.constant(COUNTED),
    coordinatorTypes: fc.constantFrom(['company'], ['sme'], ['ngo', 'sme']),
  }),
);

const situation: fc.Arbitrary<Situation & { programme: Demands }> = fc.record({
  size: fc.integer({ min: 1, max: 3 }),
  team,
  rules: fc.record({
    maxPerCountry: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    requiredTypes: fc.array(fc.constantFrom(...TYPES), { maxLength: 3 }),
    newcomerSeats: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    excludedCountries: fc.subarray(ALL),
    excludedOrganisations: fc.constant([]),
  }),
  programme,
});

/** The organisation that must join takes the only place that would let the member coordinate. */
const ONLY_PLACE_TAKEN: Situation & { programme: Demands } = {
  size: 2,
  team: [{ organisationId: 'o0', role: 'partner', inDirectory: true, organisationType: 'sme' }],
  rules: {
    maxPerCountry: 1,
    requiredTypes: ['ngo'],
    excludedCountries: ['BE'],
    excludedOrganisations: [],
  },
  programme: {
    minimumOrganisations: 1,
    minimumCountries: 1,
    countedStates: COUNTED,
    partnerStates: COUNTED,
    coordinatorTypes: ['company'],
  },
};

/** Every way to fill in what is not known of some seats, the last ones of which are open. */
function* fillings(
  seats: readonly Seat[],
  open: readonly string[],
  joining: number,
): Generator<Required<Seat>[]> {
  const [seat, ...rest] = seats;
  if (!seat) {
    yield [];
    return;
  }
  const countries = seats.length > joining ? [...ALL, ELSEWHERE] : open;
  for (const others of fillings(rest, open, joining))
    for (const country of seat.country ? [seat.country] : countries)
      for (const organisationType of TYPES.filter((type) => isOfType(type, seat.organisationType ?? type)))
        for (const experience of seat.experience ? [seat.experience] : EXPERIENCES)
          yield [{ country, organisationType, experience }, ...others];
}

/** By trying: whether some partners, and some values for what is not known of the members, satisfy every rule. */
function canBeSatisfied(given: Situation & { programme: Demands }): boolean {
  const joining = Math.max(0, given.size - given.team.length);
  const seats: Seat[] = [...given.team, ...Array.from({ length: joining }, () => ({}))];
  for (const full of fillings(seats, given.programme.partnerStates, joining))
    if (satisfies(full, seats, given)) return true;
  return false;
}

function satisfies(
  full: Required<Seat>[],
  seats: readonly Seat[],
  { rules, programme }: Situation & { programme: Demands },
): boolean {
  const { minimumOrganisations, minimumCountries, coordinatorTypes } = programme;
  const counted = full.filter(({ country }) => COUNTED.includes(country!));
  const inCountry = (wanted: string) => full.filter(({ country }) => country === wanted).length;
  return (
    counted.length >= minimumOrganisations &&
    new Set(counted.map(({ country }) => country)).size >= minimumCountries &&
    full.every(
      ({ country }, index) =>
        seats[index]!.country !== undefined ||
        country === ELSEWHERE ||
        (!rules.excludedCountries.includes(country!) &&
          inCountry(country!) <= (rules.maxPerCountry ?? Infinity)),
    ) &&
    full.filter(({ experience }) => experience === 'newcomer').length >= (rules.newcomerSeats ?? 0) &&
    (!coordinatorTypes ||
      counted.some((one) => coordinatorTypes.some((wanted) => isOfType(one.organisationType!, wanted)))) &&
    assignable(
      rules.requiredTypes,
      full.map(({ organisationType }) => organisationType!),
    )
  );
}

/** By trying every organisation for the first requirement: whether each requirement gets one of its own. */
function assignable([wanted, ...rest]: readonly string[], types: readonly string[]): boolean {
  if (wanted === undefined) return true;
  return types.some((type, at) => isOfType(type, wanted) && assignable(rest, types.toSpliced(at, 1)));
}

/** The same draft with no limits but these; what the goal itself wants stays. */
function limitedBy(limits: Conflict['limits'], goal: Conflict['goal'], given: Situation): Situation {
  const holds = (name: string) => name === goal || limits.some((limit) => limit === name);
  return {
    ...given,
    size: holds('size') ? given.size : 50,
    rules: {
      ...given.rules,
      maxPerCountry: holds('max-per-country') ? given.rules.maxPerCountry : undefined,
      excludedCountries: holds('excluded-countries') ? given.rules.excludedCountries : [],
      requiredTypes: holds('required-types') ? given.rules.requiredTypes : [],
    },
  };
}

const goalsOf = (given: Situation) => ruleConflicts(given).map(({ goal }) => goal);

describe('contradictions between rules', () => {
  it('are found exactly when no choice of partners satisfies every rule', () => {
    fc.assert(
      fc.property(situation, (given) => {
        expect(ruleConflicts(given).length === 0).toBe(canBeSatisfied(given));
      }),
      { numRuns: 3000, examples: [[ONLY_PLACE_TAKEN]] },
    );
  });

  it('name rules that contradict each other by themselves, and none that could be left out', () => {
    fc.assert(
      fc.property(situation, (given) => {
        for (const { goal, limits } of ruleConflicts(given)) {
          expect(goalsOf(limitedBy(limits, goal, given))).toContain(goal);
          for (const limit of limits) {
            const others = limits.filter((other) => other !== limit);
            expect(goalsOf(limitedBy(others, goal, given))).not.toContain(goal);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
