import { type Route, route } from '../../platform/http/route.js';
import type { OrganisationSearch } from './organisation-search.js';
import { foundSchema, searchParameters } from './search-schema.js';

/** The search for organisations. */
export function searchRoutes(search: OrganisationSearch): Route[] {
  return [
    route({
      method: 'get',
      path: '/organisations',
      tag: 'Organisations',
      summary: 'Search organisations',
      access: 'public',
      query: searchParameters,
      answers: { 200: { description: 'One page of what was found, with counts', schema: foundSchema } },
      async handle({ query: { q, facets, sort, page, limit, lang, ...filters } }) {
        const { json, tag } = await search.search({ q, filters, facets, sort, page, limit, lang });
        return { body: json, headers: { 'Content-Type': 'application/json; charset=utf-8', ETag: tag } };
      },
    }),
  ];
}
