import type { Drafts } from '../../consortia/index.js';
import { type Route, route } from '../../platform/http/route.js';
import { draftParams, inLanguage } from '../schema.js';
import { whatIfAnswer, whatIfBody, whyNotAnswer, whyNotParams, whyNotQuery } from './explanation-schema.js';
import type { WhatIf } from './what-if.js';
import type { WhyNot } from './why-not.js';

/** Questions about organisations that are not in the draft, or could leave it. */
export function explanationRoutes(
  drafts: Drafts,
  { whyNot, whatIf }: { whyNot: WhyNot; whatIf: WhatIf },
): Route[] {
  return [
    route({
      method: 'get',
      path: '/drafts/{id}/why-not/{organisationId}',
      tag: 'Suggestions',
      summary: 'Why an organisation is not suggested: the terms it loses on, or the rule that excludes it',
      access: 'draft',
      params: whyNotParams,
      query: whyNotQuery,
      answers: { 200: { description: 'The comparison with the last suggestion', schema: whyNotAnswer } },
      handle: async ({ params, query, bearer }) => {
        const draft = await drafts.open(params.id, bearer);
        return { body: await whyNot.of(draft, params.organisationId, query.wait, query.lang) };
      },
    }),
    route({
      method: 'post',
      path: '/drafts/{id}/what-if',
      tag: 'Suggestions',
      summary: 'How the draft would stand with other members; nothing is stored',
      access: 'draft',
      params: draftParams,
      query: inLanguage,
      body: whatIfBody,
      answers: { 200: { description: 'The draft today and as changed', schema: whatIfAnswer } },
      handle: async ({ params, query, body, bearer }) => ({
        body: await whatIf.of(await drafts.open(params.id, bearer), body, query.lang),
      }),
    }),
  ];
}
