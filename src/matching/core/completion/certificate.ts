import { attributesOf } from './attributes.js';
import { BranchAndBound } from './branch-and-bound.js';
import { CandidateAttributes } from './candidate-attributes.js';
import type { Feasibility } from './feasibility.js';
import { groupsOf } from './groups.js';
import { lagrangianBound } from './lagrangian-bound.js';
import type { Problem } from './problem.js';

/** More candidates than this are not looked at one by one. */
const MOST_SURVIVORS = 100_000;

export interface Certificate {
  /** The picks given, or better ones. */
  picks: readonly number[];
  /** No picks that keep the rules add more than this to F(M). */
  bound: number;
  /** Whether all that could be better was looked at. */
  exhausted: boolean;
}

/** How much better than these picks, which add `gain` to F(M), any others can be; better ones when it finds them. */
export function certify(
  problem: Problem,
  feasibility: Feasibility,
  picks: readonly number[],
  shouldStop: () => boolean,
): Certificate {
  const attributes = attributesOf(problem, feasibility.rules);
  const candidates = new CandidateAttributes(problem, attributes);
  const counts = candidates.counts(picks);
  const constants = picks.map(
    (slot) => candidates.ofKind(problem.kinds.ofSlot[slot]!).constant + candidates.acquaintance(slot),
  );
  const gain =
    attributes.list.reduce((sum, { worth }, a) => sum + worth[counts[a]!]!, 0) +
    constants.reduce((sum, constant) => sum + constant, 0);

  const { table, draft } = problem;
  const allows = feasibility.after([]);
  const options = { shouldStop, mostSurvivors: MOST_SURVIVORS };
  const lagrangian = lagrangianBound(problem, attributes, candidates, allows, { picks, gain }, options);
  const { bound, multipliers, survivors } = lagrangian;
  if (!survivors || shouldStop()) return { picks, bound, exhausted: false };

  const groups = groupsOf(problem, candidates, survivors).sort((a, b) =>
    table.precedes(a.slots[0]!, b.slots[0]!) ? -1 : 1,
  );
  const search = new BranchAndBound(attributes.list, groups, feasibility, draft.seats, gain, shouldStop);
  const reached = search.run(multipliers, bound);
  const found = search.best?.map((group, at, path) => {
    const earlier = path.slice(0, at).filter((other) => other === group).length;
    return groups[group]!.slots[earlier]!;
  });
  return { picks: found ?? picks, bound: reached, exhausted: reached <= search.known };
}
