import type { Language } from '../../vocabularies/index.js';
import { demandsOfAgency, type NationalDemand, type ProgrammeRules } from '../rules/index.js';
import { type Check, type MemberFacts, programmeCheck } from './check.js';
import { stateOf } from './team.js';

/** What the national agency of the coordinator asks besides the Programme Guide. Nobody can tell from the directory whether it is so. */
export function agencyChecks(
  field: string | undefined,
  members: readonly MemberFacts[],
  rules: ProgrammeRules,
  language: Language,
  demands?: readonly NationalDemand[],
): Check[] {
  const coordinator = members.find(({ role, inDirectory }) => role === 'coordinator' && inDirectory);
  const country = coordinator && stateOf(coordinator);
  if (!country) return [];
  return demandsOfAgency(country, field, rules, demands).map((demand) =>
    programmeCheck(rules, demand, {
      rule: demand.kind,
      kind: 'data',
      status: 'unclear',
      message: () => demand.text[language],
      value: country,
      required: [],
    }),
  );
}
