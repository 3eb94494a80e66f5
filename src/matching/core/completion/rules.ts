import { isCounted, roomFor } from '../objective/admission.js';
import { NEWCOMER } from '../objective/organisation.js';
import { requiredTypesOf } from '../objective/required-types.js';
import { countTeam } from '../objective/team.js';
import { type Clock, untilTimeUp } from './clock.js';
import type { CompletionDraft } from './completion-spec.js';
import { hasTeam } from './duplicates.js';
import type { CountryRules, Rules } from './feasibility.js';
import { Feasibility } from './feasibility.js';
import type { Problem } from './problem.js';

/** The rules that can make a completion impossible. */
const RULES = [
  'max-per-country',
  'excluded-countries',
  'partner-countries',
  'minimum-countries',
  'minimum-organisations',
  'required-types',
  'newcomer-seats',
] as const;

/** `seats`: the directory has too few organisations that may be picked at all. */
export type Rule = (typeof RULES)[number] | 'seats';

/** No team keeps all these rules together; without any one of them there would be one. */
export class InfeasibleCompletion extends Error {
  override readonly name = 'InfeasibleCompletion';

  constructor(
    readonly rules: readonly Rule[],
    /** The countries of which the draft has more members than the rule allows. */
    readonly countries: readonly string[],
  ) {
    super(`No completion keeps these rules together: ${rules.join(', ')}`);
  }
}

/** What decides which picks are possible. */
export function feasibilityOf(problem: Problem, clock: Clock): Feasibility {
  return new Feasibility(restrictable(problem)(new Set(RULES)), clock);
}

/**
 * A smallest set of rules that cannot be kept together, where no team keeps all. When the time is over it may not be
 * the smallest. Nothing but the size of the directory is to blame when even without rules there is no team.
 */
export function conflictOf(problem: Problem, clock: Clock): InfeasibleCompletion {
  const isPossible = (rules: ReadonlySet<Rule>) =>
    hasTeam(problem, (part) => new Feasibility(restrictable(part)(rules), clock), clock);
  const conflict = new Set(RULES.filter((rule) => asks(problem.draft, rule)));
  untilTimeUp(() => {
    for (const rule of [...conflict]) {
      const others = new Set([...conflict].filter((other) => other !== rule));
      if (!isPossible(others)) conflict.delete(rule);
    }
  });
  return new InfeasibleCompletion(
    conflict.size === 0 ? ['seats'] : RULES.filter((rule) => conflict.has(rule)),
    conflict.has('max-per-country') ? overfull(problem) : [],
  );
}

/** Whether the draft asks something by that rule at all. */
function asks(draft: CompletionDraft, rule: (typeof RULES)[number]): boolean {
  switch (rule) {
    case 'max-per-country':
      return draft.maxPerCountry !== undefined;
    case 'excluded-countries':
      return draft.excludedCountries.length > 0;
    case 'partner-countries':
      return draft.partnerCountries !== undefined;
    case 'minimum-countries':
      return (draft.minimumCountries ?? 0) > 0;
    case 'minimum-organisations':
      return (draft.minimumOrganisations ?? 0) > 0;
    case 'required-types':
      return (draft.requiredTypes ?? []).length > 0;
    case 'newcomer-seats':
      return (draft.newcomerSeats ?? 0) > 0;
  }
}

/** The rules in numbers, only those of a set. */
function restrictable({ table, draft, kinds, members, cells, missingTypes }: Problem) {
  const team = countTeam(draft, members);
  const countries = table.classes.columns.find(({ dimension }) => dimension === 'country')!.values;
  const present = [...team.values.country].filter(([country]) => isCounted(draft, country));
  const organisations = present.reduce((sum, [, n]) => sum + n, 0);
  const newcomers = team.values.experience.get(NEWCOMER) ?? 0;
  const countsFor = requiredTypesOf(draft).map((required) => required.countsFor);

  return (active: ReadonlySet<Rule>): Rules => {
    const when = (rule: Rule, n = 0) => (active.has(rule) ? n : 0);
    const bars = {
      excludedCountries: active.has('excluded-countries') ? draft.excludedCountries : [],
      partnerCountries: active.has('partner-countries') ? draft.partnerCountries : undefined,
      maxPerCountry: active.has('max-per-country') ? draft.maxPerCountry : undefined,
    };
    const byCountry = countries.map((country): CountryRules => {
      if (country === undefined) return { room: Number.POSITIVE_INFINITY, counted: false, present: false };
      const n = team.values.country.get(country) ?? 0;
      return { room: roomFor(bars, country, n), counted: isCounted(draft, country), present: n > 0 };
    });
    return {
      seats: draft.seats,
      types: missingTypes.map((missing) => when('required-types', missing)),
      countsFor,
      newcomers: when('newcomer-seats', draft.newcomerSeats) - newcomers,
      organisations: when('minimum-organisations', draft.minimumOrganisations) - organisations,
      countries: when('minimum-countries', draft.minimumCountries) - present.length,
      byCountry,
      population: cells,
      partsOf: (cell) => kinds.partsOf(cell),
    };
  };
}

function overfull({ draft, members }: Problem): string[] {
  const { country } = countTeam(draft, members).values;
  const full = [...country].filter(([, n]) => n > (draft.maxPerCountry ?? Infinity));
  return full.map(([name]) => String(name)).sort();
}
