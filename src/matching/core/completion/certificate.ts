import { DIMENSIONS } from '../objective/organisation.js';
import { type Attributes, attributesOf } from './attributes.js';
import { BranchAndBound } from './branch-and-bound.js';
import { CandidateAttributes } from './candidate-attributes.js';
import { type Clock, untilTimeUp } from './clock.js';
import type { CompletionDraft } from './completion-spec.js';
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

/**
 * How much better than these picks, or than others that add `known` to F(M), any can be; better ones than both when it
 * finds them.
 */
export function certify(
  problem: Problem,
  feasibility: Feasibility,
  picks: readonly number[],
  known: number,
  clock: Clock,
): Certificate {
  const attributes = attributesOf(problem, feasibility.rules);
  const candidates = new CandidateAttributes(problem, attributes);
  const counts = candidates.counts(picks);
  const constants = picks.map((slot) => candidates.constant(slot));
  const own =
    attributes.list.reduce((sum, { steps }, a) => sum + total(steps.slice(0, counts[a])), 0) +
    total(constants);
  const gain = Math.max(own, known);

  const { draft, precedes } = problem;
  let certificate: Certificate = { picks, bound: mostOf(attributes, draft), exhausted: false };
  untilTimeUp(() => {
    const allows = feasibility.after([]);
    const options = { clock, mostSurvivors: MOST_SURVIVORS };
    const lagrangian = lagrangianBound(problem, attributes, candidates, allows, { picks, gain }, options);
    const { bound, multipliers, survivors } = lagrangian;
    certificate = { picks, bound, exhausted: false };
    if (!survivors || clock.isOver()) return;

    const groups = groupsOf(problem, candidates, survivors, clock).sort((a, b) =>
      precedes(a.slots[0]!, b.slots[0]!) ? -1 : 1,
    );
    const search = new BranchAndBound(attributes.list, groups, feasibility, draft.seats, gain, clock);
    const reached = search.run(multipliers, bound);
    const found = search.best?.map((group, at, path) => {
      const earlier = path.slice(0, at).filter((other) => other === group).length;
      return groups[group]!.slots[earlier]!;
    });
    certificate = { picks: found ?? picks, bound: reached, exhausted: reached <= search.known };
  });
  return certificate;
}

/** A bound that needs no search of what any picks add to F(M). */
export function mostGain(problem: Problem, { rules }: Feasibility): number {
  return mostOf(attributesOf(problem, rules), problem.draft);
}

/** The picks have everything. */
function mostOf({ list }: Attributes, draft: CompletionDraft): number {
  const { seats, diversity, fitWorth, acquaintanceWorth } = draft;
  const unknown = total(DIMENSIONS.map((dimension) => diversity[dimension].unknown));
  return total(list.map(({ steps }) => total(steps))) + seats * (unknown + fitWorth + acquaintanceWorth);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
