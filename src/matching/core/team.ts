import { type Draft, holds } from './draft.js';
import { DIMENSIONS, type Dimension, type ScoringOrganisation, type Value, valueIn } from './organisation.js';

/** What counts of one organisation in one draft. */
export interface Contribution {
  id: string;
  values: Readonly<Partial<Record<Dimension, Value | undefined>>>;
  /** The needs it holds, as ascending positions in the draft's list. */
  needs: readonly number[];
}

/** S counted: the n of every value and of every need. */
export interface Team {
  values: Readonly<Record<Dimension, ReadonlyMap<Value, number>>>;
  unknown: Readonly<Record<Dimension, number>>;
  /** Members that hold a need, by its position in the draft's list. */
  holders: readonly number[];
}

export function contributionOf(draft: Draft, organisation: ScoringOrganisation): Contribution {
  const values: Partial<Record<Dimension, Value | undefined>> = {};
  for (const dimension of DIMENSIONS) values[dimension] = valueIn(organisation, dimension);
  const needs = [...draft.needs.keys()].filter((need) => holds(draft.needs[need]!, organisation));
  return { id: organisation.id, values, needs };
}

export function countTeam(draft: Draft, members: readonly Contribution[]): Team {
  const values = perDimension(() => new Map<Value, number>());
  const unknown = perDimension(() => 0);
  const holders = draft.needs.map(() => 0);
  for (const member of members) {
    for (const need of member.needs) holders[need]! += 1;
    for (const dimension of DIMENSIONS) {
      const value = member.values[dimension];
      if (value === undefined) unknown[dimension] += 1;
      else values[dimension].set(value, (values[dimension].get(value) ?? 0) + 1);
    }
  }
  return { values, unknown, holders };
}

/** For each of the 4 cuts between the 5 levels, how many members are below and above it. */
export function countCuts(team: Team): { below: number; above: number }[] {
  return [1, 2, 3, 4].map((firstAbove) => {
    const cut = { below: 0, above: 0 };
    for (const [level, n] of team.values.level) cut[isAbove(level, firstAbove) ? 'above' : 'below'] += n;
    return cut;
  });
}

function isAbove(level: Value, firstAbove: number): boolean {
  return Number(level) >= firstAbove;
}

function perDimension<T>(make: () => T): Record<Dimension, T> {
  return { type: make(), country: make(), sector: make(), experience: make(), level: make() };
}
