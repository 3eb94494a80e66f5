export { type Difference, differences, differencesOf } from './comparison.js';
export { OrganisationIndex } from './organisation-index.js';
export { searchRoutes } from './routes.js';
export { SearchProjection } from './search-projection.js';
