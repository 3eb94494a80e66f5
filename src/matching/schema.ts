import { z } from 'zod';
import { checkSchema, needSchema } from '../consortia/index.js';
import { EXPERIENCES, labelsSchema, summarySchema } from '../directory/index.js';
import { whole } from '../platform/http/query.js';
import { textOf } from '../platform/limits.js';
import { LANGUAGES } from '../vocabularies/index.js';
import { CONNECTIONS, DIMENSIONS } from './core/index.js';
import { KEPT } from './suggestions/suggestion-store.js';

/** Seconds that a call may be held until the list is fresh. */
const LONGEST_WAIT = 30;

export const draftParams = z.object({ id: textOf(100).meta({ description: 'The id of the draft' }) });

export const wait = z.coerce.number<string>().min(0).max(LONGEST_WAIT).default(0).meta({
  description: 'Seconds to hold the answer until the list is fresh',
});

/** The language of an answer; what leaves it out is answered in English. */
const lang = z.enum(LANGUAGES).meta({ description: 'The language of texts and labels; en when left out' });
export const inLanguage = z.object({ lang: lang.default('en') });

/** Where a language, when it is given, adds labels too. */
export const labelled = z.object({
  lang: lang
    .optional()
    .meta({ description: 'The language of the texts; adds what the codes are called in it' }),
});

export const listQuery = z.object({ limit: whole(1, KEPT).default(20), ...labelled.shape });

export const suggestionsQuery = z.object({ ...listQuery.shape, wait });

export const termName = z.enum(['need', ...DIMENSIONS, 'fit', 'acquaintance']);
export const termValue = z.union([z.string(), z.number()]);

const reason = z.object({
  term: termName,
  value: termValue.optional(),
  gain: z.number(),
  text: z.string(),
});

export const suggestion = z.object({
  organisation: z.object({ ...summarySchema.shape, labels: labelsSchema.optional() }),
  connection: z.enum(CONNECTIONS).meta({
    description:
      'idea: it adds to an expertise or a keyword of the draft; field: one of its sectors is the field; none: neither, or nothing connects',
  }),
  counts: z.boolean().meta({
    description: 'false: it may be a partner, but does not count towards the programme’s minimums',
  }),
  score: z.number().meta({ description: 'What the consortium gains; the gains of the reasons sum to it' }),
  reasons: z.array(reason),
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
    items: z.array(suggestion),
  })
  .meta({ id: 'Suggestions' });

const perDimension = <T extends z.ZodType>(item: T) =>
  z.object({ type: item, country: item, sector: item, experience: item, level: item });

const members = z.array(z.string()).meta({ description: 'Ids of organisations' });

/** What breaks when a member leaves. */
export const departure = z
  .object({
    rules: z
      .array(z.object({ rule: z.string(), status: z.enum(['broken', 'unclear']), message: z.string() }))
      .meta({ description: 'The checks that would be worse than today, as they would be without it' }),
    needs: z
      .array(
        z.object({
          ...{ need: z.string(), label: z.string() },
          covered: z.number().min(0).max(1),
          coveredAfter: z.number().min(0).max(1).meta({ description: '0: nobody would cover it any more' }),
        }),
      )
      .meta({ description: 'The needs of which less would be covered' }),
    newcomerSeats: z.int().meta({ description: 'Seats for newcomers that are filled and would be empty' }),
    text: z.string(),
  })
  .meta({ id: 'Departure' });

const share = z.object({
  organisationId: z.string(),
  contribution: z.number().meta({ description: 'The exact Shapley share of the objective' }),
  lossIfLeaves: z.number().meta({ description: 'What the objective loses without this member' }),
  standing: z.enum(['irreplaceable', 'distinct', 'redundant']).optional().meta({
    description:
      'irreplaceable: the only holder of a need that weighs; redundant: whatever counts of it, another member has as well; distinct: it has a value that no other member has; absent when nothing that counts is known of it',
  }),
  ifLeaves: departure,
});

export const assessmentAnswer = z
  .object({
    objective: z.object({
      total: z.number(),
      coverage: z.number(),
      diversity: perDimension(z.number()),
      fit: z.number(),
      acquaintance: z.number(),
    }),
    eligible: z.boolean().meta({ description: 'No check is broken' }),
    checks: z.array(checkSchema),
    unclear: z.array(z.string()).meta({
      description: 'The rules of which it depends on something unknown whether they are kept',
    }),
    notes: z.array(z.string()).meta({ description: 'What else to know of the answer, in plain words' }),
    coverage: z.array(
      z.object({ need: z.string(), label: z.string(), members, covered: z.number().min(0).max(1) }),
    ),
    activities: z.array(z.object({ activity: z.string(), label: z.string(), members })),
    gaps: z.array(
      z.object({
        kind: z.enum(['need', 'activity', 'rule']),
        value: z.string(),
        text: z.string(),
        need: needSchema.optional().meta({
          description: 'What can be added to the draft’s needs as it is, so that suggestions fill the gap',
        }),
      }),
    ),
    diversity: perDimension(
      z.object({
        effective: z.number().meta({ description: 'Hill number of order 2: "4.6 effective countries"' }),
        distinct: z.int(),
        blau: z.number(),
        unknown: z.int(),
      }),
    ),
    experience: z
      .array(
        z.object({
          organisationId: z.string(),
          value: z.enum(EXPERIENCES).optional().meta({
            description:
              'With the type of action, by the definitions of the programme; absent where it is not known',
          }),
          general: z.enum(EXPERIENCES).optional().meta({ description: 'With European projects in general' }),
          projects: z.int().optional().meta({
            description: 'Known projects of that type of action before the call year',
          }),
          hasCoordinated: z.boolean().optional().meta({
            description:
              'Whether it coordinated one; if not it is a first-time applicant, as far as is known',
          }),
          text: z.string(),
        }),
      )
      .meta({ description: 'Of coordinator and partners that are in the directory' }),
    shares: z.array(share).meta({
      description:
        'Coordinator and partners that are in the directory; the contributions sum to the objective',
    }),
  })
  .meta({ id: 'Assessment' });
