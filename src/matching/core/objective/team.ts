import { type Draft, holds } from './draft.js';
import {
  countedValues,
  DIMENSIONS,
  type Dimension,
  type Level,
  perDimension,
  type ScoringOrganisation,
  type Value,
  valueIn,
} from './organisation.js';

/** What counts of one organisation in one draft. */
export interface Contribution {
  id: string;
  values: Readonly<Partial<Record<Dimension, Value | undefined>>>;
  /** Its exact type: no part of F, but a draft may require it. */
  type: string | undefined;
  /** The needs it holds, as ascending positions in the draft's list. */
  needs: readonly number[];
}

/** S counted: the n of every value, exact type and need. */
export interface Team {
  values: Readonly<Record<Dimension, ReadonlyMap<Value, number>>>;
  unknown: Readonly<Record<Dimension, number>>;
  types: ReadonlyMap<string, number>;
  /** Members that hold a need, by its position in the draft's list. */
  holders: readonly number[];
}

/** The sides of the cuts between the 5 levels: 4 that a level is below, 4 that one is above. */
const CUTS: readonly Level[] = [1, 2, 3, 4];

export function contributionOf(
  draft: Pick<Draft, 'needs' | 'experienceOf'>,
  organisation: ScoringOrganisation,
): Contribution {
  const needs = [...draft.needs.keys()].filter((need) => holds(draft.needs[need]!, organisation));
  const { id, type } = organisation;
  const values = perDimension((dimension) => valueIn(organisation, dimension));
  return { id, values: countedValues(draft, values), type, needs };
}

export function countTeam(draft: Pick<Draft, 'needs'>, members: readonly Contribution[]): Team {
  const values = perDimension(() => new Map<Value, number>());
  const unknown = perDimension(() => 0);
  const types = new Map<string, number>();
  const holders = draft.needs.map(() => 0);
  for (const member of members) {
    for (const need of member.needs) holders[need]! += 1;
    if (member.type !== undefined) countOne(types, member.type);
    for (const dimension of DIMENSIONS) {
      const value = member.values[dimension];
      if (value === undefined) unknown[dimension] += 1;
      else countOne(values[dimension], value);
    }
  }
  return { values, unknown, types, holders };
}

/**
 * What F counts of a value, its attributes, as the number of members that have each: for a nominal dimension those
 * with the same value, for a level those on its side of each of the 4 cuts.
 */
export function sharing({ values }: Team, dimension: Dimension, value: Value): readonly number[] {
  if (dimension !== 'level') return [values[dimension].get(value) ?? 0];
  return CUTS.map((cut) => onSide(values.level, cut, Number(value) >= cut));
}

/** The numbers of members of all attributes of a dimension that any member has. */
export function attributeCounts({ values }: Team, dimension: Dimension): readonly number[] {
  if (dimension !== 'level') return [...values[dimension].values()];
  return CUTS.flatMap((cut) => [onSide(values.level, cut, false), onSide(values.level, cut, true)]);
}

/** The attributes of a value by name: each is counted apart. */
export function attributeNames(dimension: Dimension, value: Value): readonly string[] {
  if (dimension !== 'level') return [`${dimension} ${value}`];
  return CUTS.map((cut) => `level ${Number(value) >= cut ? 'from' : 'below'} ${cut}`);
}

function onSide(levels: ReadonlyMap<Value, number>, cut: Level, isAbove: boolean): number {
  let members = 0;
  for (const [level, n] of levels) if (Number(level) >= cut === isAbove) members += n;
  return members;
}

function countOne<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
