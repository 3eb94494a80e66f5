export { TimeUp } from './completion/clock.js';
export { type Completion, type CompletionOptions, complete, type Pick } from './completion/complete.js';
export type { CompletionSpec } from './completion/completion-spec.js';
export { POOLS, type Pool } from './completion/problem.js';
export { InfeasibleCompletion, type Rule } from './completion/rules.js';
export { type Barrier, type Bars, barrierOf, isCounted } from './objective/admission.js';
export {
  assess,
  coverageLost,
  coverageOf,
  type DimensionDiversity,
  type NeedCoverage,
  type NeedLoss,
  type TeamAssessment,
} from './objective/assess.js';
export type { DraftSpec, Need } from './objective/draft.js';
export { CONSTANTS } from './objective/draft.js';
export type { Among } from './objective/gains.js';
export { InvalidDraftSpec, type InvalidDraftSpecCode } from './objective/invalid-draft-spec.js';
export { type Objective, objective } from './objective/objective.js';
export {
  countedExpertise,
  DIMENSIONS,
  type Dimension,
  type Level,
  type ScoringOrganisation,
  type Value,
} from './objective/organisation.js';
export type { MemberShare, Standing } from './objective/shares.js';
export type {
  AcquaintanceTerm,
  DimensionTerm,
  FitTerm,
  NamedProject,
  NeedTerm,
  Term,
} from './objective/terms.js';
export type { Weights } from './objective/weights.js';
export { compareTerms, scoreOf, scorerOf, type TermDifference } from './ranking/comparison.js';
export { type Exposure, exposureOf } from './ranking/exposure.js';
export type { Footing } from './ranking/footing.js';
export { CONNECTIONS, type Connection, comesBefore, hashOf } from './ranking/order.js';
export { type Ranking, Scorer, type Suggestion } from './ranking/scorer.js';
export { DirectoryTable } from './table/directory-table.js';
export { organisationsIn } from './table/organisations-in.js';
export { type Affected, DraftPanel, type OpenQuestion } from './watching/draft-panel.js';
