/** What other rooms may use of consortia. */
export {
  type Draft,
  type DraftContent,
  type DraftRules,
  FIELDS,
  type Member,
  type Need,
  type Role,
} from './draft.js';
export { DraftStore } from './draft-store.js';
export { type Access, Drafts, type DraftsOptions } from './drafts.js';
export { checkSchema } from './eligibility/check-schema.js';
export { type Check, checkEligibility, type Eligibility, type MemberFacts } from './eligibility/index.js';
export { needKey } from './need-schema.js';
export { type CountHolders, type NeedsProposer, needsProposer } from './needs.js';
export { memberFacts, type OrganisationLookup } from './organisations.js';
export { consortiaRoutes } from './routes.js';
export { RULES_VERSION } from './rules/index.js';
export { draftWeights, type Weights } from './weights.js';
