import type { CompletionSpec } from './completion-spec.js';

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
export function requiredTypesOf({ requiredTypes = [], broadTypes }: CompletionSpec): RequiredType[] {
  const acceptedBy = (type: string) => [type, ...(broadTypes?.get(type) ?? [])];
  const breadth = (type: string) => acceptedBy(type).length;
  const types = [...new Set(requiredTypes)].sort((a, b) => breadth(b) - breadth(a));
  return types.map((type) => {
    const accepts = acceptedBy(type);
    return {
      wanted: requiredTypes.filter((other) => accepts.includes(other)).length,
      accepts,
      countsFor: [...types.keys()].filter((position) => acceptedBy(types[position]!).includes(type)),
    };
  });
}
