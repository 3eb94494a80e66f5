import type { ProgrammeRules } from '../rules/index.js';
import { type Check, type MemberFacts, programmeCheck } from './check.js';
import type { Messages } from './messages/index.js';
import { atLeast, atMost } from './status.js';
import { countedMembers, membersByState, numberWithout } from './team.js';

/** How many organisations from how many countries: what most consortia in the making still lack. */
export function minimumChecks(team: readonly MemberFacts[], rules: ProgrammeRules, say: Messages): Check[] {
  const counted = countedMembers(team, rules);
  const countries = membersByState(counted).size;
  const unknown = numberWithout('country', team);
  const elsewhere = team.length - counted.length - unknown;
  const { minimumOrganisations, minimumCountries, maximumOrganisations } = rules;
  const checks = [
    programmeCheck(rules, minimumOrganisations, {
      rule: 'minimum-organisations',
      status: atLeast(minimumOrganisations.value, counted.length, unknown),
      message: (status) =>
        say.organisations(status, counted.length, minimumOrganisations.value, { elsewhere, unknown }),
      value: counted.length,
      required: minimumOrganisations.value,
    }),
    programmeCheck(rules, minimumCountries, {
      rule: 'minimum-countries',
      status: atLeast(minimumCountries.value, countries, unknown),
      message: (status) => say.countries(status, countries, minimumCountries.value, unknown),
      value: countries,
      required: minimumCountries.value,
    }),
  ];
  const maximum = maximumOrganisations.value;
  if (maximum !== null)
    checks.push(
      programmeCheck(rules, maximumOrganisations, {
        rule: 'maximum-organisations',
        status: atMost(maximum, team.length, 0),
        message: () => say.tooManyOrganisations(team.length, maximum),
        value: team.length,
        required: maximum,
      }),
    );
  return checks;
}
