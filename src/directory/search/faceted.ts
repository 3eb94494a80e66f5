import type { MultiSearchResult } from 'meilisearch';
import type { Versioned } from './projection/projected.js';
import type { IndexQuery } from './projection/search-index.js';

/** What a facet looks at in a document, and the values that filter: one of them must be there, none filters nothing. */
export interface Facet {
  field: string;
  values: readonly string[];
}

/** All facets of a search by their names. */
export type Facets<Name extends string> = Readonly<Record<Name, Facet>>;

/** An expression that is true when a field has one of these values. */
export function isOneOf(field: string, values: readonly string[]): string {
  return `${field} IN ${JSON.stringify(values)}`;
}

/** The filters as Meilisearch takes them, without those of the facet `except`. */
export function expressionsOf<Name extends string>(facets: Facets<Name>, except?: Name): string[] {
  return namesOf(facets)
    .filter((name) => name !== except && facets[name].values.length > 0)
    .map((name) => isOneOf(facets[name].field, facets[name].values));
}

/** The facets that filter something. */
export function filteringOf<Name extends string>(facets: Facets<Name>): Name[] {
  return namesOf(facets).filter((name) => facets[name].values.length > 0);
}

/**
 * The queries for one search: `hits` with the counts of facets that do not filter, then one query for each facet that
 * does, whose counts ignore its own filter. `asked`: what must match, without filters of facets; `counted`: the facets
 * that somebody wants to see counted, all unless told otherwise.
 */
export function facetedQueries<Name extends string>(
  asked: IndexQuery & { filter: string[] },
  hits: IndexQuery,
  facets: Facets<Name>,
  counted = namesOf(facets),
): IndexQuery[] {
  const others = counted.filter((name) => facets[name].values.length === 0);
  return [
    {
      ...hits,
      ...asked,
      filter: [...asked.filter, ...expressionsOf(facets)],
      facets: others.map((name) => facets[name].field),
    },
    ...filteringAmong(facets, counted).map((name) => ({
      ...asked,
      filter: [...asked.filter, ...expressionsOf(facets, name)],
      facets: [facets[name].field],
      page: 1,
      hitsPerPage: 0,
    })),
  ];
}

/** The counts of facets from the results of `facetedQueries`, which was asked for the same ones. */
export function countsOf<Name extends string>(
  results: readonly MultiSearchResult<Versioned>[],
  facets: Facets<Name>,
  counted = namesOf(facets),
): Record<Name, Record<string, number>> {
  const filtering = filteringAmong(facets, counted);
  const counts = counted.map((name) => {
    // A facet that filters nothing is not among those that do: position -1 + 1 is the query for the hits.
    const { facetDistribution } = results[filtering.indexOf(name) + 1]!;
    return [name, facetDistribution?.[facets[name].field] ?? {}];
  });
  return Object.fromEntries(counts) as Record<Name, Record<string, number>>;
}

function filteringAmong<Name extends string>(facets: Facets<Name>, counted: readonly Name[]): Name[] {
  return filteringOf(facets).filter((name) => counted.includes(name));
}

function namesOf<Name extends string>(facets: Facets<Name>): readonly Name[] {
  return Object.keys(facets) as Name[];
}
