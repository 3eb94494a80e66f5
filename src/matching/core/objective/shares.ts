import { compatriotGain } from './compatriots.js';
import type { Curve } from './curve.js';
import { acquaintanceGain, type Draft, fitGain } from './draft.js';
import { DIMENSIONS, type Dimension, type Value } from './organisation.js';
import { type Contribution, sharing, type Team } from './team.js';

/**
 * `irreplaceable`: the only holder of a need that weighs. `redundant`: whatever counts of it, another member has as
 * well. `distinct`: neither, it has a value that no other member has.
 */
export type Standing = 'irreplaceable' | 'distinct' | 'redundant';

/** What one member is worth to the team. */
export interface MemberShare {
  organisationId: string;
  /** Its exact Shapley share: those of all members sum to F(S) within 1e-12. */
  contribution: number;
  /** F(S) − F(S without it); never more than the contribution, because F is submodular. */
  lossIfLeaves: number;
  /** Absent when nothing that counts is known of it. */
  standing?: Standing | undefined;
}

/**
 * F is a sum of games in which only the number of holders counts. All holders of one such game are alike, so each of
 * n has 1/n of its worth, for teams of any size, and leaving takes away the step from n − 1 to n.
 */
export function memberShares(draft: Draft, team: Team, members: readonly Contribution[]): MemberShare[] {
  const share = sumOver(draft, team, (curve, n) => curve.worth(n) / n);
  const loss = sumOver(draft, team, (curve, n) => curve.step(n - 1));
  return members.map((member) => ({
    organisationId: member.id,
    contribution: share(member),
    lossIfLeaves: loss(member),
    standing: standingOf(draft, team, member),
  }));
}

/** Adds up a figure over all that a member has, each from its curve and the number of members that have it. */
function sumOver(draft: Draft, team: Team, figure: (curve: Curve, n: number) => number) {
  const ofValue = (dimension: Dimension, value: Value | undefined): number => {
    const { curve, unknown } = draft.diversity[dimension];
    if (value === undefined) return unknown;
    return sharing(team, dimension, value).reduce((sum, n) => sum + figure(curve, n), 0);
  };
  return ({ id, values, needs }: Contribution): number =>
    DIMENSIONS.reduce((sum, dimension) => sum + ofValue(dimension, values[dimension]), 0) +
    needs.reduce((sum, need) => sum + figure(draft.coverage[need]!, team.holders[need]!), 0) +
    (draft.members.includes(id) ? 0 : compatriotGain(draft, values.country)) +
    fitGain(draft, id) +
    acquaintanceGain(draft, id);
}

function standingOf(draft: Draft, team: Team, { values, needs }: Contribution): Standing | undefined {
  const held = needs.filter((need) => draft.coverage[need]!.step(0) > 0).map((need) => team.holders[need]!);
  const shared = DIMENSIONS.filter(
    (dimension) => draft.weights[dimension] > 0 && values[dimension] !== undefined,
  ).map((dimension) => team.values[dimension].get(values[dimension]!)!);
  if (held.includes(1)) return 'irreplaceable';
  if (shared.includes(1)) return 'distinct';
  return held.length + shared.length > 0 ? 'redundant' : undefined;
}
