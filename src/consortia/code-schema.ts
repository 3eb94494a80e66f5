import { z } from 'zod';
import { countsAs, type ListName, vocabularyItem } from '../vocabularies/index.js';

/** A code of a vocabulary. */
export function knownCode(list: ListName) {
  return z
    .string()
    .refine((code) => vocabularyItem(list, code) !== undefined, {
      error: ({ input }) =>
        `"${input}" is not a code of ${list}; GET /api/v1/vocabularies/${list} lists them`,
    })
    .meta({ description: `A code of the vocabulary ${list}.` });
}

/** Codes of a vocabulary, none of them twice. */
export function knownCodes(list: ListName) {
  return z.array(knownCode(list)).refine((codes) => new Set(codes).size === codes.length, {
    error: 'lists a code twice',
  });
}

/** A country, but no territory that counts as another state: excluding one would exclude that state. */
export const stateCode = knownCode('countries').refine((code) => countsAs(code) === code, {
  error: ({ input }) => `${input} counts as ${countsAs(String(input))}; give that country`,
});
