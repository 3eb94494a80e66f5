export { identifiersInText } from './identifiers-in-text.js';
export { OrganisationIndex } from './organisation-index.js';
export { OrganisationSearch } from './organisation-search.js';
export { type Difference, differences, differencesOf } from './projection/comparison.js';
export { SearchProjection } from './projection/search-projection.js';
export { searchRoutes } from './routes.js';
