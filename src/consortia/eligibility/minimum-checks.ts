import type { ProgrammeRules } from '../rules/index.js';
import { type Check, type MemberFacts, programmeCheck } from './check.js';
import type { Messages } from './messages/index.js';
import { countedMembers, membersByState } from './team.js';

/** How many organisations from how many countries: what most consortia in the making still lack. */
export function minimumChecks(team: readonly MemberFacts[], rules: ProgrammeRules, say: Messages): Check[] {
  const counted = countedMembers(team, rules);
  const countries = [...membersByState(counted).keys()].sort();
  const { minimumOrganisations, minimumCountries, maximumOrganisations } = rules;
  const checks = [
    programmeCheck(rules, minimumOrganisations, {
      rule: 'minimum-organisations',
      ok: counted.length >= minimumOrganisations.value,
      message: say.organisations(counted.length, minimumOrganisations.value, team.length - counted.length),
      value: counted.length,
      required: minimumOrganisations.value,
    }),
    programmeCheck(rules, minimumCountries, {
      rule: 'minimum-countries',
      ok: countries.length >= minimumCountries.value,
      message: say.countries(countries.length, minimumCountries.value),
      value: countries.length,
      required: minimumCountries.value,
    }),
  ];
  if (maximumOrganisations.value !== null)
    checks.push(
      programmeCheck(rules, maximumOrganisations, {
        rule: 'maximum-organisations',
        ok: team.length <= maximumOrganisations.value,
        message: say.tooManyOrganisations(team.length, maximumOrganisations.value),
        value: team.length,
        required: maximumOrganisations.value,
      }),
    );
  return checks;
}
