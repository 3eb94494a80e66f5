import type { Draft } from '../objective/draft.js';
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
  /** Of each organisation that has any, the fit that the list was scored with; absent when it counts nothing. */
  fit?: [string, number][];
  /** Ids of the organisations listed. */
  listed: string[];
  /** The last entry of a full list; a shorter list has room for every candidate. */
  guard?: Listed;
}

export function footingOf(
  { fitWorth, fit }: Draft,
  team: Team,
  suggestions: readonly Listed[],
  limit: number,
): Footing {
  const last = suggestions.length === limit ? suggestions.at(-1) : undefined;
  return {
    values: perDimension((dimension) => [...team.values[dimension]]),
    unknown: { ...team.unknown },
    types: [...team.types],
    holders: [...team.holders],
    ...(fitWorth > 0 && fit && fit.size > 0 && { fit: [...fit] }),
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
