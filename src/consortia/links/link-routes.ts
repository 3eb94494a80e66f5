import { z } from 'zod';
import { type Route, route } from '../../platform/http/route.js';
import { textOf } from '../../platform/limits.js';
import type { DraftLinks } from './draft-links.js';
import { LINK_ACCESSES } from './link.js';

const TAG = 'Draft consortia';
const draftParams = z.object({ id: textOf(100) });

const access = z.enum(LINK_ACCESSES).meta({ description: 'read: shows everything and changes nothing' });
const linkSchema = z
  .strictObject({ id: z.string(), access, createdAt: z.string() })
  .meta({ id: 'DraftLink' });
const token = z.string().meta({ description: 'Opens the draft; shown only this once.' });

/** The calls about who may open a draft; all of them take its edit token. */
export function linkRoutes(links: DraftLinks): Route[] {
  return [
    route({
      method: 'post',
      path: '/drafts/{id}/links',
      tag: TAG,
      summary: 'Make a link that only reads, with a token of its own; the answer shows it, this once',
      access: 'draft',
      params: draftParams,
      body: z.strictObject({ access }).meta({ id: 'NewDraftLink' }),
      answers: { 201: { description: 'The link and its token', schema: linkSchema.extend({ token }) } },
      async handle({ params, bearer, body }) {
        const { link, token } = await links.add({ id: params.id, token: bearer }, body.access);
        return { status: 201, body: { ...link, token } };
      },
    }),
    route({
      method: 'get',
      path: '/drafts/{id}/links',
      tag: TAG,
      summary: 'The links that only read, without their tokens; the oldest first',
      access: 'draft',
      params: draftParams,
      answers: { 200: { description: 'The links', schema: z.object({ links: z.array(linkSchema) }) } },
      handle: async ({ params, bearer }) => ({
        body: { links: await links.of({ id: params.id, token: bearer }) },
      }),
    }),
    route({
      method: 'delete',
      path: '/drafts/{id}/links/{link}',
      tag: TAG,
      summary: 'Revoke a link: its token opens nothing any more, and streams that it opened end',
      access: 'draft',
      params: z.object({ ...draftParams.shape, link: textOf(100) }),
      answers: { 204: { description: 'It is revoked' } },
      async handle({ params, bearer }) {
        await links.revoke({ id: params.id, token: bearer }, params.link);
        return { status: 204 };
      },
    }),
    route({
      method: 'post',
      path: '/drafts/{id}/token',
      tag: TAG,
      summary: 'Make the edit token anew: the one that was sent opens nothing any more; links stay',
      access: 'draft',
      params: draftParams,
      answers: { 200: { description: 'The new token', schema: z.object({ token }) } },
      handle: async ({ params, bearer }) => ({
        body: { token: await links.renewToken({ id: params.id, token: bearer }) },
      }),
    }),
  ];
}
