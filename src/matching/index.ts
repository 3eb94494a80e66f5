export { Assessments } from './assessment.js';
export { DraftEventListener, DraftEventPublisher } from './draft-events.js';
export { matchingRoutes } from './routes.js';
export { ScoringTable } from './scoring-table.js';
export { SuggestionRequests, SuggestionWorker } from './suggestion-jobs.js';
export { SuggestionStore } from './suggestion-store.js';
export { Suggestions } from './suggestions.js';
export { ViewedDrafts } from './viewed-drafts.js';
