import type { Draft } from '../draft.js';
import type { Demands } from '../rules/index.js';
import type { MemberFacts } from './check.js';
import { membersByState } from './team.js';

/** What keeps a team small or narrow, by the name of its check or field. */
export type Limit = 'size' | 'max-per-country' | 'excluded-countries' | 'required-types';

export interface Situation extends Pick<Draft, 'size' | 'rules'> {
  /** Coordinator and partners. They stay, in roles that may change. */
  team: readonly MemberFacts[];
  /** Undefined where the rules of the programme are not loaded. */
  programme?: Demands | undefined;
}

/** The limits as far as they hold. */
export interface Bounds {
  /** How many organisations may still join. */
  seats: number;
  cap: number;
  excluded: readonly string[];
  requiredTypes: readonly string[];
}

/** The bounds while only these limits hold. */
export function boundsOf({ size, rules, team }: Situation, limits: readonly Limit[]): Bounds {
  const holds = (limit: Limit) => limits.includes(limit);
  return {
    seats: holds('size') ? Math.max(0, size - team.length) : Infinity,
    cap: holds('max-per-country') ? (rules.maxPerCountry ?? Infinity) : Infinity,
    excluded: holds('excluded-countries') ? rules.excludedCountries : [],
    requiredTypes: holds('required-types') ? rules.requiredTypes : [],
  };
}

/** How many organisations of these states the cap and the excluded countries still let in. */
export function room(
  states: readonly string[],
  team: readonly MemberFacts[],
  { cap, excluded }: Bounds,
): number {
  const present = membersByState(team);
  return states
    .filter((state) => !excluded.includes(state))
    .reduce((sum, state) => sum + Math.max(0, cap - (present.get(state) ?? 0)), 0);
}
