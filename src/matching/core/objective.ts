import { type Draft, type DraftSpec, resolveDraft } from './draft.js';
import { DIMENSIONS, type Dimension, type ScoringOrganisation } from './organisation.js';
import { contributionOf, countCuts, countTeam, type Team } from './team.js';
import { cover, presence } from './worth.js';

/** F(S) and its parts, weighted: `total` is their sum. It runs beyond 1, so show gains rather than "0.93 of 1". */
export interface Objective {
  total: number;
  coverage: number;
  diversity: Record<Dimension, number>;
  acquaintance: number;
}

/** F of the team that these organisations are. Throws InvalidDraftSpec. */
export function objective(spec: DraftSpec, team: readonly ScoringOrganisation[]): Objective {
  const draft = resolveDraft(spec);
  const counted = countTeam(
    draft,
    team.map((organisation) => contributionOf(draft, organisation)),
  );
  return objectiveOf(
    draft,
    counted,
    team.map(({ id }) => id),
  );
}

/** F of a team that is counted already; the ids are those of its members. */
export function objectiveOf(draft: Draft, counted: Team, ids: readonly string[]): Objective {
  const parts = {
    coverage: coverageOf(draft, counted),
    diversity: Object.fromEntries(
      DIMENSIONS.map((dimension) => [
        dimension,
        draft.weights[dimension] * spread(draft, counted, dimension),
      ]),
    ) as Record<Dimension, number>,
    acquaintance: acquaintanceOf(draft, ids),
  };
  const diversity = DIMENSIONS.reduce((sum, dimension) => sum + parts.diversity[dimension], 0);
  return { total: diversity + parts.coverage + parts.acquaintance, ...parts };
}

function coverageOf(draft: Draft, team: Team): number {
  const covered = draft.needShares.reduce(
    (sum, share, need) => sum + share * cover(team.holders[need]!, draft.depth, draft.rho),
    0,
  );
  return draft.weights.coverage * covered;
}

function acquaintanceOf(draft: Draft, ids: readonly string[]): number {
  const shares = ids.reduce((sum, id) => sum + (draft.acquaintance?.get(id) ?? 0), 0);
  return (draft.weights.acquaintance / draft.size) * shares;
}

/** f_D, with the constant for each member whose value is unknown. */
function spread(draft: Draft, team: Team, dimension: Dimension): number {
  const worth = (n: number) => presence(n, draft.size);
  const known =
    dimension === 'level'
      ? sum(countCuts(team).map(({ below, above }) => worth(below) + worth(above))) / 4
      : sum([...team.values[dimension].values()].map(worth));
  return known + team.unknown[dimension] / draft.size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
