import { summaryOf } from '../directory/index.js';
import { type Route, route } from '../platform/http/route.js';
import type { Matches } from './matches.js';
import { type MatchCandidate, matchBody, matchesSchema } from './schema.js';
import type { Scored } from './score-candidate.js';

/** Which organisation is meant. */
export function matchRoutes(matches: Matches): Route[] {
  return [
    route({
      method: 'post',
      path: '/organisations/match',
      tag: 'Organisations',
      summary: 'Tell which organisations are meant by names, affiliations or addresses',
      access: 'public',
      body: matchBody,
      cost: ({ body }) => body.queries.length,
      answers: {
        200: {
          description: 'For each query the candidates, and the one that is chosen',
          schema: matchesSchema,
        },
      },
      async handle({ body: { queries } }) {
        const found = await matches.match(queries);
        const results = found.map(({ candidates, chosen, ambiguous }) => ({
          candidates: candidates.map(answered),
          chosen: Array.isArray(chosen) ? chosen.map(answered) : chosen && answered(chosen),
          ambiguous,
        }));
        return { body: { results } };
      },
    }),
  ];
}

function answered({ candidate, score, evidence }: Scored): MatchCandidate {
  return {
    organisation: summaryOf(candidate.record),
    score: Math.round(score * 1_000) / 1_000,
    evidence: evidence.map(({ kind, text }) => ({ kind, text })),
  };
}
