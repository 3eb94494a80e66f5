import type { DraftSpec } from './draft.js';

type Wanted = Pick<DraftSpec, 'requiredTypes' | 'broadTypes'>;

/** One type that the team must have. */
export interface RequiredType {
  /** How many, together with what is required of its narrower types: each organisation answers for one requirement. */
  wanted: number;
  /** The exact types that count. */
  accepts: readonly string[];
  /** The positions of all required types for which an organisation of this one counts: itself and a broader one. */
  countsFor: readonly number[];
}

/**
 * A team has the required types when each is counted as often as it is wanted. For types that are at most one level
 * deep that is exactly when every requirement can have an organisation of its own (Hall): the narrower ones take
 * theirs first, and what is left of the group must be enough for the broad one.
 *
 * The broad ones come first, so that of two positions that accept a type the last is that of the type itself.
 */
export function requiredTypesOf(wanted: Wanted): RequiredType[] {
  const requiredTypes = wanted.requiredTypes ?? [];
  const accepts = (type: string) => acceptedBy(wanted, type);
  const types = [...new Set(requiredTypes)].sort((a, b) => accepts(b).length - accepts(a).length);
  return types.map((type) => ({
    wanted: requiredTypes.filter((other) => accepts(type).includes(other)).length,
    accepts: accepts(type),
    countsFor: [...types.keys()].filter((position) => accepts(types[position]!).includes(type)),
  }));
}

/** The required types for which a team with so many of each exact type has no organisation left; a type comes as often as it misses. */
export function unmetTypes(wanted: Wanted, types: ReadonlyMap<string, number>): string[] {
  const left = new Map(types);
  const narrowFirst = [...(wanted.requiredTypes ?? [])].sort(
    (a, b) => acceptedBy(wanted, a).length - acceptedBy(wanted, b).length,
  );
  return narrowFirst.filter((type) => {
    const taken = acceptedBy(wanted, type).find((accepted) => (left.get(accepted) ?? 0) > 0);
    if (taken !== undefined) left.set(taken, left.get(taken)! - 1);
    return taken === undefined;
  });
}

/** The exact types that count as a required one. */
export function acceptedBy({ broadTypes }: Wanted, type: string): readonly string[] {
  return [type, ...(broadTypes?.get(type) ?? [])];
}
