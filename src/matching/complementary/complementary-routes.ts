import { z } from 'zod';
import { hangUp } from '../../platform/http/hang-up.js';
import { whole } from '../../platform/http/query.js';
import { type Route, route } from '../../platform/http/route.js';
import { textOf } from '../../platform/limits.js';
import { labelled, suggestion } from '../schema.js';
import { KEPT } from '../suggestions/suggestion-store.js';
import type { Complementary } from './complementary.js';

const LONGEST_KEY = 200;

const answer = z
  .object({
    organisationId: z.string().meta({ description: 'The organisation that was asked about' }),
    items: z.array(suggestion.pick({ organisation: true, score: true, reasons: true })).meta({
      description: 'Those that would add most, best first; the gains of an item sum to its score',
    }),
    directoryVersion: z.int(),
    rulesVersion: z.string(),
  })
  .meta({ id: 'Complementary' });

/** Who goes well with whom, before there is a draft. */
export function complementaryRoutes(complementary: Complementary): Route[] {
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
      query: z.object({ limit: whole(1, KEPT).default(10), ...labelled.shape }),
      answers: { 200: { description: 'The best, with reasons that add up', schema: answer } },
      handle: async ({ params, query, request }) => ({
        body: await complementary.of(params.id, query, hangUp(request)),
      }),
    }),
  ];
}
