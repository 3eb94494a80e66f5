/** What other rooms may use of identity: which organisation is meant. */
export { Matches } from './matches.js';
export { matchRoutes } from './routes.js';
