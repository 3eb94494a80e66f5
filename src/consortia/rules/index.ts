import { createHash } from 'node:crypto';
import { countsAs, vocabulary } from '../../vocabularies/index.js';
import { countriesByGroup } from './country-groups.js';
import { KA210_2026 } from './ka210-2026.js';
import { KA220_2026 } from './ka220-2026.js';
import { KA240_2026 } from './ka240-2026.js';
import type { ProgrammeRules } from './programme-rules.js';

export {
  ASSOCIATION_STATUSES,
  type AssociationPeriod,
  type AssociationStatus,
  associationOf,
} from './associations.js';
export {
  COUNTRY_GROUPS,
  type CountryGroup,
  countriesByGroup,
  countryGroup,
  standings,
} from './country-groups.js';
export { type Demands, demandsOf } from './demands.js';
export { experienceIn, type SupportHistory, supportBefore } from './experience.js';
export { type Confidence, type Fact, leastOf } from './fact.js';
export { DEMAND_KINDS, demandsOfAgencies, demandsOfAgency, type NationalDemand } from './national-demands.js';
export type { ProgrammeRules } from './programme-rules.js';

const LOADED: readonly ProgrammeRules[] = [KA210_2026, KA220_2026, KA240_2026];

/**
 * Names the facts that lists of suggestions rest on: it changes whenever one of them does. Associations count as far as
 * loaded rules use them; what national agencies ask besides bars nobody and is not part of it.
 */
export const RULES_VERSION = createHash('sha256')
  .update(
    JSON.stringify([
      vocabulary('countries').map(({ code }) => countsAs(code)),
      LOADED.map((rules) => [rules, countriesByGroup(rules)]),
    ]),
  )
  .digest('hex')
  .slice(0, 12);

/** The rules of exactly this action type and call year, or undefined: another year never stands in. */
export function findRules(actionType: string, callYear: number): ProgrammeRules | undefined {
  return LOADED.find((rules) => rules.actionType === actionType && rules.callYear === callYear);
}

/** Which rules there are, as pairs. */
export function loadedRules(): { actionType: string; callYear: number }[] {
  return LOADED.map(({ actionType, callYear }) => ({ actionType, callYear }));
}

/** The years for which the rules of an action type are loaded, the latest first. */
export function loadedYears(actionType: string): number[] {
  return LOADED.filter((rules) => rules.actionType === actionType)
    .map(({ callYear }) => callYear)
    .sort((a, b) => b - a);
}

/** The latest call year loaded for the action type; where it has none, the latest of all. */
export function latestCallYear(actionType: string): number {
  return loadedYears(actionType)[0] ?? Math.max(...LOADED.map(({ callYear }) => callYear));
}
