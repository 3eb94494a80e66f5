/**
 * What is to be said of a rule. `met` and `broken`: whatever the values turn out to be that are not known; `unclear`:
 * it depends on them. So a value that becomes known never turns the one into the other.
 */
export const STATUSES = ['met', 'broken', 'unclear'] as const;
export type Status = (typeof STATUSES)[number];

/** Of a rule that depends on nothing unknown. */
export function holds(isSo: boolean): Status {
  return isSo ? 'met' : 'broken';
}

/** Of a rule that wants so many, where `known` are there and `unknown` more may count or not. */
export function atLeast(wanted: number, known: number, unknown: number): Status {
  if (known >= wanted) return 'met';
  return known + unknown >= wanted ? 'unclear' : 'broken';
}

/** Of a rule that allows so many, where `known` are there and `unknown` more may count or not. */
export function atMost(allowed: number, known: number, unknown: number): Status {
  if (known > allowed) return 'broken';
  return known + unknown > allowed ? 'unclear' : 'met';
}
