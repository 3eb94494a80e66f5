import type { Settings } from 'meilisearch';

/** What a filter is equal to; values are never compared or searched by themselves. */
const FILTERS = ['id', 'identifierValues', 'facets.*'];

/** Far above any number of projects: nothing is ever cut from totals and pages. */
const NO_LIMIT = 1_000_000_000;

/** Values of a facet that are counted, the most frequent ones: all countries and years, not all topics and organisations. */
export const MOST_COUNTED = 250;

const settings: Settings = {
  // In the order in which a match counts: what a project is called before what it says, and that before who took part.
  searchableAttributes: [
    'title',
    'acronym',
    'nameForms',
    'topics',
    'labels',
    'summary',
    'longForms',
    'organisationNames',
    'organisationForms',
    'identifierValues',
  ],
  filterableAttributes: [
    {
      attributePatterns: FILTERS,
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['id', 'title', 'year', 'updatedAt'],
  // `sort` first: who sorts by title gets titles in order. Newer projects come before their equals; the id last: pages
  // do not overlap.
  rankingRules: [
    ...['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
    ...['year:desc', 'id:asc'],
  ],
  stopWords: [],
  // One digit more or less is another project.
  typoTolerance: { disableOnAttributes: ['identifierValues'], disableOnNumbers: true },
  pagination: { maxTotalHits: NO_LIMIT },
  faceting: { maxValuesPerFacet: MOST_COUNTED, sortFacetValuesBy: { '*': 'count' } },
  facetSearch: false,
  // Milliseconds. A search that is cut off loses its order, and then pages overlap: rather late than wrong.
  searchCutoffMs: 20_000,
};

/** The index behind GET /projects. A change here makes the worker build a new index beside the old one. */
export const projects = { uid: 'projects', primaryKey: 'id', settings };
