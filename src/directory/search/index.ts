export { OrganisationIndex } from './organisation-index.js';
export { type Difference, differences, differencesOf } from './projection/comparison.js';
export { SearchProjection } from './projection/search-projection.js';
export { searchRoutes } from './routes.js';
