import { z } from 'zod';
import { STATUSES } from './status.js';

/** One line of the checklist as it is answered. */
export const checkSchema = z
  .strictObject({
    rule: z.string(),
    kind: z.enum(['programme', 'own', 'data']).meta({
      description:
        'programme: decides whether the draft is eligible; own: a rule of the draft; data: what the directory does not know or people have to check',
    }),
    status: z.enum(STATUSES).meta({
      description:
        'met and broken: whatever the unknown values turn out to be; unclear: it depends on something that is not known, or on a rule of which the sources disagree',
    }),
    ok: z.boolean().meta({ description: 'Not broken' }),
    message: z.string().meta({ description: 'What holds or what is missing, in plain words' }),
    value: z.union([z.number(), z.string(), z.array(z.string())]).optional(),
    required: z.union([z.number(), z.string(), z.array(z.string())]),
    year: z.int().meta({ description: 'The call year whose rule it is' }),
    source: z.string(),
    confidence: z.enum(['high', 'medium', 'low']),
  })
  .meta({ id: 'Check' });
