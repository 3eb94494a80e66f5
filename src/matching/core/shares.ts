import type { Draft } from './draft.js';
import { DIMENSIONS, type Dimension, type Value } from './organisation.js';
import { type Contribution, countCuts, type Team } from './team.js';
import { cover, presence } from './worth.js';

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
  const share = sumOver(draft, team, (worth, n) => worth(n) / n);
  const loss = sumOver(draft, team, (worth, n) => worth(n) - worth(n - 1));
  return members.map((member) => ({
    organisationId: member.id,
    contribution: share(member),
    lossIfLeaves: loss(member),
    standing: standingOf(draft, team, member),
  }));
}

type Worth = (n: number) => number;

/** Adds up a figure over all that a member holds, each from its worth and the number of those that hold it. */
function sumOver(draft: Draft, team: Team, figure: (worth: Worth, n: number) => number) {
  const { size, weights } = draft;
  const covered: Worth = (n) => cover(n, draft.depth, draft.rho);
  const present: Worth = (n) => presence(n, size);
  const cuts = countCuts(team);
  const ofValue = (dimension: Dimension, value: Value | undefined): number => {
    if (value === undefined) return 1 / size;
    if (dimension !== 'level') return figure(present, team.values[dimension].get(value)!);
    const sides = cuts.map(({ below, above }, cut) => (Number(value) > cut ? above : below));
    return sides.reduce((sum, n) => sum + figure(present, n), 0) / sides.length;
  };
  return ({ id, values, needs }: Contribution): number =>
    DIMENSIONS.reduce(
      (sum, dimension) => sum + weights[dimension] * ofValue(dimension, values[dimension]),
      0,
    ) +
    needs.reduce(
      (sum, need) => sum + weights.coverage * draft.needShares[need]! * figure(covered, team.holders[need]!),
      0,
    ) +
    (weights.acquaintance / size) * (draft.acquaintance?.get(id) ?? 0);
}

function standingOf(draft: Draft, team: Team, { values, needs }: Contribution): Standing | undefined {
  const { weights, needShares } = draft;
  const held = needs
    .filter((need) => weights.coverage * needShares[need]! > 0)
    .map((need) => team.holders[need]!);
  const shared = DIMENSIONS.filter(
    (dimension) => weights[dimension] > 0 && values[dimension] !== undefined,
  ).map((dimension) => team.values[dimension].get(values[dimension]!)!);
  if (held.includes(1)) return 'irreplaceable';
  if (shared.includes(1)) return 'distinct';
  return held.length + shared.length > 0 ? 'redundant' : undefined;
}
