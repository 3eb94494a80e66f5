import { type Draft, demandsOf, findRules } from '../../consortia/index.js';
import type { Rule } from '../core/index.js';

/** A rule that a completion keeps, by the name that a conflict would have. */
export interface KeptRule {
  rule: Rule;
  required: number | string[];
}

/** The programme's minimums and the draft's own rules, as far as there are any. */
export function rulesKept({ actionType, callYear, rules }: Draft): KeptRule[] {
  const programme = findRules(actionType, callYear);
  const demands = programme && demandsOf(programme);
  const all: [Rule, number | string[] | undefined][] = [
    ['minimum-organisations', demands?.minimumOrganisations],
    ['minimum-countries', demands?.minimumCountries],
    ['partner-countries', demands && [...demands.partnerStates]],
    ['max-per-country', rules.maxPerCountry],
    ['excluded-countries', rules.excludedCountries],
    ['required-types', rules.requiredTypes],
    ['newcomer-seats', rules.newcomerSeats || undefined],
  ];
  return all.flatMap(([rule, required]) =>
    required === undefined || (Array.isArray(required) && required.length === 0) ? [] : [{ rule, required }],
  );
}
