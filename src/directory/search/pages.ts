import { type OrganisationDocument, SUMMARY_FIELDS } from './document.js';
import { countsOf, facetedQueries, isOneOf } from './faceted.js';
import { type FacetCounts, type FacetName, type Filters, facetsOf, filterExpressions } from './facets.js';
import { highlighting } from './highlight.js';
import { RANKED_FIELDS, rankedByName } from './name-ranking.js';
import type { IndexResult } from './organisation-index.js';
import type { AskIndex, IndexQuery } from './projection/search-index.js';
import { apart, wholeNameKey } from './search-text.js';

export const SORTS = ['relevance', 'name', 'updatedAt', 'projectCount'] as const;
export type Sort = (typeof SORTS)[number];

/** Newest and most experienced first. Relevance is what the index does by itself; the id settles every tie. */
const SORT_RULES: Record<Sort, string[] | undefined> = {
  relevance: undefined,
  name: ['name:asc'],
  updatedAt: ['updatedAt:desc'],
  projectCount: ['projectCount:desc'],
};

/** What is shown with its matches marked; labels match too, but are shown in one language only. */
export const HIGHLIGHTED = ['name', 'shortName', 'otherNames', 'city', 'description'] as const;

const HIGHLIGHTING = highlighting(HIGHLIGHTED, ['description']);

/** More hits than there can be. */
const ALL = 1_000_000_000;

/** What one search asks of the index. */
export interface Wanted {
  /** Words that must all match. */
  text: string;
  /** An expression that must be true besides: for an identifier, say. */
  only?: string | undefined;
  filters: Filters;
  /** The facets to count; all unless told otherwise. */
  facets?: readonly FacetName[] | undefined;
  sort: Sort;
  page: number;
  limit: number;
}

/**
 * The queries for one search: the hits with the counts of facets that do not filter, then one query for each facet
 * that does, whose counts ignore its own filter.
 */
export function searchQueries(wanted: Wanted): IndexQuery[] {
  const { filters, facets, page, limit } = wanted;
  const hits = { ...shownOf(wanted), page, hitsPerPage: limit };
  return facetedQueries(plainly(wanted), hits, facetsOf(filters), facets);
}

/** A query for hits with all that an answer shows of them; which ones, of all that match, is left to the caller. */
function hitQuery(wanted: Wanted, ...only: string[]): IndexQuery {
  const query = asked(wanted);
  return { ...shownOf(wanted), ...query, filter: [...only, ...query.filter] };
}

/** In which order, and what an answer shows. */
function shownOf({ sort }: Wanted): IndexQuery {
  return { sort: SORT_RULES[sort], attributesToRetrieve: HIT_FIELDS, ...HIGHLIGHTING };
}

const HIT_FIELDS = [...new Set([...SUMMARY_FIELDS, ...RANKED_FIELDS])];

/** The one query for the ids of all that a search finds. */
export function idQueries(wanted: Wanted): IndexQuery[] {
  return [{ ...asked(wanted), page: 1, hitsPerPage: ALL, attributesToRetrieve: ['id'] }];
}

/** What must match, with the filters. */
function asked(wanted: Wanted) {
  const query = plainly(wanted);
  return { ...query, filter: [...query.filter, ...filterExpressions(wanted.filters)] };
}

/** What must match, without filters of facets. */
function plainly({ text, only }: Wanted) {
  return { q: text, matchingStrategy: 'all', filter: only ? [only] : [] } satisfies IndexQuery;
}

/** The counts of the facets that were wanted, from the results of `searchQueries`. */
export function facetCounts(
  results: IndexResult[],
  { filters, facets }: Pick<Wanted, 'filters' | 'facets'>,
): FacetCounts {
  return countsOf(results, facetsOf(filters), facets);
}

export type Hit = IndexResult['hits'][number];

export type Ask = AskIndex<OrganisationDocument>;

/** A page of hits with the results that its total and its facets are counted in. */
export interface Page {
  hits: Hit[];
  results: IndexResult[];
}

/** Hits, from the first, that are put in order by their names: almost always the one that is looked for is among them. */
const HEAD = 20;

/**
 * A page of what matches a text. Before everything else come the organisations that have a name of just these words,
 * then the others in the order of the index; the first twenty of that list are put in order by their names. So every
 * page is a part of one list, which holds each hit once.
 */
export async function rankedPage(wanted: Wanted, asked: string, ask: Ask): Promise<Page> {
  const { page, limit } = wanted;
  const [from, to] = [(page - 1) * limit, page * limit];
  if (from >= HEAD) return laterPage(wanted, named(asked), ask);
  const [exact, ...results] = await ask(queriesOfHead(wanted, asked));
  const list = new Map([...exact!.hits, ...results[0]!.hits].map((hit) => [hit.id, hit]));
  const hits = [...list.values()];
  const ranked = [...rankedByName(asked, hits.slice(0, HEAD)), ...hits.slice(HEAD)];
  return { hits: ranked.slice(from, to), results };
}

/** The queries for a page that begins among the first: those called just so, then those of any search. */
export function queriesOfHead(wanted: Wanted, asked: string): IndexQuery[] {
  const limit = Math.max(HEAD, wanted.page * wanted.limit);
  return [{ ...hitQuery(wanted, named(asked)), limit }, ...searchQueries({ ...wanted, page: 1, limit })];
}

function named(asked: string): string {
  return isOneOf('nameKeys', [wholeNameKey(asked)]);
}

/** A page as the index has it. */
export async function plainPage(wanted: Wanted, _asked: string, ask: Ask): Promise<Page> {
  const results = await ask(searchQueries(wanted));
  return { hits: results[0]!.hits, results };
}

/** A page of at most so many hits, which are put in order as a whole. */
export function shortListPage(most: number): typeof plainPage {
  return async (wanted, asked, ask) => {
    const { page, limit } = wanted;
    const results = await ask(searchQueries({ ...wanted, page: 1, limit: most }));
    const hits = rankedByName(apart(asked), results[0]!.hits, { inPart: true });
    return { hits: hits.slice((page - 1) * limit, page * limit), results };
  };
}

async function laterPage(wanted: Wanted, exactly: string, ask: Ask): Promise<Page> {
  const { page, limit } = wanted;
  const from = (page - 1) * limit;
  const [counted] = await ask([{ ...hitQuery(wanted, exactly), page: 1, hitsPerPage: 0 }]);
  const exact = counted!.totalHits!;
  const ofThem = Math.max(0, Math.min(limit, exact - from));
  const [some, others, ...results] = await ask([
    { ...hitQuery(wanted, exactly), offset: from, limit: ofThem },
    { ...hitQuery(wanted, `NOT ${exactly}`), offset: Math.max(0, from - exact), limit: limit - ofThem },
    ...searchQueries({ ...wanted, page: 1, limit: 0 }),
  ]);
  return { hits: [...some!.hits, ...others!.hits], results };
}
