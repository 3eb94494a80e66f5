/** What other rooms may use of consortia. */
export { type Draft, type DraftContent, MAX_MEMBERS, type Need } from './draft.js';
export { DraftStore } from './draft-store.js';
export { Drafts } from './drafts.js';
export { checkSchema } from './eligibility/check-schema.js';
export { type Departure, departures, nameOfCheck, seatsLost, worsened } from './eligibility/departures.js';
export { type Check, checkEligibility, type MemberFacts } from './eligibility/index.js';
export { needKey, needSchema } from './need-schema.js';
export { loadLanguages, needsProposer } from './needs.js';
export { memberFacts, type OrganisationLookup, resolveOrganisations } from './organisations.js';
export { Proposals } from './proposals.js';
export { consortiaRoutes } from './routes.js';
export {
  demandsOf,
  experienceIn,
  findRules,
  latestCallYear,
  loadedRules,
  RULES_VERSION,
  type SupportHistory,
  supportBefore,
} from './rules/index.js';
export { newDraftSchema } from './schema.js';
export { draftWeights, withoutProjects } from './weights.js';
