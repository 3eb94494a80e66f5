/** What other rooms may use of the directory. */

export { CSV_BEGINNING, csvOf } from './export/csv.js';
export { EXPORT_TYPES, OrganisationExport } from './export/organisation-export.js';
export { exportParameters, exportRoutes } from './export/routes.js';
export { fromCells, isExportedTable, unlikeFormula } from './export/table-form.js';
export { type Comparison, compareNames, type Weigh, weighInName } from './names/compare-names.js';
export { type Run, runsOf } from './names/name-keys.js';
export { type NameWord, type ReadName, readName } from './names/read-name.js';
export { likeness } from './names/similar-words.js';
export { DirectoryOverview } from './overview/directory-overview.js';
export { overviewRoutes } from './overview/overview-routes.js';
export { DirectoryQuality, type Quality, qualityRoutes } from './quality/quality.js';
export {
  labelsSchema,
  type OrganisationSummary,
  organisationSchema,
  summarySchema,
} from './record/answers.js';
export type { UndoResult } from './record/before.js';
export { DERIVATION_VERSION, type Derived, derive, known, knownType } from './record/derived/derived.js';
export { holdsEmail, takeEmails } from './record/emails.js';
export { contentHash } from './record/fingerprint.js';
export {
  parseErasmusCode,
  parseLanguage,
  parseOid,
  parsePic,
  parseRor,
  parseVat,
  parseWebsite,
  urlOf,
} from './record/identifiers.js';
export { identifiersInText } from './record/identifiers-in-text.js';
export { contradict, identifierKeys, idsOfKeys, kindOf, newId } from './record/identity-keys.js';
export { organisationLabels } from './record/labels.js';
export { addFragment, fromTheTop, layerOf, putLayer, removeFragments } from './record/layers.js';
export { mergedProfile, mergeRecord } from './record/merge.js';
export { contradictions } from './record/merge-split.js';
export * from './record/organisation.js';
export { otherKey, parseOtherIdentifier } from './record/other-identifiers.js';
export { absorbedIn, partOf, partsOf, sourcesOf } from './record/parts.js';
export type { RowOutcome } from './record/plan.js';
export type { Ground, Grounds, Layer, OrganisationRecord, Support, TrackRecord } from './record/record.js';
export type { ContestedKey } from './record/resolve.js';
export { LONGEST_LISTS, profileFields } from './record/schema.js';
export { possibleIds, type Row } from './record/statement.js';
export { MOST_YEARS, trackRecordOf } from './record/track-record.js';
export { organisationView, summaryOf } from './record/views.js';
export { organisationRoutes } from './routes.js';
export { UNKNOWN } from './search/document.js';
export {
  countsOf,
  expressionsOf,
  type Facets,
  facetedQueries,
  filteringOf,
  isOneOf,
} from './search/faceted.js';
export { rarestFirst } from './search/fewer-words.js';
export { highlighted, highlighting } from './search/highlight.js';
export { OrganisationIndex } from './search/organisation-index.js';
export { OrganisationSearch } from './search/organisation-search.js';
export { projectedOrganisations } from './search/projected-organisations.js';
export { type Difference, differences, differencesOf } from './search/projection/comparison.js';
export type { Projected, Versioned } from './search/projection/projected.js';
export { type AskIndex, SearchIndex } from './search/projection/search-index.js';
export { SearchProjection } from './search/projection/search-projection.js';
export { searchRoutes } from './search/routes.js';
export { codeOrUnknown } from './search/search-schema.js';
export {
  formOfText,
  formsOfName,
  isTooManyWords,
  searchedText,
  wordsApart,
} from './search/search-text.js';
export { ChangeLog, LogGapError, newHistory, type Position } from './store/change-log.js';
export { BatchesClosedError } from './store/commit.js';
export { commitNext, commitPlanned } from './store/commit-planned.js';
export { Consistency, type Fault } from './store/consistency.js';
export { keysInUse, MissingKeyError, noteKeys } from './store/contact-keys.js';
export { Directory } from './store/directory.js';
export type { UndoCounts, UndoneImport } from './store/import-undo.js';
export * as directoryKeys from './store/keys.js';
export { beforeKey, dryPlace, receiptsKey, type Space, undoKey } from './store/keys.js';
export { BATCH_ROWS, type Departures, type Writer } from './store/row-commits.js';
