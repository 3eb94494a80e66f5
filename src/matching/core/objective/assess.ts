import { withCompatriotsAmong } from './compatriots.js';
import { type DraftSpec, depthOf, type Need, resolveDraft } from './draft.js';
import { type Objective, objectiveOf } from './objective.js';
import { DIMENSIONS, type Dimension, type ScoringOrganisation } from './organisation.js';
import { type MemberShare, memberShares } from './shares.js';
import { type Contribution, contributionOf, countTeam } from './team.js';

export interface NeedCoverage {
  need: string;
  /** Ids of the members that hold it. */
  members: string[];
  /** The share of the wanted holders that there are: 0 (nobody) to 1 (as many as wanted, or more). */
  covered: number;
}

/** A need of which less is covered than before, as shares of the wanted holders. */
export interface NeedLoss {
  need: string;
  covered: number;
  coveredAfter: number;
}

/** Over the members whose value is known; all 0 when there is none. */
export interface DimensionDiversity {
  /** Hill number of order 2 (inverse Simpson): "4.6 effective countries". */
  effective: number;
  distinct: number;
  /** Blau index (Gini–Simpson), 0 to 1. */
  blau: number;
  /** Members whose value is unknown. */
  unknown: number;
}

export interface TeamAssessment {
  objective: Objective;
  coverage: NeedCoverage[];
  diversity: Record<Dimension, DimensionDiversity>;
  /** In the order of the members. */
  shares: MemberShare[];
}

/** How far these members cover the draft's needs and how diverse they are. Throws InvalidDraftSpec. */
export function assess(spec: DraftSpec, members: readonly ScoringOrganisation[]): TeamAssessment {
  const plain = resolveDraft(spec);
  const contributions = members.map((member) => contributionOf(plain, member));
  const draft = withCompatriotsAmong(plain, contributions);
  const team = countTeam(draft, contributions);
  const diversity = DIMENSIONS.map((dimension) => [
    dimension,
    { ...concentration([...team.values[dimension].values()]), unknown: team.unknown[dimension] },
  ]);
  return {
    objective: objectiveOf(
      draft,
      team,
      members.map(({ id }) => id),
    ),
    coverage: coverageBy(draft, contributions),
    diversity: Object.fromEntries(diversity) as Record<Dimension, DimensionDiversity>,
    shares: memberShares(draft, team, contributions),
  };
}

/** Who of the members holds each of the draft's needs, in their order. */
export function coverageOf(
  spec: Pick<DraftSpec, 'needs'>,
  members: readonly ScoringOrganisation[],
): NeedCoverage[] {
  return coverageBy(
    spec,
    members.map((member) => contributionOf(spec, member)),
  );
}

function coverageBy(
  { needs }: Pick<DraftSpec, 'needs'>,
  contributions: readonly Contribution[],
): NeedCoverage[] {
  return needs.map((needed, need) => {
    const holders = contributions.filter((member) => member.needs.includes(need)).map(({ id }) => id);
    return { need: needed.key, members: holders, covered: coveredBy(needed, holders.length) };
  });
}

/** The needs of which less would be covered if a member left, `coverage` being that of the team with it. */
export function coverageLost(
  { needs }: Pick<DraftSpec, 'needs'>,
  coverage: readonly NeedCoverage[],
  leaving: string,
): NeedLoss[] {
  return coverage.flatMap(({ need, members, covered }, position) => {
    const coveredAfter = coveredBy(needs[position]!, members.length - 1);
    const isLost = coveredAfter < covered && members.includes(leaving);
    return isLost ? [{ need, covered, coveredAfter }] : [];
  });
}

function coveredBy(need: Need, holders: number): number {
  return Math.min(1, holders / depthOf(need));
}

function concentration(counts: readonly number[]): Omit<DimensionDiversity, 'unknown'> {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return { effective: 0, distinct: 0, blau: 0 };
  const simpson = counts.reduce((sum, n) => sum + n * n, 0) / (total * total);
  return { effective: 1 / simpson, distinct: counts.length, blau: 1 - simpson };
}
