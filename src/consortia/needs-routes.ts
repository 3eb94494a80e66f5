import { z } from 'zod';
import { type Route, route } from '../platform/http/route.js';
import { IDEA_LANGUAGES } from '../vocabularies/index.js';
import { needSchema } from './need-schema.js';
import type { NeedsProposer } from './needs.js';
import { ideaSchema } from './schema.js';

/** Proposes needs without making a draft. */
export function proposeNeedsRoute(proposeNeeds: NeedsProposer): Route {
  return route({
    method: 'post',
    path: '/drafts/propose-needs',
    tag: 'Draft consortia',
    summary: 'Propose needs from the text of an idea; nothing is stored',
    access: 'public',
    body: z.strictObject({
      idea: ideaSchema.min(1),
      lang: z.enum(IDEA_LANGUAGES).optional().meta({
        description: 'The language of the text; without it, it is recognised.',
      }),
    }),
    answers: {
      200: {
        description: 'The needs, and the words of the idea that each comes from',
        schema: z.strictObject({
          needs: z.array(needSchema),
          because: z.array(z.strictObject({ need: needSchema, text: z.string() })),
        }),
      },
    },
    handle: async ({ body }) => ({ body: await proposeNeeds(body.idea, body.lang) }),
  });
}
