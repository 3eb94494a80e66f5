import type { Drafts } from '../../consortia/index.js';
import { hangUp } from '../../platform/http/hang-up.js';
import { type Route, route } from '../../platform/http/route.js';
import { reserveAnswer, reserveParams, reserveQuery } from './reserve-schema.js';
import type { Reserves } from './reserves.js';

export function reserveRoutes(drafts: Drafts, reserves: Reserves): Route[] {
  return [
    route({
      method: 'get',
      path: '/drafts/{id}/reserves/{organisationId}',
      tag: 'Suggestions',
      summary: 'What breaks if that member leaves, and the best replacements',
      access: 'draft',
      params: reserveParams,
      query: reserveQuery,
      answers: { 200: { description: 'What breaks, and who would mend what', schema: reserveAnswer } },
      handle: async ({ params, query, bearer, request }) => {
        const gone = hangUp(request);
        const draft = await drafts.open(params.id, bearer);
        return { body: await reserves.of(draft, params.organisationId, query, gone) };
      },
    }),
  ];
}
