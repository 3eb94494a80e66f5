import type { Draft } from './draft.js';
import type { Gains } from './gains.js';
import type { Dimension, Value } from './organisation.js';
import type { Team } from './team.js';

/** What a value of a dimension adds to a draft; −Infinity when nobody with it may be suggested. */
export type ValueGain = (dimension: Dimension, value: Value | undefined) => number;

/** The gains of values with the hard constraints in them: tables and single scores both take it from here. */
export function valueGains(draft: Draft, team: Team, gains: Gains): ValueGain {
  const barred = barredCountries(draft, team);
  return (dimension, value) =>
    dimension === 'country' && barred.has(value) ? Number.NEGATIVE_INFINITY : gains.value(dimension, value);
}

/** Countries from which no further member may come; an unknown country is none of them. */
function barredCountries({ excludedCountries, maxPerCountry = Infinity }: Draft, team: Team): Set<unknown> {
  const full = [...team.values.country].filter(([, n]) => n >= maxPerCountry).map(([country]) => country);
  return new Set<unknown>([...excludedCountries, ...full]);
}
