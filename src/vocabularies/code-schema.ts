import type { z } from 'zod';
import { textOf } from '../platform/limits.js';
import type { ListName } from './item.js';
import { isCode, vocabularyItem } from './lists.js';
import { nearestCodes } from './nearest-codes.js';

/** Longer than any code, and than most labels that are sent in place of one. */
export const LONGEST_CODE = 100;

/** A code of a list, exactly as the list has it; the hint for any other text names the codes it may have meant. */
export function codeOf(list: ListName) {
  return textOf(LONGEST_CODE)
    .superRefine((text, context) => requireCode(list, text, context))
    .meta({ description: `A code of the vocabulary ${list}.` });
}

/** Adds an issue unless a text is a code of a list. */
export function requireCode(list: ListName, text: string, context: z.RefinementCtx): void {
  if (isCode(list, text)) return;
  context.addIssue({
    code: 'custom',
    message: `"${text}" is not a code of ${list}. GET /api/v1/vocabularies/${list} lists them.`,
    params: { hint: () => meant(list, text) },
  });
}

function meant(list: ListName, text: string): string | undefined {
  const alias = vocabularyItem(list, text)?.code;
  const near = alias ? [alias] : nearestCodes(list, text);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : undefined;
}
