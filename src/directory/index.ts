/** What other rooms may use of the directory. */
export { labelsSchema, summarySchema } from './answers.js';
export { LogGapError, newHistory, type Position } from './change-log.js';
export { BatchesClosedError } from './commit.js';
export { Consistency, type Fault } from './consistency.js';
export { keysInUse, MissingKeyError, noteKeys } from './contact-keys.js';
export { Directory } from './directory.js';
export { holdsEmail, takeEmails } from './emails.js';
export { OrganisationExport } from './export/organisation-export.js';
export { exportParameters, exportRoutes } from './export/routes.js';
export { fromCells, isExportedTable } from './export/table-form.js';
export {
  parseErasmusCode,
  parseLanguage,
  parseOid,
  parsePic,
  parseRor,
  parseVat,
  parseWebsite,
} from './identifiers.js';
export { kindOf } from './identity.js';
export type { UndoCounts } from './import-undo.js';
export * as directoryKeys from './keys.js';
export { beforeKey, dryPlace, receiptsKey, undoKey } from './keys.js';
export { organisationLabels } from './labels.js';
export { mergedProfile, mergeRecord } from './merge.js';
export * from './organisation.js';
export { parseOtherIdentifier } from './other-identifiers.js';
export type { RowOutcome } from './plan.js';
export type { OrganisationRecord } from './record.js';
export type { ContestedKey } from './resolve.js';
export { organisationRoutes } from './routes.js';
export { BATCH_ROWS, type Departures } from './row-commits.js';
export { LONGEST_LISTS, profileFields } from './schema.js';
export {
  type Difference,
  differences,
  differencesOf,
  OrganisationIndex,
  SearchProjection,
  searchRoutes,
} from './search/index.js';
export { possibleIds, type Row } from './statement.js';
export { summaryOf } from './views.js';
