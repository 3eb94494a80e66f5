import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Completion,
  type CompletionSpec,
  complete,
  InfeasibleCompletion,
  objective,
  type ScoringOrganisation,
  TimeUp,
} from '../../../src/matching/core/index.js';
import {
  completion,
  coverageAlone,
  directory,
  fiveSeats,
  holdersOnly,
  largerDirectory,
  smallDirectory,
  tableOf,
} from './arbitraries.js';
import { brokenRules, haveNoDuplicates, naiveOptimum, naivePool, naiveTeams } from './completion-oracle.js';
import { isDuplicateOfAny } from './oracle.js';

const PROOF = 1e-9;
const never = { shouldStop: () => false };

describe.each([
  { of: 'up to 30 organisations', organisations: directory, drafts: completion, numRuns: 300 },
  { of: '30 to 60 organisations', organisations: largerDirectory, drafts: completion, numRuns: 100 },
  { of: '16 organisations for 5 seats', organisations: smallDirectory, drafts: fiveSeats, numRuns: 100 },
  {
    of: 'organisations that only needs tell apart',
    organisations: holdersOnly,
    drafts: coverageAlone,
    numRuns: 200,
  },
])('completing a consortium from a directory of $of', ({ organisations: directories, drafts, numRuns }) => {
  it('gives the optimum of all teams, proven, with a bound that says so', () => {
    fc.assert(
      fc.property(directories, drafts, (organisations, draft) => {
        const found = attempt(organisations, draft);
        const possible = naivePool(organisations, draft);
        if (found instanceof InfeasibleCompletion) {
          expect(possible).toBeUndefined();
          return;
        }
        if (found instanceof TimeUp) throw found;
        expect(found.pool).toBe(possible!.pool);
        const optimum = naiveOptimum(possible!.directory, draft);
        expect(Math.abs(found.objective - optimum!)).toBeLessThanOrEqual(PROOF);
        expect(found.bound).toBeGreaterThanOrEqual(optimum! - PROOF);
        expect(found).toMatchObject({ proven: true, gap: 0 });
      }),
      { numRuns },
    );
  });

  it('gives a team that keeps every rule, its objective, and scores that lead up to it', () => {
    fc.assert(
      fc.property(directories, drafts, (organisations, draft) => {
        const found = attempt(organisations, draft);
        if (!('picks' in found)) return;
        requireValid(found, organisations, draft);
      }),
      { numRuns },
    );
  });

  it('when stopped at any moment gives a team that keeps the rules and a bound that holds', () => {
    fc.assert(
      fc.property(directories, drafts, fc.nat(25), (organisations, draft, polls) => {
        let left = polls;
        const found = attempt(organisations, draft, { shouldStop: () => left-- <= 0 });
        if (!('picks' in found)) return;
        requireValid(found, organisations, draft);
        const optimum = naiveOptimum(naivePool(organisations, draft)!.directory, draft)!;
        expect(found.bound).toBeGreaterThanOrEqual(optimum - PROOF);
        if (found.proven) expect(found.objective).toBeGreaterThanOrEqual(optimum - PROOF);
      }),
      { numRuns },
    );
  });

  it('does not depend on the order of insertion', () => {
    fc.assert(
      fc.property(directories, drafts, (organisations, draft) => {
        const forwards = attempt(organisations, draft);
        const backwards = attempt(organisations.toReversed(), draft);
        expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
      }),
      { numRuns },
    );
  });

  it('names a smallest set of rules that cannot be kept together', () => {
    fc.assert(
      fc.property(directories, drafts, (organisations, draft) => {
        const found = attempt(organisations, draft);
        if (!(found instanceof InfeasibleCompletion)) return;
        const { rules } = found;
        if (rules[0] === 'seats') {
          expect(isPossible(organisations, withOnly(draft, []))).toBe(false);
          return;
        }
        expect(isPossible(organisations, withOnly(draft, rules))).toBe(false);
        for (const rule of rules) {
          const others = rules.filter((other) => other !== rule);
          expect(isPossible(organisations, withOnly(draft, others))).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});

function attempt(
  organisations: readonly ScoringOrganisation[],
  draft: CompletionSpec,
  options = never,
): Completion | InfeasibleCompletion | TimeUp {
  try {
    return complete(tableOf(organisations), draft, options);
  } catch (error) {
    if (error instanceof InfeasibleCompletion || error instanceof TimeUp) return error;
    throw error;
  }
}

function requireValid(
  found: Completion,
  organisations: readonly ScoringOrganisation[],
  draft: CompletionSpec,
) {
  const members = organisations.filter(({ id }) => draft.members.includes(id));
  const picks = found.picks.map(({ id }) => organisations.find((one) => one.id === id)!);
  expect(new Set(picks).size).toBe(draft.seats);
  expect(picks.some(({ id }) => draft.members.includes(id) || draft.excludedIds.includes(id))).toBe(false);
  expect(picks.some(({ isClosed }) => isClosed)).toBe(false);
  expect(brokenRules(members, picks, draft)).toEqual([]);
  expect(haveNoDuplicates(picks)).toBe(true);
  const out = new Set([...draft.members, ...draft.excludedIds]);
  expect(picks.some((pick) => isDuplicateOfAny(pick, out, organisations))).toBe(false);
  expect(Math.abs(found.objective - objective(draft, [...members, ...picks]).total)).toBeLessThanOrEqual(
    1e-12,
  );
  let before = objective(draft, members).total;
  const start = before;
  found.picks.forEach(({ score, terms }, i) => {
    const after = objective(draft, [...members, ...picks.slice(0, i + 1)]).total;
    expect(Math.abs(after - before - score)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(terms.reduce((sum, { gain }) => sum + gain, 0) - score)).toBeLessThanOrEqual(1e-12);
    before = after;
  });
  expect(found.bound).toBeGreaterThanOrEqual(found.objective);
  const possible = found.bound - start;
  const gap = possible <= 1e-12 ? 0 : (found.bound - found.objective) / possible;
  expect(Math.abs(found.gap - gap)).toBeLessThanOrEqual(1e-9);
}

/** The draft without all rules but these. */
function withOnly(draft: CompletionSpec, rules: readonly string[]): CompletionSpec {
  const when = <T>(rule: string, value: T) => (rules.includes(rule) ? value : undefined);
  return {
    ...draft,
    maxPerCountry: when('max-per-country', draft.maxPerCountry),
    excludedCountries: when('excluded-countries', draft.excludedCountries) ?? [],
    partnerCountries: when('partner-countries', draft.partnerCountries),
    minimumCountries: when('minimum-countries', draft.minimumCountries),
    minimumOrganisations: when('minimum-organisations', draft.minimumOrganisations),
    requiredTypes: when('required-types', draft.requiredTypes),
    newcomerSeats: when('newcomer-seats', draft.newcomerSeats),
  };
}

function isPossible(organisations: readonly ScoringOrganisation[], draft: CompletionSpec): boolean {
  return !naiveTeams(organisations, draft).next().done;
}
