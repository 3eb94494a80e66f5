import { z } from 'zod';
import { entityTag } from '../platform/http/if-match.js';
import { type Call, type Route, route } from '../platform/http/route.js';
import { textOf } from '../platform/limits.js';
import type { Draft } from './draft.js';
import { draftView } from './draft-view.js';
import type { Access, Drafts } from './drafts.js';
import type { DraftAccess } from './links/link.js';
import { linkRoutes } from './links/link-routes.js';
import { proposeNeedsRoute } from './needs-routes.js';
import type { OrganisationLookup } from './organisations.js';
import type { Proposals } from './proposals.js';
import { rulesRoutes } from './rules-routes.js';
import {
  createdDraftSchema,
  draftPatchSchema,
  draftSchema,
  newDraftSchema,
  newMemberSchema,
  roleSchema,
} from './schema.js';

const TAG = 'Draft consortia';
const draftId = z.object({ id: textOf(100) });
const memberId = z.object({ ...draftId.shape, organisationId: textOf(200) });
const draftAnswer = { description: 'The draft; its ETag is its version', schema: draftSchema };

/** Everything of draft consortia except what is scored, which belongs to matching. */
export function consortiaRoutes(
  drafts: Drafts,
  proposals: Proposals,
  organisations: OrganisationLookup,
): Route[] {
  const answer = async (draft: Draft, status = 200, access: DraftAccess = 'edit') => ({
    status,
    // What a browser kept for one token is not the answer to another one, though the version is the same.
    headers: { ETag: entityTag(draft.version), Vary: 'Authorization' },
    body: draftView(draft, access, await drafts.membersOf(draft)),
  });
  return [
    route({
      method: 'post',
      path: '/drafts',
      tag: TAG,
      summary: 'Make a draft; the answer shows its token, this once',
      access: 'public',
      body: newDraftSchema,
      answers: { 201: { description: 'The draft and its token', schema: createdDraftSchema } },
      async handle({ body }) {
        const { draft, token } = await drafts.create(body);
        const { headers, body: view } = await answer(draft);
        const location = `/api/v1/drafts/${draft.id}`;
        return {
          status: 201,
          headers: { ...headers, Location: location },
          body: { ...view, token },
        };
      },
    }),
    proposeNeedsRoute(proposals, organisations),
    route({
      method: 'get',
      path: '/drafts/{id}',
      tag: TAG,
      summary: 'A draft',
      access: 'draft',
      params: draftId,
      answers: { 200: draftAnswer },
      async handle({ params, bearer }) {
        const { draft, access } = await drafts.opened(params.id, bearer);
        return answer(draft, 200, access);
      },
    }),
    route({
      method: 'patch',
      path: '/drafts/{id}',
      tag: TAG,
      summary: 'Change what is given; null takes away an idea, a field or weights',
      access: 'draft',
      params: draftId,
      body: draftPatchSchema,
      answers: { 200: draftAnswer },
      handle: async (call) => answer(await drafts.patch(accessOf(call), call.body)),
    }),
    route({
      method: 'delete',
      path: '/drafts/{id}',
      tag: TAG,
      summary: 'Delete a draft',
      access: 'draft',
      params: draftId,
      answers: { 204: { description: 'It is gone' } },
      async handle(call) {
        await drafts.remove(accessOf(call));
        return { status: 204 };
      },
    }),
    route({
      method: 'post',
      path: '/drafts/{id}/members',
      tag: TAG,
      summary: 'Add an organisation, by id or identity key',
      access: 'draft',
      params: draftId,
      body: newMemberSchema,
      answers: { 201: draftAnswer },
      handle: async (call) => answer(await drafts.addMember(accessOf(call), call.body), 201),
    }),
    route({
      method: 'patch',
      path: '/drafts/{id}/members/{organisationId}',
      tag: TAG,
      summary: 'Give a member another role',
      access: 'draft',
      params: memberId,
      body: roleSchema,
      answers: { 200: draftAnswer },
      handle: async (call) =>
        answer(await drafts.changeRole(accessOf(call), call.params.organisationId, call.body.role)),
    }),
    route({
      method: 'delete',
      path: '/drafts/{id}/members/{organisationId}',
      tag: TAG,
      summary: 'Take a member out',
      access: 'draft',
      params: memberId,
      answers: { 204: { description: 'It is no longer a member; the ETag is the new version of the draft' } },
      async handle(call) {
        const { version } = await drafts.removeMember(accessOf(call), call.params.organisationId);
        return { status: 204, headers: { ETag: entityTag(version) } };
      },
    }),
    ...linkRoutes(drafts.links),
    ...rulesRoutes(),
  ];
}

function accessOf({ params, bearer, request }: Call<{ id: string }, unknown, unknown>): Access {
  return { id: params.id, token: bearer, ifMatch: request.get('if-match') };
}
