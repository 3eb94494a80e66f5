import { compatriotWorth, withCompatriotsAmong } from './compatriots.js';
import { acquaintanceGain, type Draft, type DraftSpec, fitGain, resolveDraft } from './draft.js';
import { DIMENSIONS, type Dimension, perDimension, type ScoringOrganisation } from './organisation.js';
import { attributeCounts, contributionOf, countTeam, type Team } from './team.js';

/** F(S) and its parts, weighted: `total` is their sum. It runs beyond 1, so show gains rather than "0.93 of 1". */
export interface Objective {
  total: number;
  coverage: number;
  diversity: Record<Dimension, number>;
  fit: number;
  acquaintance: number;
}

/** F of the team that these organisations are; who is no member of the draft has joined it. Throws InvalidDraftSpec. */
export function objective(spec: DraftSpec, team: readonly ScoringOrganisation[]): Objective {
  const plain = resolveDraft(spec);
  const contributions = team.map((organisation) => contributionOf(plain, organisation));
  const draft = withCompatriotsAmong(plain, contributions);
  const ids = team.map(({ id }) => id);
  return objectiveOf(draft, countTeam(draft, contributions), ids);
}

/** F of a team that is counted already; the ids are those of its members. */
export function objectiveOf(draft: Draft, team: Team, ids: readonly string[]): Objective {
  const coverage = sum(draft.coverage.map((curve, need) => curve.worth(team.holders[need]!)));
  const diversity = perDimension((dimension) => {
    const { curve, unknown } = draft.diversity[dimension];
    const known = sum(attributeCounts(team, dimension).map((n) => curve.worth(n)));
    const joined = dimension === 'country' ? compatriotWorth(draft, team) : 0;
    return known + team.unknown[dimension] * unknown + joined;
  });
  const fit = sum(ids.map((id) => fitGain(draft, id)));
  const acquaintance = sum(ids.map((id) => acquaintanceGain(draft, id)));
  const total = sum(DIMENSIONS.map((dimension) => diversity[dimension])) + coverage + fit + acquaintance;
  return { total, coverage, diversity, fit, acquaintance };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
