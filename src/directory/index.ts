/** What other rooms may use of the directory. */
export { summarySchema } from './answers.js';
export { type Change, LogGapError } from './change-log.js';
export { Directory, type DirectoryOptions } from './directory.js';
export { fingerprintOf } from './fingerprint.js';
export {
  parseErasmusCode,
  parseLanguage,
  parseOid,
  parsePic,
  parseRor,
  parseVat,
  parseWebsite,
} from './identifiers.js';
export { parseKey } from './identity.js';
export { mergedProfile } from './merge.js';
export * from './organisation.js';
export type { Row, RowOutcome } from './plan.js';
export { type Layer, MANUAL, type OrganisationRecord, type StoredFragment } from './record.js';
export type { ContestedKey } from './resolve.js';
export { organisationRoutes } from './routes.js';
export { BATCH_ROWS, type BatchReceipt, type CommittedBatch } from './row-commits.js';
export { profileFields } from './schema.js';
export {
  type OrganisationSummary,
  type OrganisationView,
  organisationView,
  summaryOf,
  summaryOfProfile,
} from './views.js';
