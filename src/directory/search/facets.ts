import type { ListName } from '../../vocabularies/index.js';
import type { OrganisationDocument } from './document.js';
import { expressionsOf, type Facets, filteringOf } from './faceted.js';

/** What one can filter by: the name in the API, the field of the document, the list of its codes. */
export const FACETS = {
  country: { field: 'country', list: 'countries' },
  sector: { field: 'sectors', list: 'sectors' },
  organisationType: { field: 'organisationType', list: 'organisation-types' },
  expertise: { field: 'expertise', list: 'expertise' },
  levelOfActivity: { field: 'levelOfActivity', list: 'levels-of-activity' },
  experience: { field: 'experience', list: 'experience' },
} as const satisfies Record<string, { field: keyof OrganisationDocument; list: ListName }>;

export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/**
 * Codes by facet: one of them within a facet, and all facets together. An empty list filters nothing. With `stated`
 * only what sources state counts, not what is derived.
 */
export type Filters = Readonly<Record<FacetName, readonly string[]>> & { readonly stated?: boolean };

export const NO_FILTERS = Object.fromEntries(FACET_NAMES.map((name) => [name, []])) as unknown as Filters;

/** The facets of a search with these filters; a country is never derived. */
export function facetsOf(filters: Filters): Facets<FacetName> {
  const facets = FACET_NAMES.map((name) => {
    const { field } = FACETS[name];
    const isStated = filters.stated && field !== 'country';
    return [name, { field: isStated ? `stated.${field}` : field, values: filters[name] }];
  });
  return Object.fromEntries(facets) as Facets<FacetName>;
}

/** How many organisations have each code, of the facets that were asked for. */
export type FacetCounts = Partial<Record<FacetName, Record<string, number>>>;

/** The filters as Meilisearch takes them, without those of the facet `except`. */
export function filterExpressions(filters: Filters, except?: FacetName): string[] {
  return expressionsOf(facetsOf(filters), except);
}

/** Whether anything filters. */
export function isFiltered(filters: Filters): boolean {
  return filteringOf(facetsOf(filters)).length > 0;
}
