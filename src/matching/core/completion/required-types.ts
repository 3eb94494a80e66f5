import type { CompletionSpec } from './completion-spec.js';

/** One type that the team must have. */
export interface RequiredType {
  /** How many of it. */
  wanted: number;
  /** The exact types that answer for it. Those that are required themselves answer for themselves alone. */
  accepts: readonly string[];
}

export function requiredTypesOf({ requiredTypes = [], broadTypes }: CompletionSpec): RequiredType[] {
  const required = [...new Set(requiredTypes)];
  return required.map((type) => {
    const narrower = broadTypes?.get(type) ?? [];
    return {
      wanted: requiredTypes.filter((other) => other === type).length,
      accepts: [type, ...narrower.filter((other) => !required.includes(other))],
    };
  });
}
