import type { Settings } from 'meilisearch';

/** What a filter is equal to; values are never compared or searched by themselves. */
const FILTERS = [
  'id',
  'country',
  'organisationType',
  'sectors',
  'expertise',
  'levelOfActivity',
  'experience',
  'stated.*',
  'identifierValues',
  'wholeNames',
  'nameWords',
];

/** Far above any directory: nothing is ever cut from totals, pages and facets. */
const NO_LIMIT = 1_000_000_000;

const settings: Settings = {
  // In the order in which a match counts: a name before a place, a place before what the organisation does.
  searchableAttributes: [
    'name',
    'shortName',
    'otherNames',
    'city',
    'labels',
    'description',
    'identifierValues',
  ],
  filterableAttributes: [
    {
      attributePatterns: FILTERS,
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['id', 'name', 'updatedAt', 'projectCount'],
  // `sort` first: who sorts by name gets names in order. What is closed comes after its equals. The id last: pages do not
  // overlap.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'closed:asc', 'id:asc'],
  // Every word must match, "of" and "van" too: then a name as it is written finds its organisation.
  stopWords: [],
  synonyms: {
    st: ['saint', 'sankt', 'sint'],
    saint: ['st', 'sankt', 'sint'],
    sankt: ['st', 'saint', 'sint'],
    sint: ['st', 'saint', 'sankt'],
  },
  // One digit more or less is another organisation.
  typoTolerance: { disableOnAttributes: ['identifierValues'], disableOnNumbers: true },
  pagination: { maxTotalHits: NO_LIMIT },
  faceting: { maxValuesPerFacet: NO_LIMIT },
  facetSearch: false,
  // Milliseconds. A search that is cut off loses its order, and then pages overlap: rather late than wrong.
  searchCutoffMs: 20_000,
};

/** The index behind GET /organisations. A change here makes the worker build a new index beside the old one. */
export const organisations = { uid: 'organisations', primaryKey: 'id', settings };
