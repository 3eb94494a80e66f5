import { z } from 'zod';
import { codeOf, countsAs, type ListName } from '../vocabularies/index.js';

/** Codes of a vocabulary, none of them twice. */
export function codesOf(list: ListName) {
  return z.array(codeOf(list)).refine((codes) => new Set(codes).size === codes.length, {
    error: 'lists a code twice',
  });
}

/** A country, but no territory that counts as another state: excluding one would exclude that state. */
export const stateCode = codeOf('countries').refine((code) => countsAs(code) === code, {
  error: ({ input }) => `${input} counts as ${countsAs(String(input))}; give that country`,
});
