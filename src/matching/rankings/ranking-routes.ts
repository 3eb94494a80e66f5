import { z } from 'zod';
import type { Drafts } from '../../consortia/index.js';
import { hangUp } from '../../platform/http/hang-up.js';
import { type Route, route } from '../../platform/http/route.js';
import { textOf } from '../../platform/limits.js';
import { draftParams } from '../schema.js';
import { complementaryAnswer, complementaryQuery, narrowedAnswer, narrowedQuery } from './ranking-schema.js';
import type { Rankings } from './rankings.js';

const LONGEST_KEY = 200;

export function rankingRoutes(drafts: Drafts, rankings: Rankings): Route[] {
  return [
    route({
      method: 'get',
      path: '/organisations/{id}/complementary',
      tag: 'Organisations',
      summary:
        'Who would add most beside one organisation: the suggestions of a KA220 draft without idea and needs in which it is alone',
      access: 'public',
      params: z.object({
        id: textOf(LONGEST_KEY).meta({ description: 'The id of an organisation, or an identity key' }),
      }),
      query: complementaryQuery,
      answers: { 200: { description: 'The best, with reasons that add up', schema: complementaryAnswer } },
      handle: async ({ params, query, request }) => ({
        body: await rankings.beside(params.id, query, hangUp(request)),
      }),
    }),
    route({
      method: 'get',
      path: '/drafts/{id}/suggestions/narrowed',
      tag: 'Suggestions',
      summary:
        'Who of some countries, kinds, levels or experience adds most to the draft: the order of the suggestions, of these alone',
      access: 'draft',
      params: draftParams,
      query: narrowedQuery,
      answers: { 200: { description: 'Best first, made when asked', schema: narrowedAnswer } },
      handle: async ({ params, query, bearer, request }) => {
        const gone = hangUp(request);
        const draft = await drafts.open(params.id, bearer);
        return { body: await rankings.narrowed(draft, query, gone) };
      },
    }),
  ];
}
