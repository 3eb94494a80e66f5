import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MemberFacts } from '../../../src/consortia/eligibility/check.js';
import {
  type Conflict,
  ruleConflicts,
  type Situation,
} from '../../../src/consortia/eligibility/rule-conflicts.js';
import { isOfType } from '../../../src/vocabularies/index.js';

const COUNTED = ['BE', 'NL'];
const PARTNERS = [...COUNTED, 'UA'];
const TYPES = ['ngo', 'sme', 'company'];

/** An organisation as far as the rules see it. */
interface Seat {
  country?: string | undefined;
  organisationType?: string | undefined;
  experience?: string | undefined;
}

const maybe = (...codes: string[]) => fc.option(fc.constantFrom(...codes), { nil: undefined });

const seat: fc.Arbitrary<Seat> = fc.record({
  country: maybe(...PARTNERS, 'US'),
  organisationType: maybe(...TYPES),
  experience: maybe('newcomer', 'experienced'),
});

const situation: fc.Arbitrary<Situation> = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  team: fc.array(seat, { maxLength: 3 }).map((seats) =>
    seats.map(
      (one, index): MemberFacts => ({
        ...one,
        organisationId: `o${index}`,
        role: 'partner',
        inDirectory: true,
      }),
    ),
  ),
  rules: fc.record({
    maxPerCountry: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    requiredTypes: fc.array(fc.constantFrom(...TYPES), { maxLength: 3 }),
    newcomerSeats: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    excludedCountries: fc.subarray(PARTNERS),
    excludedOrganisations: fc.constant([]),
  }),
  programme: fc.record({
    minimumOrganisations: fc.integer({ min: 1, max: 4 }),
    minimumCountries: fc.integer({ min: 1, max: 2 }),
    countedStates: fc.constant(COUNTED),
    partnerStates: fc.constant(PARTNERS),
  }),
});

/** Every list with one choice for each place. */
function* choices<T>(places: number, options: readonly T[]): Generator<T[]> {
  if (places === 0) yield [];
  else for (const rest of choices(places - 1, options)) for (const option of options) yield [option, ...rest];
}

/** By trying: whether some values for what is open or unknown satisfy every rule. */
function canBeSatisfied({ size, team, rules, programme }: Situation): boolean {
  const open = Math.max(0, size - team.length);
  const known = <T>(values: (T | undefined)[]) => values.filter((value) => value !== undefined) as T[];
  const some = (
    property: keyof Seat,
    options: string[],
    holds: (values: string[], added: string[]) => boolean,
  ) => {
    const unknown = team.filter((one) => one[property] === undefined).length;
    const present = known(team.map((one) => one[property]));
    for (const found of choices(unknown, property === 'country' ? [...options, 'US'] : options))
      for (const added of choices(open, options))
        if (holds([...present, ...found, ...added], [...found, ...added])) return true;
    return false;
  };
  const count = (values: string[], wanted: string) => values.filter((value) => value === wanted).length;
  return (
    some('country', PARTNERS, (values, added) => {
      const counted = values.filter((value) => COUNTED.includes(value));
      return (
        counted.length >= programme!.minimumOrganisations &&
        new Set(counted).size >= programme!.minimumCountries &&
        added.every(
          (value) =>
            value === 'US' ||
            (!rules.excludedCountries.includes(value) &&
              count(values, value) <= (rules.maxPerCountry ?? Infinity)),
        )
      );
    }) &&
    some('organisationType', TYPES, (values) => assignable(rules.requiredTypes, values)) &&
    some(
      'experience',
      ['newcomer', 'experienced'],
      (values) => count(values, 'newcomer') >= (rules.newcomerSeats ?? 0),
    )
  );
}

/** By trying every organisation for the first requirement: whether each requirement gets one of its own. */
function assignable([wanted, ...rest]: readonly string[], types: readonly string[]): boolean {
  if (wanted === undefined) return true;
  return types.some((type, at) => isOfType(type, wanted) && assignable(rest, types.toSpliced(at, 1)));
}

const only = ({ limits }: Conflict, { size, rules, ...rest }: Situation): Situation => ({
  ...rest,
  size: limits.includes('size') ? size : 50,
  rules: {
    ...rules,
    maxPerCountry: limits.includes('max-per-country') ? rules.maxPerCountry : undefined,
    excludedCountries: limits.includes('excluded-countries') ? rules.excludedCountries : [],
  },
});

describe('contradictions between rules', () => {
  it('are found exactly when no choice of partners satisfies every rule', () => {
    fc.assert(
      fc.property(situation, (given) => {
        expect(ruleConflicts(given).length === 0).toBe(canBeSatisfied(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('name rules that contradict each other by themselves, and no rule that could be left out', () => {
    fc.assert(
      fc.property(situation, (given) => {
        for (const conflict of ruleConflicts(given)) {
          const { goal, limits } = conflict;
          // The number of organisations planned is goal and limit at once, so it cannot be lifted from its own goal.
          const alone =
            goal === 'size' ? { ...only(conflict, given), size: given.size } : only(conflict, given);
          expect(ruleConflicts(alone).map((found) => found.goal)).toContain(goal);
          for (const limit of limits) {
            const without = { ...conflict, limits: limits.filter((other) => other !== limit) };
            const eased =
              goal === 'size' ? { ...only(without, given), size: given.size } : only(without, given);
            expect(ruleConflicts(eased).map((found) => found.goal)).not.toContain(goal);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
