import { withCompatriots } from '../objective/compatriots.js';
import { acquaintanceGain, fitGain, idsApart } from '../objective/draft.js';
import { gainsOf } from '../objective/gains.js';
import { requiredTypesOf } from '../objective/required-types.js';
import { type Contribution, countTeam, type Team } from '../objective/team.js';
import { Connections } from '../ranking/connection.js';
import { CONNECTIONS } from '../ranking/order.js';
import type { DirectoryTable } from '../table/directory-table.js';
import { NeedMasks } from '../table/need-masks.js';
import { contributionAt } from '../table/slots.js';
import { type CompletionDraft, type CompletionSpec, resolveCompletion } from './completion-spec.js';
import { Kinds } from './kinds.js';

/** Whom a completion picks from: those connected to the idea, those of the field as well, or everybody. */
export const POOLS = ['idea', 'field', 'all'] as const;
export type Pool = (typeof POOLS)[number];

/** What an organisation adds whoever else is there. */
export interface OwnGain {
  fit: number;
  acquaintance: number;
}

/** A completion as the search sees it: columns over the slots, the members counted, the candidates counted. */
export interface Problem {
  table: DirectoryTable;
  draft: CompletionDraft;
  masks: NeedMasks;
  kinds: Kinds;
  /** How candidates are connected before anybody is picked. */
  connections: Connections;
  /** The order of equals. */
  precedes: (slot: number, other: number) => boolean;
  /** The members that the directory has. */
  members: readonly Contribution[];
  memberSlots: readonly number[];
  /** 1 for a slot that the scan leaves out: members, closed ones, those out of the pool, and those that are `apart`. */
  skip: Uint8Array;
  /** Candidates that have done projects like the idea or worked with a member: few, and scored one by one. */
  apart: readonly number[];
  /** What these add by it; nobody else adds any. */
  own: ReadonlyMap<number, OwnGain>;
  /** Candidates by kind, before the countries are looked at. */
  population: Uint32Array;
  /** Candidates by cell; the cells that have any. */
  cells: ReadonlyMap<number, number>;
  /** What the members miss of each required type, in the order of the kinds' types. */
  missingTypes: readonly number[];
}

/** With everybody as a candidate. Throws InvalidDraftSpec. */
export function problemOf(table: DirectoryTable, spec: CompletionSpec): Problem {
  const plain = resolveCompletion(spec);
  const masks = new NeedMasks();
  masks.fill(table, plain.needs);
  const memberSlots = table.slotsOf(plain.members);
  const members = memberSlots.map((slot) => contributionAt(table, masks, plain, slot));
  const team = countTeam(plain, members);
  const draft = withCompatriots(plain, team);
  const required = requiredTypesOf(draft);
  const kinds = new Kinds(table, required, draft);
  const out = table.slotsOut(draft);
  const population = kinds.sizes.slice(0, kinds.count);
  for (const slot of out) population[kinds.ofSlot[slot]!]! -= 1;
  const skip = new Uint8Array(table.slots);
  for (const slot of out) skip[slot] = 1;
  const apart = table.slotsOf(idsApart(draft)).filter((slot) => skip[slot] === 0);
  for (const slot of apart) skip[slot] = 1;
  const own = apart.map((slot): [number, OwnGain] => {
    const id = table.idOf(slot);
    return [slot, { fit: fitGain(draft, id), acquaintance: acquaintanceGain(draft, id) }];
  });
  const { needs } = gainsOf(draft, team);
  return {
    ...{ table, draft, masks, kinds, members, memberSlots, skip, apart, population },
    own: new Map(own),
    connections: new Connections(table, masks, draft, needs),
    precedes: table.orderFor(draft.id),
    cells: cellsOf(kinds, population),
    missingTypes: required.map(({ wanted, accepts }) => {
      const codes = accepts.map((type) => table.types.codeOf(type));
      const present = memberSlots.filter((slot) => codes.includes(table.typeOfSlot[slot])).length;
      return Math.max(0, wanted - present);
    }),
  };
}

/** The pools that differ, the smallest first. */
export function poolsOf({ draft }: Problem): readonly Pool[] {
  if (!draft.hasTiers) return ['all'];
  return POOLS.filter((pool) => pool !== 'field' || draft.field !== undefined);
}

/** The same problem with only the candidates of a pool. */
export function within(problem: Problem, pool: Pool): Problem {
  if (pool === 'all') return problem;
  const { kinds, connections } = problem;
  const last = CONNECTIONS.indexOf(pool);
  const skip = problem.skip.slice();
  const population = new Uint32Array(kinds.count);
  leaveOthersOut(problem, pool === 'field' ? connections.field : 0, skip, population);
  const apart = problem.apart.filter((slot) => CONNECTIONS.indexOf(connections.of(slot)) <= last);
  for (const slot of apart) population[kinds.ofSlot[slot]!]! += 1;
  return { ...problem, skip, population, apart, cells: cellsOf(kinds, population) };
}

/**
 * Skips those whom neither a need nor the field connects, and counts the rest. A function of its own, without calls, because
 * it looks at the whole directory; those whom their fit connects are `apart`.
 */
function leaveOthersOut(
  { table, masks, connections, kinds }: Problem,
  field: number,
  skip: Uint8Array,
  population: Uint32Array,
): void {
  const { fieldsOfSlot, slots } = table;
  const { ofSlot } = kinds;
  const { first, second } = masks;
  const [firstBits, secondBits] = [connections.first, connections.second];
  for (let slot = 0; slot < slots; slot++) {
    const held = (first[slot]! & firstBits) | (fieldsOfSlot[slot]! & field);
    if (held === 0 && (secondBits === 0 || (second[slot]! & secondBits) === 0)) skip[slot] = 1;
    else if (skip[slot] === 0) population[ofSlot[slot]!]! += 1;
  }
}

/** The candidates that are one legal entity with a candidate. */
export function duplicatesOf({ table, skip, apart }: Problem, slot: number): number[] {
  return table.duplicatesOf([table.idOf(slot)]).filter((other) => skip[other] === 0 || apart.includes(other));
}

/** The picks and all their duplicates: who cannot join them. */
export function takenBy({ table }: Problem, picks: readonly number[]): ReadonlySet<number> {
  return new Set([...picks, ...table.duplicatesOf(picks.map((slot) => table.idOf(slot)))]);
}

/** The same problem without some of its candidates. */
export function without(problem: Problem, slots: readonly number[]): Problem {
  const { kinds } = problem;
  const skip = problem.skip.slice();
  const population = problem.population.slice();
  for (const slot of slots) {
    skip[slot] = 1;
    population[kinds.ofSlot[slot]!]! -= 1;
  }
  const apart = problem.apart.filter((slot) => !slots.includes(slot));
  return { ...problem, skip, population, apart, cells: cellsOf(kinds, population) };
}

/** The members and these picks, counted. */
export function teamWith({ table, masks, draft, members }: Problem, picks: readonly number[]): Team {
  return countTeam(draft, [...members, ...picks.map((slot) => contributionAt(table, masks, draft, slot))]);
}

/** What the rules see of a slot. */
export function cellOf({ kinds }: Problem, slot: number): number {
  return kinds.cellOf[kinds.ofSlot[slot]!]!;
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
