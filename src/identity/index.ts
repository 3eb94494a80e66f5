/** What other rooms may use of identity: which organisation is meant, and which are one. */
export { DuplicateJobs } from './duplicates/duplicate-jobs.js';
export { Duplicates } from './duplicates/duplicates.js';
export { duplicateRoutes } from './duplicates/routes.js';
export { Matches } from './matches.js';
export { matchRoutes } from './routes.js';
