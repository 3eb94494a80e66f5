export { assess, type DimensionDiversity, type NeedCoverage, type TeamAssessment } from './assess.js';
export { type Barrier, type Bars, barrierOf } from './barrier.js';
export { compareTerms, scoreOf, type TermDifference } from './comparison.js';
export { type Completion, type CompletionOptions, complete, type Pick } from './completion/complete.js';
export type { CompletionSpec } from './completion/completion-spec.js';
export { InfeasibleCompletion, type Rule } from './completion/rules.js';
export { DirectoryTable } from './directory-table.js';
export type { DraftSpec, Need } from './draft.js';
export { type Affected, DraftPanel, type OpenQuestion } from './draft-panel.js';
export type { Footing } from './footing.js';
export { InvalidDraftSpec, type InvalidDraftSpecCode } from './invalid-draft-spec.js';
export { type Objective, objective } from './objective.js';
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
