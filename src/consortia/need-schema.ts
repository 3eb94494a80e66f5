import { z } from 'zod';
import { listOf, textOf } from '../platform/limits.js';
import { codeOf, normalised } from '../vocabularies/index.js';
import type { Need } from './draft.js';

/** What one draft may ask for; the scoring holds two masks of 16. */
const MAX_NEEDS = 32;

/** The scoring counts no more holders of one need than this in full. */
const MAX_DEPTH = 5;

/** A search query keeps its first ten words; five leave room for words that a hyphen joins. */
const MAX_WORDS = 5;

// Keywords become quoted queries, so a quotation mark inside one would end it.
const clean = (text: string) =>
  normalised(text, 'NFC')
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const keyword = textOf(200)
  .overwrite(clean)
  .refine((text) => words(text).length >= 1 && words(text).length <= MAX_WORDS, {
    error: `must be a word or a phrase of at most ${MAX_WORDS} words`,
  })
  .meta({ description: `A word, or a phrase of at most ${MAX_WORDS} words.` });

/** Whether a text can be a keyword as it stands. */
export const isKeyword = (text: string): boolean => keyword.safeParse(text).data === text;

export const needSchema = z
  .strictObject({
    expertise: codeOf('expertise').optional(),
    keyword: keyword.optional(),
    activity: codeOf('activities').optional(),
    weight: z.number().min(0).max(1000).default(1),
    depth: z
      .int()
      .min(1)
      .max(MAX_DEPTH)
      .optional()
      .meta({ description: 'How many holders are wanted; 2 when left out.' }),
  })
  .refine((need) => [need.expertise, need.keyword, need.activity].filter(Boolean).length === 1, {
    error: 'needs exactly one of expertise, keyword and activity',
  })
  .meta({ id: 'Need', description: 'Exactly one of expertise, keyword and activity.' });

/** Names what a need asks for, whatever its weight. */
export function needKey({ expertise, keyword, activity }: Omit<Need, 'weight' | 'depth'>): string {
  if (expertise) return `expertise:${expertise}`;
  return activity ? `activity:${activity}` : `keyword:${keyword}`;
}

export const needsSchema = listOf(needSchema, MAX_NEEDS).superRefine((needs, context) => {
  const seen = new Set<string>();
  for (const [index, need] of needs.entries()) {
    const key = needKey(need).toLowerCase();
    if (seen.has(key))
      context.addIssue({ code: 'custom', path: [index], message: `${needKey(need)} is in the list twice` });
    seen.add(key);
  }
});
