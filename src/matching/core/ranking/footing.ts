import { type Dimension, perDimension, type Value } from '../objective/organisation.js';
import type { Team } from '../objective/team.js';
import type { Listed } from './order.js';

/** What a list of suggestions rests on: with it, one changed organisation is enough to tell whether the list still holds. Plain JSON. */
export interface Footing {
  /** The members as they were counted. */
  values: Record<Dimension, [Value, number][]>;
  unknown: Record<Dimension, number>;
  types: [string, number][];
  holders: number[];
  /** Ids of the organisations listed. */
  listed: string[];
  /** The last entry of a full list; a shorter list has room for every candidate. */
  guard?: Listed;
}

export function footingOf(team: Team, suggestions: readonly Listed[], limit: number): Footing {
  const last = suggestions.length === limit ? suggestions.at(-1) : undefined;
  return {
    values: perDimension((dimension) => [...team.values[dimension]]),
    unknown: { ...team.unknown },
    types: [...team.types],
    holders: [...team.holders],
    listed: suggestions.map(({ id }) => id),
    ...(last && { guard: { connection: last.connection, score: last.score, id: last.id } }),
  };
}

export function teamOf({ values, unknown, types, holders }: Footing): Team {
  return {
    values: perDimension((dimension) => new Map(values[dimension])),
    unknown,
    types: new Map(types),
    holders,
  };
}
