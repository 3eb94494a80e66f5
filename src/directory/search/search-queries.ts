import { SUMMARY_FIELDS } from './document.js';
import {
  FACET_NAMES,
  type FacetCounts,
  type FacetName,
  type Filters,
  fieldOf,
  filterExpressions,
  isOneOf,
} from './facets.js';
import { HIGHLIGHTING } from './highlight.js';
import type { IndexQuery, IndexResult } from './organisation-index.js';

export const SORTS = ['relevance', 'name', 'updatedAt', 'projectCount'] as const;
export type Sort = (typeof SORTS)[number];

/** Newest and most experienced first. Relevance is what the index does by itself; the id settles every tie. */
const SORT_RULES: Record<Sort, string[] | undefined> = {
  relevance: undefined,
  name: ['name:asc'],
  updatedAt: ['updatedAt:desc'],
  projectCount: ['projectCount:desc'],
};

/** More hits than there can be. */
const ALL = 1_000_000_000;

/** What one search asks of the index. */
export interface Wanted {
  text: string;
  /** When somebody searches for an identifier: only these organisations, or those that any register calls so. */
  identified?: { ids: readonly string[]; numbers: readonly string[] };
  filters: Filters;
  sort: Sort;
  page: number;
  limit: number;
  /** Whether fewer words may match. */
  relaxed: boolean;
}

/**
 * The queries for one search: the hits with the counts of facets that do not filter, then one query for each facet
 * that does, whose counts ignore its own filter.
 */
export function searchQueries(wanted: Wanted): IndexQuery[] {
  const { filters, sort, page, limit } = wanted;
  return [
    {
      ...asked(wanted),
      facets: FACET_NAMES.filter((name) => filters[name].length === 0).map((name) => fieldOf(name, filters)),
      sort: SORT_RULES[sort],
      page,
      hitsPerPage: limit,
      attributesToRetrieve: SUMMARY_FIELDS,
      ...HIGHLIGHTING,
    },
    ...activeFacets(filters).map((name) => ({
      ...asked(wanted, name),
      facets: [fieldOf(name, filters)],
      page: 1,
      hitsPerPage: 0,
    })),
  ];
}

/** The one query for the ids of all that a search finds. */
export function idQueries(wanted: Wanted): IndexQuery[] {
  return [{ ...asked(wanted), page: 1, hitsPerPage: ALL, attributesToRetrieve: ['id'] }];
}

/** What must match, without the filters of the facet `except`. */
function asked({ text, identified, filters, relaxed }: Wanted, except?: FacetName) {
  const only = identified
    ? [`(${isOneOf('id', identified.ids)} OR ${isOneOf('identifierValues', identified.numbers)})`]
    : [];
  return {
    q: text,
    matchingStrategy: relaxed ? 'last' : 'all',
    filter: [...only, ...filterExpressions(filters, except)],
  } satisfies IndexQuery;
}

/** The counts of every facet from the results of `searchQueries`. */
export function facetCounts(results: IndexResult[], filters: Filters): FacetCounts {
  const active = activeFacets(filters);
  const counts = FACET_NAMES.map((name) => {
    // The facet that filters nothing is not among the active ones: position -1 + 1 is the query for the hits.
    const { facetDistribution } = results[active.indexOf(name) + 1]!;
    return [name, facetDistribution?.[fieldOf(name, filters)] ?? {}];
  });
  return Object.fromEntries(counts) as FacetCounts;
}

/** The facets that filter something. */
export function activeFacets(filters: Filters): FacetName[] {
  return FACET_NAMES.filter((name) => filters[name].length > 0);
}
