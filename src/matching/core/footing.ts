import { DIMENSIONS, type Dimension, type Value } from './organisation.js';
import type { Team } from './team.js';

/** What a list of suggestions rests on: with it, one changed organisation is enough to tell whether the list still holds. Plain JSON. */
export interface Footing {
  /** The members as they were counted. */
  values: Record<Dimension, [Value, number][]>;
  unknown: Record<Dimension, number>;
  holders: number[];
  /** Ids of the organisations listed. */
  listed: string[];
  /** The last entry of a full list; a shorter list has room for every candidate. */
  guard?: { id: string; score: number };
}

export function footingOf(
  team: Team,
  suggestions: readonly { id: string; score: number }[],
  limit: number,
): Footing {
  const last = suggestions.length === limit ? suggestions.at(-1) : undefined;
  return {
    values: perDimension((dimension) => [...team.values[dimension]]),
    unknown: { ...team.unknown },
    holders: [...team.holders],
    listed: suggestions.map(({ id }) => id),
    ...(last && { guard: { id: last.id, score: last.score } }),
  };
}

export function teamOf({ values, unknown, holders }: Footing): Team {
  return { values: perDimension((dimension) => new Map(values[dimension])), unknown, holders };
}

function perDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, make(dimension)])) as Record<
    Dimension,
    T
  >;
}
