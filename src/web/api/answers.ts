import type { Answer } from './client.js';

/** One organisation as its own page shows it. */
export type Organisation = Answer<'/organisations/{id}'>;
/** One organisation that a search found. */
export type Hit = Answer<'/organisations'>['hits'][number];
/** Organisations by filter and code. */
export type Counts = Answer<'/organisations'>['facets'];
/** A draft consortium. */
export type Draft = Answer<'/drafts/{id}'>;
export type Need = Draft['needs'][number];
export type Member = Draft['members'][number];
export type Role = Member['role'];
export type Assessment = Answer<'/drafts/{id}/assessment'>;
export type Suggestions = Answer<'/drafts/{id}/suggestions'>;
export type Suggestion = Suggestions['items'][number];
export type Comparison = Answer<'/drafts/{id}/what-if', 'post'>;
export type Completion = Answer<'/drafts/{id}/completions', 'post'>;
/** How far an import is, or how it ended. */
export type ImportDocument = Answer<'/imports/{id}', 'get'>;
/** How files of one kind are read, as it is kept by name. */
export type ImportProfile = Answer<'/import-profiles/{name}'>;
export type ImportPreview = Answer<'/imports/preview', 'post'>;
/** A merge that can be undone. */
export type Merge = Answer<'/merges'>['items'][number];
/** Two organisations that may be one. */
export type DuplicatePair = Answer<'/duplicates'>['items'][number];
