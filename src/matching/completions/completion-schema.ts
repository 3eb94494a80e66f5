import { z } from 'zod';
import { POOLS } from '../core/index.js';
import { suggestion } from '../schema.js';

/** More seats than one round of looking for partners fills. */
const MOST_SEATS = 10;

/** The body of POST /drafts/{id}/completions. */
export const completionBody = z
  .strictObject({
    seats: z.int().min(1).max(MOST_SEATS).meta({ description: 'How many organisations to pick' }),
  })
  .meta({ id: 'Seats' });

export const completionAnswer = z
  .object({
    picks: z.array(suggestion).meta({
      description: 'In the order of what they add; the score of each is what it adds to those before it',
    }),
    pool: z.enum(POOLS).meta({
      description:
        'Whom the picks are from, the smallest of these in which the rules can be kept: those connected to the idea, those of the field as well, or all. What follows is about that pool',
    }),
    objective: z.number().meta({ description: 'F of the completed team' }),
    bound: z.number().meta({ description: 'No team that keeps the rules has a higher F' }),
    gap: z.number().min(0).meta({
      description: 'The share of the possible improvement that the team may miss; 0 when it is proven',
    }),
    proven: z.boolean().meta({ description: 'True when no better team exists' }),
    rules: z
      .array(z.object({ rule: z.string(), required: z.union([z.number(), z.array(z.string())]) }))
      .meta({ description: 'The rules that the team keeps: the programme’s minimums and the draft’s own' }),
    draftVersion: z.int(),
    directoryVersion: z.int(),
    tookMs: z.int(),
  })
  .meta({ id: 'Completion' });
