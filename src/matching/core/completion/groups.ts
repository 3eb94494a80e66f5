import type { CandidateAttributes } from './candidate-attributes.js';
import type { Clock } from './clock.js';
import { duplicatesOf, type Problem } from './problem.js';

/** Candidates that no part of F and no rule tells apart; one that has duplicates is a group of its own. */
export interface Group {
  /** All its attributes, those of the needs last. */
  attributes: readonly number[];
  needs: ReadonlySet<number>;
  /** What each adds whoever else is there. */
  constant: number;
  cell: number;
  /** Those that come first among them, in that order; no more than there are seats. */
  slots: readonly number[];
  /** The slots that are one legal entity with it. */
  duplicates: readonly number[];
}

/** The groups among these candidates, without those that others make dispensable. */
export function groupsOf(
  problem: Problem,
  candidates: CandidateAttributes,
  slots: readonly number[],
  clock: Clock,
): Group[] {
  const { kinds, draft, precedes } = problem;
  const alike = new Map<string, Map<string, Group & { slots: number[] }>>();
  for (const slot of slots) {
    clock.poll();
    const kind = kinds.ofSlot[slot]!;
    const ofKind = candidates.ofKind(kind);
    const needs = candidates.ofNeeds(slot);
    const constant = candidates.constant(slot);
    const cell = kinds.cellOf[kind]!;
    const likeness = `${cell} ${ofKind.attributes.join()}`;
    const groups = alike.get(likeness) ?? new Map<string, Group & { slots: number[] }>();
    alike.set(likeness, groups);
    const duplicates = duplicatesOf(problem, slot);
    const key = `${constant} ${needs.join()}${duplicates.length > 0 ? ` ${slot}` : ''}`;
    const known = groups.get(key);
    if (known) known.slots.push(slot);
    else {
      const attributes = [...ofKind.attributes, ...needs];
      groups.set(key, { attributes, needs: new Set(needs), constant, cell, slots: [slot], duplicates });
    }
  }
  const first = (group: Group) => ({
    ...group,
    slots: group.slots.toSorted((a, b) => (precedes(a, b) ? -1 : 1)).slice(0, draft.seats),
  });
  return [...alike.values()].flatMap((groups) =>
    skyband([...groups.values()].map(first), draft.seats, clock),
  );
}

/**
 * Of groups that are equal in all but needs and constant those that a best team may need: one of
 * which as many others as there are seats hold at least the same needs with at least the same constant can
 * be replaced by one of them. Others that have duplicates do not count: one of these may be in the team.
 */
export function skyband(groups: readonly Group[], seats: number, clock: Clock): Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    let better = 0;
    for (const other of groups) {
      clock.poll();
      if (other !== group && other.duplicates.length === 0 && dominates(other, group))
        better += other.slots.length;
      if (better >= seats) break;
    }
    if (better < seats) kept.push({ ...group, slots: group.slots.slice(0, seats - better) });
  }
  return kept;
}

function dominates(other: Group, group: Group): boolean {
  if (other.constant < group.constant || other.needs.size < group.needs.size) return false;
  for (const need of group.needs) if (!other.needs.has(need)) return false;
  return true;
}
