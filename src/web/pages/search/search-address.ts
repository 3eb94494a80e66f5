/** The filters, in the order in which they are shown. */
export const FACETS = [
  'country',
  'organisationType',
  'sector',
  'expertise',
  'levelOfActivity',
  'experience',
] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'name', 'updatedAt', 'projectCount'] as const;
export type Sort = (typeof SORTS)[number];

/** Results on one page. */
export const PER_PAGE = 20;

/** What is searched for: all that the address of the search page says. */
export interface Search {
  q: string;
  filters: Record<Facet, readonly string[]>;
  sort: Sort;
  page: number;
}

/** Reads a search from the query of an address; what is not understood is left out. */
export function readSearch(parameters: URLSearchParams): Search {
  const sort = SORTS.find((known) => known === parameters.get('sort')) ?? 'relevance';
  const page = Number(parameters.get('page') ?? 1);
  return {
    q: parameters.get('q') ?? '',
    filters: filtersOf((facet) => parameters.getAll(facet)),
    sort,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The query of an address that says this; what is usual is left out. */
export function writeSearch({ q, filters, sort, page }: Search): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q) parameters.set('q', q);
  for (const facet of FACETS) for (const code of filters[facet]) parameters.append(facet, code);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** The search with a value of a filter added or, where it is there, taken away; from the first page. */
export function withToggled(search: Search, facet: Facet, code: string): Search {
  const chosen = search.filters[facet];
  const next = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
  return { ...search, filters: { ...search.filters, [facet]: next }, page: 1 };
}

/** The search without any filter. */
export function withoutFilters(search: Search): Search {
  return { ...search, filters: filtersOf(() => []), page: 1 };
}

function filtersOf(codes: (facet: Facet) => string[]): Search['filters'] {
  return Object.fromEntries(FACETS.map((facet) => [facet, codes(facet)])) as Record<Facet, string[]>;
}
