/** high: two independent or official sources; medium: one secondary source; low: the sources disagree. */
export type Confidence = 'high' | 'medium' | 'low';

/** The least sure of some. */
export function leastOf(confidences: readonly Confidence[]): Confidence {
  return (['low', 'medium'] as const).find((level) => confidences.includes(level)) ?? 'high';
}

/** One value of the programme's rules, with where it was read and how sure it is. */
export interface Fact<T> {
  value: T;
  confidence: Confidence;
  source: string;
}

/** Makes a function that states facts of one source. */
export function from(source: string) {
  return <T>(value: T, confidence: Confidence = 'high'): Fact<T> => ({ value, confidence, source });
}
