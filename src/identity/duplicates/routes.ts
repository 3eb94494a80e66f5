import {
  mergedProfile,
  type OrganisationRecord,
  organisationView,
  summaryOf,
} from '../../directory/index.js';
import { type Route, route } from '../../platform/http/route.js';
import type { DuplicateJobs } from './duplicate-jobs.js';
import type { Duplicates } from './duplicates.js';
import { pairId } from './pair.js';
import {
  listQuery,
  listSchema,
  mergeBody,
  mergeParams,
  mergeSchema,
  mergesQuery,
  mergesSchema,
  pairParams,
  separatedSchema,
} from './schema.js';

const tag = 'Organisations';

/** The calls about organisations that are perhaps one. */
export function duplicateRoutes(duplicates: Duplicates, jobs: Pick<DuplicateJobs, 'waiting'>): Route[] {
  return [
    route({
      method: 'get',
      path: '/duplicates',
      tag,
      summary: 'Pairs of organisations that are perhaps one, the surest first',
      access: 'admin',
      query: listQuery,
      answers: { 200: { description: 'The pairs with what speaks for them', schema: listSchema } },
      async handle({ query: { minScore, source, page, limit } }) {
        const { total, pairs } = await duplicates.list({ minScore, source }, { page, limit });
        const { count: waiting } = await jobs.waiting();
        const items = pairs.map(({ pair: { ids, score, evidence, sources }, records }) => ({
          ...{ id: pairId(...ids), score, evidence, sources },
          organisations: records.map(summaryOf),
        }));
        return { body: { total, page, limit, waiting, items } };
      },
    }),
    route({
      method: 'post',
      path: '/duplicates/{pair}/merge',
      tag,
      summary: 'Make one organisation of two; both ids find it, and it can be undone',
      access: 'admin',
      params: pairParams,
      body: mergeBody,
      answers: { 200: { description: 'The organisation that both are now', schema: mergeSchema } },
      async handle({ params: { pair }, body: { keep } }) {
        const { record, gone } = await duplicates.merge(pair, keep);
        return { body: { merge: gone, organisation: organisationView(record) } };
      },
    }),
    route({
      method: 'post',
      path: '/duplicates/{pair}/reject',
      tag,
      summary: 'Say that they are two; they are not proposed again, whatever is imported',
      access: 'admin',
      params: pairParams,
      answers: { 204: { description: 'Rejected' } },
      async handle({ params: { pair } }) {
        await duplicates.reject(pair);
        return { status: 204 };
      },
    }),
    route({
      method: 'get',
      path: '/merges',
      tag,
      summary: 'Merges that can be undone, by the ids that were given up',
      access: 'admin',
      query: mergesQuery,
      answers: { 200: { description: 'The merges with what they rest on', schema: mergesSchema } },
      async handle({ query: { page, limit } }) {
        const { total, merges } = await duplicates.merges({ page, limit });
        const items = merges.map(({ part, record, ...merge }) => ({
          ...merge,
          name: nameOf(part),
          organisation: summaryOf(record),
        }));
        return { body: { total, page, limit, items } };
      },
    }),
    route({
      method: 'delete',
      path: '/merges/{id}',
      tag,
      summary: 'Undo a merge: what was said of either since stays with it; they are not proposed again',
      access: 'admin',
      params: mergeParams,
      answers: { 200: { description: 'The organisations as they are now', schema: separatedSchema } },
      async handle({ params: { id } }) {
        const records = await duplicates.separate(id);
        return { body: { organisations: records.map(organisationView) } };
      },
    }),
  ];
}

function nameOf(part: OrganisationRecord): string | undefined {
  return Object.keys(part.layers).length > 0 ? mergedProfile(part).name : undefined;
}
