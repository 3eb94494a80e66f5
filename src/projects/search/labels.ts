import { type Language, labelOf } from '../../vocabularies/index.js';

/** What the codes of a project are called in one language; what is no code is its own label. */
export function projectLabels(
  { field, actionType, priorities }: { field?: string; actionType?: string; priorities?: string[] },
  countries: readonly string[],
  language: Language,
) {
  return {
    countries: countries.map((code) => labelOf('countries', code, language)),
    ...(field && { field: labelOf('sectors', field, language) }),
    ...(actionType && { actionType: labelOf('action-types', actionType, language) }),
    ...(priorities && { priorities: priorities.map((code) => labelOf('priorities', code, language)) }),
  };
}
