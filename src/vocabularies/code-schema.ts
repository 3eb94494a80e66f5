import { z } from 'zod';
import type { ListName } from './item.js';
import { isCode, vocabularyItem } from './lists.js';
import { nearestCodes } from './nearest-codes.js';

/** A code of a list, exactly as the list has it; the message for any other text names the codes it may have meant. */
export function codeOf(list: ListName) {
  return z
    .string()
    .refine((code) => isCode(list, code), {
      error: ({ input }) => unknownCode(list, String(input)),
    })
    .meta({ description: `A code of the vocabulary ${list}.` });
}

function unknownCode(list: ListName, text: string): string {
  const alias = vocabularyItem(list, text)?.code;
  const near = alias ? [alias] : nearestCodes(list, text);
  const hint = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '.';
  return `"${text}" is not a code of ${list}${hint} GET /api/v1/vocabularies/${list} lists them.`;
}
