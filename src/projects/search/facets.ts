import type { Facets } from '../../directory/index.js';

/** What one can filter projects by: the names in the API and in documents. */
export const PROJECT_FACETS = [
  ...(['programme', 'actionType', 'field', 'year', 'country'] as const),
  ...(['topic', 'priority', 'goodPractice', 'organisation'] as const),
];
export type ProjectFacet = (typeof PROJECT_FACETS)[number];

/** Values by facet: one of them within a facet, and all facets together. An empty list filters nothing. */
export type ProjectFilters = Readonly<Record<ProjectFacet, readonly string[]>>;

/** The facets of a search with these filters. */
export function facetsOf(filters: ProjectFilters): Facets<ProjectFacet> {
  const facets = PROJECT_FACETS.map((name) => [name, { field: `facets.${name}`, values: filters[name] }]);
  return Object.fromEntries(facets) as Facets<ProjectFacet>;
}
