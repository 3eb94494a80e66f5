/** What other rooms may use of identity: which organisation is meant, and which are one. */
export { DuplicateJobs } from './duplicates/duplicate-jobs.js';
export { Duplicates } from './duplicates/duplicates.js';
export { duplicateRoutes } from './duplicates/routes.js';
export { Matches } from './matches.js';
export { Reconciliation } from './reconciliation/reconciliation.js';
export { reconciliationRoutes } from './reconciliation/routes.js';
export { matchRoutes } from './routes.js';
