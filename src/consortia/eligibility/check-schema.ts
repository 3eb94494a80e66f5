import { z } from 'zod';

/** One line of the checklist as it is answered. */
export const checkSchema = z
  .strictObject({
    rule: z.string(),
    kind: z.enum(['programme', 'own', 'data']).meta({
      description:
        'programme: decides whether the draft is eligible; own: a rule of the draft; data: what the directory does not know',
    }),
    ok: z.boolean(),
    message: z.string().meta({ description: 'What holds or what is missing, in plain words' }),
    value: z.union([z.number(), z.string(), z.array(z.string())]).optional(),
    required: z.union([z.number(), z.string(), z.array(z.string())]),
    year: z.int().meta({ description: 'The call year whose rule it is' }),
    source: z.string(),
    confidence: z.enum(['high', 'medium', 'low']),
  })
  .meta({ id: 'Check' });
