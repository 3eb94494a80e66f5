import { z } from 'zod';
import type { Drafts } from '../consortia/index.js';
import { type Directory, summaryOf, summarySchema } from '../directory/index.js';
import { type Route, route } from '../platform/http/route.js';
import { networkOf, type Projects } from '../projects/index.js';
import { draftParams } from './schema.js';

/** Organisations one step away that are shown: a picture with more says nothing. */
const MOST_CANDIDATES = 30;

const network = z
  .object({
    nodes: z.array(
      z.object({
        organisation: summarySchema,
        member: z.boolean().meta({ description: 'Else it has worked with a member and is not in the draft' }),
      }),
    ),
    edges: z.array(
      z.object({
        a: z.string().meta({ description: 'The id of a member' }),
        b: z.string(),
        projects: z.int().meta({ description: 'In how many projects both took part' }),
      }),
    ),
  })
  .meta({ id: 'Network' });

/** Who of a draft has worked with whom, and who is one step away. */
export function networkRoutes(drafts: Drafts, projects: Projects, directory: Directory): Route[] {
  return [
    route({
      method: 'get',
      path: '/drafts/{id}/network',
      tag: 'Suggestions',
      summary:
        'Which members have worked with each other, and the 30 organisations that have worked with most of them',
      access: 'draft',
      params: draftParams,
      answers: { 200: { description: 'Organisations, and pairs of them', schema: network } },
      handle: async ({ params, bearer }) => {
        const { members } = await drafts.open(params.id, bearer);
        const ids = members.map(({ organisationId }) => organisationId);
        const { candidates, ties } = networkOf(await projects.earlier.companionsOf(ids), MOST_CANDIDATES);
        const records = await directory.getMany([...ids, ...candidates]);
        const nodes = records.flatMap((record, at) =>
          record ? [{ organisation: summaryOf(record), member: at < ids.length }] : [],
        );
        const shown = new Set(nodes.map(({ organisation }) => organisation.id));
        return { body: { nodes, edges: ties.filter(({ a, b }) => shown.has(a) && shown.has(b)) } };
      },
    }),
  ];
}
