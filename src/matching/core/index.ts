export { type Barrier, type Bars, barrierOf, isCounted } from './admission.js';
export { assess, type DimensionDiversity, type NeedCoverage, type TeamAssessment } from './assess.js';
export { compareTerms, scoreOf, type TermDifference } from './comparison.js';
export { TimeUp } from './completion/clock.js';
export { type Completion, type CompletionOptions, complete, type Pick } from './completion/complete.js';
export type { CompletionSpec } from './completion/completion-spec.js';
export { POOLS, type Pool } from './completion/problem.js';
export { InfeasibleCompletion, type Rule } from './completion/rules.js';
export { DirectoryTable } from './directory-table.js';
export type { DraftSpec, Need } from './draft.js';
export { CONSTANTS } from './draft.js';
export { type Affected, DraftPanel, type OpenQuestion } from './draft-panel.js';
export { type Exposure, exposureOf } from './exposure.js';
export type { Footing } from './footing.js';
export { InvalidDraftSpec, type InvalidDraftSpecCode } from './invalid-draft-spec.js';
export { type Objective, objective } from './objective.js';
export { CONNECTIONS, type Connection, comesBefore, hashOf } from './order.js';
export {
  countedExpertise,
  DIMENSIONS,
  type Dimension,
  type Level,
  type ScoringOrganisation,
  type Value,
} from './organisation.js';
export { type Ranking, Scorer, type Suggestion } from './scorer.js';
export type { MemberShare, Standing } from './shares.js';
export type { AcquaintanceTerm, DimensionTerm, NeedTerm, Term } from './terms.js';
export type { Weights } from './weights.js';
