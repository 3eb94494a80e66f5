import { z } from 'zod';
import { MAX_MEMBERS } from '../../consortia/index.js';
import { summarySchema } from '../../directory/index.js';
import { listOf, textOf, trimmedText } from '../../platform/limits.js';
import { CONNECTIONS } from '../core/index.js';
import { assessmentAnswer, draftParams, inLanguage, termName, termValue, wait } from '../schema.js';
import { CHANGEABLE } from './counterfactual.js';
import { EXCLUSION_RULES } from './exclusion.js';

const LONGEST_KEY = 200;

export const whyNotParams = z.object({
  ...draftParams.shape,
  organisationId: textOf(LONGEST_KEY).meta({ description: 'An id, or an identity key' }),
});

export const whyNotQuery = z.object({ wait, ...inLanguage.shape });

const termDifference = z.object({
  term: termName,
  need: z.string().optional().meta({ description: 'The key of the need' }),
  value: termValue
    .optional()
    .meta({ description: 'What the organisation has; absent when unknown or nothing' }),
  gain: z.number(),
  lastValue: termValue.optional().meta({ description: 'What the last suggestion has' }),
  lastGain: z.number(),
  difference: z.number().meta({ description: 'gain less lastGain' }),
  text: z.string(),
});

export const whyNotAnswer = z
  .object({
    status: z.enum(['fresh', 'pending']).meta({
      description: 'pending: there are no suggestions yet to compare with; ask again, or with `wait`',
    }),
    organisationId: z.string(),
    organisation: summarySchema.optional().meta({ description: 'Absent when it is not in the directory' }),
    suggested: z.boolean().optional().meta({ description: 'Absent while pending' }),
    place: z.int().optional().meta({ description: 'Its place among the suggestions, from 1' }),
    excludedBy: z
      .object({ rule: z.enum(EXCLUSION_RULES), text: z.string() })
      .optional()
      .meta({ description: 'The rule that keeps it from being suggested' }),
    connection: z.enum(CONNECTIONS).optional().meta({ description: 'Its own; nearer ones come first' }),
    score: z.number().optional().meta({ description: 'What the consortium would gain' }),
    last: z
      .object({ organisation: summarySchema, connection: z.enum(CONNECTIONS), score: z.number() })
      .optional()
      .meta({ description: 'The last suggestion, which it would have to beat' }),
    terms: z.array(termDifference).optional().meta({
      description:
        'The terms in which it differs from the last suggestion, the greatest loss first; the differences sum to that of the scores',
    }),
    wouldBringIn: z
      .array(
        z.object({
          change: z.object({ field: z.enum(CHANGEABLE), values: z.array(z.string()) }).meta({
            description:
              'What its profile would state: terms of expertise beside those it has, or the best value for what is not known',
          }),
          connection: z.enum(CONNECTIONS),
          score: z.number().meta({ description: 'What the consortium would then gain' }),
          text: z.string(),
        }),
      )
      .optional()
      .meta({
        description:
          'Changes of its own record after which it would be suggested, each enough by itself, the best first; two terms only where no single change is enough; empty when nothing is. Absent where no such change matters',
      }),
    text: z.string(),
  })
  .meta({ id: 'WhyNot' });
export type WhyNotAnswer = z.infer<typeof whyNotAnswer>;

const organisations = listOf(trimmedText(LONGEST_KEY), MAX_MEMBERS)
  .default([])
  .meta({ description: 'Ids or identity keys' });

/** The body of POST /drafts/{id}/what-if. */
export const whatIfBody = z
  .strictObject({ add: organisations, remove: organisations })
  .meta({ id: 'Changes' });

const judged = z.object({
  objective: z.number().meta({ description: 'F, the total of the assessment’s objective' }),
  assessment: assessmentAnswer,
});

export const whatIfAnswer = z.object({ today: judged, changed: judged }).meta({ id: 'WhatIf' });
