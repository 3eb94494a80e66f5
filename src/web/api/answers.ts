import type { Answer } from './client.js';

/** One organisation as its own page shows it. */
export type Organisation = Answer<'/organisations/{id}'>;
/** One organisation that a search found. */
export type Hit = Answer<'/organisations'>['hits'][number];
/** Organisations by filter and code. */
export type Counts = Answer<'/organisations'>['facets'];
/** How far an import is, or how it ended. */
export type ImportDocument = Answer<'/imports/{id}', 'get'>;
/** Two organisations that may be one. */
export type DuplicatePair = Answer<'/duplicates'>['items'][number];
