import { listOf } from '../platform/limits.js';
import { codeOf, countsAs, type ListName } from '../vocabularies/index.js';

/** At most `longest` codes of a vocabulary, none of them twice. */
export function codesOf(list: ListName, longest: number) {
  return listOf(codeOf(list), longest).refine((codes) => new Set(codes).size === codes.length, {
    error: 'lists a code twice',
  });
}

/** A country, but no territory that counts as another state: excluding one would exclude that state. */
export const stateCode = codeOf('countries').refine((code) => countsAs(code) === code, {
  error: ({ input }) => `${input} counts as ${countsAs(String(input))}; give that country`,
});
