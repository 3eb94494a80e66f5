import type { DirectoryTable } from '../directory-table.js';
import { NeedMasks } from '../need-masks.js';
import { contributionAt, slotsOf } from '../slots.js';
import { type Contribution, countTeam, type Team } from '../team.js';
import { type CompletionDraft, type CompletionSpec, resolveCompletion } from './completion-spec.js';
import { Kinds } from './kinds.js';
import { requiredTypesOf } from './required-types.js';

/** A completion as the search sees it: columns over the slots, the members counted, the candidates counted. */
export interface Problem {
  table: DirectoryTable;
  draft: CompletionDraft;
  masks: NeedMasks;
  kinds: Kinds;
  /** The members that the directory has. */
  members: readonly Contribution[];
  memberSlots: readonly number[];
  /** 1 for a slot that the scan leaves out: members, excluded ones, and those that are `apart`. */
  skip: Uint8Array;
  /** Candidates that have worked with a member: few, and scored one by one. */
  apart: readonly number[];
  /** Candidates by kind, before the countries are looked at. */
  population: Uint32Array;
  /** Candidates by cell; the cells that have any. */
  cells: ReadonlyMap<number, number>;
  /** What the members miss of each required type, in the order of the kinds' types. */
  missingTypes: readonly number[];
}

/** Throws InvalidDraftSpec. */
export function problemOf(table: DirectoryTable, spec: CompletionSpec): Problem {
  const draft = resolveCompletion(spec);
  const masks = new NeedMasks();
  masks.fill(table, draft.needs);
  const memberSlots = slotsOf(table, draft.members);
  const out = new Set([...memberSlots, ...slotsOf(table, draft.excludedIds)]);
  const required = requiredTypesOf(draft);
  const kinds = new Kinds(table, required);
  const population = populationOf(kinds, out);
  const skip = new Uint8Array(table.slots);
  for (const slot of out) skip[slot] = 1;
  const apart = acquainted(table, draft).filter((slot) => skip[slot] === 0);
  for (const slot of apart) skip[slot] = 1;
  return {
    table,
    draft,
    masks,
    kinds,
    members: memberSlots.map((slot) => contributionAt(table, masks, draft, slot)),
    memberSlots,
    skip,
    apart,
    population,
    cells: cellsOf(kinds, population),
    missingTypes: required.map(({ wanted, accepts }) => {
      const codes = accepts.map((type) => table.types.codeOf(type));
      const present = memberSlots.filter((slot) => codes.includes(table.typeOfSlot[slot])).length;
      return Math.max(0, wanted - present);
    }),
  };
}

/** The members and these picks, counted. */
export function teamWith({ table, masks, draft, members }: Problem, picks: readonly number[]): Team {
  return countTeam(draft, [...members, ...picks.map((slot) => contributionAt(table, masks, draft, slot))]);
}

/** What the rules see of a slot. */
export function cellOf({ kinds }: Problem, slot: number): number {
  return kinds.cellOf[kinds.ofSlot[slot]!]!;
}

function populationOf({ sizes, ofSlot, count }: Kinds, out: ReadonlySet<number>): Uint32Array {
  const population = new Uint32Array(count);
  population.set(sizes.subarray(0, count));
  for (const slot of out) population[ofSlot[slot]!]! -= 1;
  return population;
}

function cellsOf(kinds: Kinds, population: Uint32Array): Map<number, number> {
  const counts: (number | undefined)[] = [];
  for (let kind = 1; kind < kinds.count; kind++) {
    const cell = kinds.cellOf[kind]!;
    if (population[kind]! > 0) counts[cell] = (counts[cell] ?? 0) + population[kind]!;
  }
  // The array has holes: they come out as undefined.
  const cells = [...counts.entries()].filter((entry): entry is [number, number] => entry[1] !== undefined);
  return new Map(cells);
}

function acquainted(table: DirectoryTable, { weights, acquaintance }: CompletionDraft): number[] {
  if (weights.acquaintance === 0) return [];
  return slotsOf(table, acquaintance?.keys() ?? []);
}
