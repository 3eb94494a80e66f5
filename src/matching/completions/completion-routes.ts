import type { Drafts } from '../../consortia/index.js';
import { hangUp } from '../../platform/http/hang-up.js';
import { type Route, route } from '../../platform/http/route.js';
import { draftParams, inLanguage } from '../schema.js';
import { completionAnswer, completionBody } from './completion-schema.js';
import type { Completions } from './completions.js';

export function completionRoutes(drafts: Drafts, completions: Completions): Route[] {
  return [
    route({
      method: 'post',
      path: '/drafts/{id}/completions',
      tag: 'Suggestions',
      summary:
        'The organisations for several seats at once, under all rules, with a proof of how good they are; nothing is stored',
      access: 'draft',
      params: draftParams,
      query: inLanguage,
      body: completionBody,
      answers: {
        200: { description: 'The picks, and how far they are from the best', schema: completionAnswer },
      },
      handle: async ({ params, query, body, bearer, request }) => {
        const gone = hangUp(request);
        const draft = await drafts.open(params.id, bearer);
        return { body: await completions.of(draft, body.seats, query.lang, gone) };
      },
    }),
  ];
}
