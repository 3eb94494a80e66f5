import { countriesByGroup } from './country-groups.js';
import type { ProgrammeRules } from './programme-rules.js';

/** The part of the programme's rules that decides which teams there can be. */
export interface Demands {
  minimumOrganisations: number;
  minimumCountries: number;
  /** States whose organisations count towards the minimums and may coordinate; all are `partnerStates` as well. */
  countedStates: readonly string[];
  /** States whose organisations may be partners; those counted alone where the coordinator must be of a type. */
  partnerStates: readonly string[];
  coordinatorTypes?: readonly string[] | undefined;
}

export function demandsOf(rules: ProgrammeRules): Demands {
  const countries = countriesByGroup(rules);
  const excluded = rules.excludedPartnerCountries.value;
  return {
    minimumOrganisations: rules.minimumOrganisations.value,
    minimumCountries: rules.minimumCountries.value,
    countedStates: rules.countedGroups.value.flatMap((group) => countries[group]),
    partnerStates: rules.partnerGroups.value
      .flatMap((group) => countries[group])
      .filter((country) => !excluded.includes(country)),
    coordinatorTypes: rules.coordinatorTypes?.value,
  };
}
