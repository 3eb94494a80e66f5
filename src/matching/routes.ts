import type { Drafts } from '../consortia/index.js';
import { streamEvents } from '../platform/http/events.js';
import { type Route, route } from '../platform/http/route.js';
import { Problem } from '../platform/problem.js';
import { completionRoutes } from './completions/completion-routes.js';
import type { Completions } from './completions/completions.js';
import type { Assessments } from './explanations/assessment.js';
import { explanationRoutes } from './explanations/explanation-routes.js';
import type { WhatIf } from './explanations/what-if.js';
import type { WhyNot } from './explanations/why-not.js';
import { reserveRoutes } from './reserves/reserve-routes.js';
import type { Reserves } from './reserves/reserves.js';
import {
  assessmentAnswer,
  draftParams,
  inLanguage,
  listQuery,
  suggestionsAnswer,
  suggestionsQuery,
} from './schema.js';
import type { DraftEventListener } from './suggestions/draft-events.js';
import type { Suggestions } from './suggestions/suggestions.js';
import type { ViewedDrafts } from './suggestions/viewed-drafts.js';

interface Services {
  drafts: Drafts;
  suggestions: Suggestions;
  assessments: Assessments;
  whyNot: WhyNot;
  whatIf: WhatIf;
  completions: Completions;
  reserves: Reserves;
  events: DraftEventListener;
  viewed: ViewedDrafts;
}

export function matchingRoutes(services: Services): Route[] {
  const { drafts, suggestions, assessments, events, viewed } = services;
  return [
    route({
      method: 'get',
      path: '/drafts/{id}/suggestions',
      tag: 'Suggestions',
      summary: 'The organisations that add most to the draft, with reasons that add up',
      access: 'draft',
      params: draftParams,
      query: suggestionsQuery,
      answers: { 200: { description: 'Best first', schema: suggestionsAnswer } },
      handle: async ({ params, query, bearer }) => {
        const draft = await drafts.open(params.id, bearer);
        return { body: await suggestions.of(draft, query.limit, query.wait, query.lang) };
      },
    }),
    route({
      method: 'get',
      path: '/drafts/{id}/assessment',
      tag: 'Suggestions',
      summary:
        'How the draft stands: rules, coverage, diversity, the share of each member and what is missing',
      access: 'draft',
      params: draftParams,
      query: inLanguage,
      answers: { 200: { description: 'The assessment', schema: assessmentAnswer } },
      handle: async ({ params, query, bearer }) => ({
        body: await assessments.of(await drafts.open(params.id, bearer), query.lang),
      }),
    }),
    ...explanationRoutes(drafts, services),
    ...completionRoutes(drafts, services.completions),
    ...reserveRoutes(drafts, services.reserves),
    route({
      method: 'get',
      path: '/drafts/{id}/events',
      tag: 'Suggestions',
      summary:
        'Server-sent events: `draft` when the draft changes, `suggestions` with every new list; the stream ends when its token opens the draft no more',
      access: 'draft',
      params: draftParams,
      query: listQuery,
      answers: { 200: { description: 'A stream of events', contentType: 'text/event-stream' } },
      stream: async ({ params, query, bearer, request }, response) => {
        const { id } = await drafts.open(params.id, bearer);
        await streamEvents(request, response, async ({ tell, end, onLeaving }) => {
          // Each time anew: the link may have been revoked, the token made anew, the draft deleted.
          const look = async () => {
            try {
              return await drafts.open(id, bearer);
            } catch (error) {
              if (error instanceof Problem) end();
              throw error;
            }
          };
          const tellList = async () =>
            tell('suggestions', await suggestions.of(await look(), query.limit, 0, query.lang));
          const stopListening = events.listen(id, ({ event, draftVersion }) => {
            const telling = {
              draft: () => look().then(() => tell('draft', { id, version: draftVersion })),
              suggestions: tellList,
              revoked: look,
            };
            // A stream that cannot read now gets the next list.
            telling[event]().catch(() => {});
          });
          const stopLooking = viewed.watch(id);
          onLeaving(() => {
            stopListening();
            stopLooking();
          });
          await tellList();
        });
      },
    }),
  ];
}
