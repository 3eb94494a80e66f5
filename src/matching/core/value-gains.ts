import type { Draft } from './draft.js';
import type { Gains } from './gains.js';
import type { Dimension, Value } from './organisation.js';
import { isRuledOut } from './slots.js';
import type { Team } from './team.js';

/** What a value of a dimension adds to a draft; −Infinity when nobody with it may be suggested. */
export type ValueGain = (dimension: Dimension, value: Value | undefined) => number;

/** The gains of values with the hard constraints in them: tables and single scores both take it from here. */
export function valueGains(draft: Draft, team: Team, gains: Gains): ValueGain {
  return (dimension, value) =>
    dimension === 'country' && isBarred(draft, team, value)
      ? Number.NEGATIVE_INFINITY
      : gains.value(dimension, value);
}

/** Whether no further member may come from a country; an unknown country is never full. */
function isBarred(draft: Draft, team: Team, country: Value | undefined): boolean {
  if (country === undefined) return false;
  const members = team.values.country.get(country) ?? 0;
  return members >= (draft.maxPerCountry ?? Infinity) || isRuledOut(draft, country);
}
