import { z } from 'zod';

/** Ends the checks of a value: nothing else is asked of what is too long. */
const STOP = { abort: true };

/** A list whose length is checked before any of its items is looked at. */
export function listOf<T extends z.ZodType>(item: T, longest: number) {
  const items = z.array(item).max(longest);
  return z.preprocess((value, context) => {
    if (!Array.isArray(value) || value.length <= longest) return value;
    context.addIssue({
      code: 'custom',
      message: `has ${value.length} items, and at most ${longest} are taken`,
    });
    return z.NEVER;
  }, items);
}

/** A text whose length is checked before whatever else is asked of it. */
export function textOf(longest: number) {
  return z.string().max(longest, STOP);
}

/** The same for a text without white space around it, which is never empty. */
export function trimmedText(longest: number) {
  return z.string().trim().min(1).max(longest, STOP);
}
