import { z } from 'zod';
import { checkSchema } from '../consortia/index.js';
import { summarySchema } from '../directory/index.js';
import { whole } from '../platform/http/query.js';
import { DIMENSIONS } from './core/index.js';
import { KEPT } from './suggestion-store.js';

/** Seconds that a call may be held until the list is fresh. */
const LONGEST_WAIT = 30;

export const draftParams = z.object({ id: z.string().max(64).meta({ description: 'The id of the draft' }) });

export const suggestionsQuery = z.object({
  limit: whole(1, KEPT).default(20),
  wait: z.coerce.number<string>().min(0).max(LONGEST_WAIT).default(0).meta({
    description: 'Seconds to hold the answer until the list is fresh',
  }),
});

const reason = z.object({
  term: z.enum(['need', ...DIMENSIONS, 'acquaintance']),
  value: z.union([z.string(), z.number()]).optional(),
  gain: z.number(),
  text: z.string(),
});

export const suggestionsAnswer = z
  .object({
    status: z.enum(['fresh', 'pending']).meta({
      description:
        'fresh: for the draft and the directory as they are now; pending: the previous list, a new one is coming',
    }),
    draftVersion: z.int(),
    directoryVersion: z.int(),
    rulesVersion: z.string(),
    items: z.array(
      z.object({
        organisation: summarySchema,
        score: z
          .number()
          .meta({ description: 'What the consortium gains; the gains of the reasons sum to it' }),
        reasons: z.array(reason),
      }),
    ),
  })
  .meta({ id: 'Suggestions' });

const perDimension = <T extends z.ZodType>(item: T) =>
  z.object({ type: item, country: item, sector: item, experience: item, level: item });

const members = z.array(z.string()).meta({ description: 'Ids of organisations' });

export const assessmentAnswer = z
  .object({
    objective: z.object({
      total: z.number(),
      coverage: z.number(),
      diversity: perDimension(z.number()),
      acquaintance: z.number(),
    }),
    eligible: z.boolean(),
    checks: z.array(checkSchema),
    coverage: z.array(
      z.object({ need: z.string(), label: z.string(), members, covered: z.number().min(0).max(1) }),
    ),
    activities: z.array(z.object({ activity: z.string(), label: z.string(), members })),
    gaps: z.array(
      z.object({ kind: z.enum(['need', 'activity', 'rule']), value: z.string(), text: z.string() }),
    ),
    diversity: perDimension(
      z.object({
        effective: z.number().meta({ description: 'Hill number of order 2: "4.6 effective countries"' }),
        distinct: z.int(),
        blau: z.number(),
        unknown: z.int(),
      }),
    ),
  })
  .meta({ id: 'Assessment' });
