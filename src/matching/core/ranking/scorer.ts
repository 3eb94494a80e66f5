import { Admission } from '../objective/admission.js';
import { withCompatriots } from '../objective/compatriots.js';
import { type Draft, type DraftSpec, idsApart, resolveDraft } from '../objective/draft.js';
import {
  type Among,
  admittedGains,
  type Gains,
  gainsAmong,
  gainsAsStated,
  gainsOf,
} from '../objective/gains.js';
import { countTeam } from '../objective/team.js';
import { type Term, termsOf } from '../objective/terms.js';
import type { DirectoryTable } from '../table/directory-table.js';
import { grown } from '../table/growth.js';
import { NEEDS_PER_MASK, NeedMasks } from '../table/need-masks.js';
import { contributionAt } from '../table/slots.js';
import { Connections } from './connection.js';
import { type Footing, footingOf } from './footing.js';
import { GainTables } from './gain-tables.js';
import { CONNECTIONS, type Connection } from './order.js';
import { type Offers, scan } from './scan.js';
import { TopList } from './top-list.js';

export interface Suggestion {
  id: string;
  /** Those connected to the idea come first, then those of the field. */
  connection: Connection;
  /** What F(S) gains when it joins. */
  score: number;
  /** Its parts that are not 0, largest first; they sum to the score within 1e-12. */
  terms: Term[];
}

/** A list of suggestions, and what tells later whether a change of the directory changes it. */
export interface Ranking {
  suggestions: Suggestion[];
  footing: Footing;
}

interface Found {
  slot: number;
  connection: Connection;
  score: number;
}

/**
 * Scores the whole directory for one draft after another. Owns the memory that this takes (5 bytes an
 * organisation), so keep one and use it again; nothing of a draft outlasts its call.
 */
export class Scorer {
  private readonly masks = new NeedMasks();
  private readonly tables = new GainTables();
  private skip = new Uint8Array(0);
  private filled: Part | undefined;

  /**
   * The `limit` first organisations for the draft, by connection, then by what they add, then in the draft's own order
   * of equals; with `among` of those alone that have such values. The same draft and directory give the same list, byte
   * for byte. Throws InvalidDraftSpec.
   */
  suggest(table: DirectoryTable, spec: DraftSpec, limit: number, among: Among = {}): Suggestion[] {
    return this.rank(table, spec, limit, among).suggestions;
  }

  /** The same list with what it rests on. Throws InvalidDraftSpec. */
  rank(table: DirectoryTable, spec: DraftSpec, limit: number, among: Among = {}): Ranking {
    const plain = resolveDraft(spec);
    this.filled = undefined;
    this.masks.fill(table, plain.needs);
    const members = table.slotsOf(plain.members);
    const contribution = (slot: number) => contributionAt(table, this.masks, plain, slot);
    const team = countTeam(plain, members.map(contribution));
    const draft = withCompatriots(plain, team);
    const gains = gainsOf(draft, team);
    const admission = new Admission(draft, team);
    const admitted = gainsAmong(admittedGains(gains, admission), among);
    this.tables.fillClasses(table.classes, gainsAsStated(draft, admitted));
    this.fillSkip(table, [...table.slotsOut(draft)], admission);

    const suggestions = this.distinct(table, draft, gains, limit).map(({ slot, connection, score }) => {
      const candidate = contribution(slot);
      return { id: candidate.id, connection, score, terms: termsOf(draft, team, gains, candidate) };
    });
    return { suggestions, footing: footingOf(draft, team, suggestions, limit) };
  }

  /**
   * The best, each legal entity once: who comes after a duplicate of its own makes room for the next. Few lists have any,
   * so that most are found in one go.
   */
  private distinct(table: DirectoryTable, draft: Draft, gains: Gains, limit: number): Found[] {
    const connections = new Connections(table, this.masks, draft, gains.needs);
    const apart = this.takeApart(table, draft, gains, connections);
    const dropped = new Set<number>();
    for (;;) {
      const candidates = apart.filter(({ slot }) => !dropped.has(slot));
      const found = this.best(table, draft, gains, connections, candidates, limit);
      const before = dropped.size;
      for (const { slot } of found)
        if (!dropped.has(slot)) for (const other of later(found, slot, table)) dropped.add(other);
      if (dropped.size === before) return found;
      for (const slot of dropped) this.skip[slot] = 1;
    }
  }

  private best(
    table: DirectoryTable,
    draft: Draft,
    gains: Gains,
    connections: Connections,
    apart: readonly Found[],
    limit: number,
  ): Found[] {
    const { masks, tables, skip } = this;
    const { slots, classOfSlot } = table;
    const order = table.orderFor(draft.id);
    const found: Found[] = [];
    for (const connection of CONNECTIONS) {
      if (found.length === limit) break;
      const top = new TopList(limit - found.length, order);
      for (const one of apart) if (one.connection === connection) top.offer(one.slot, one.score);
      const offers = only(connections, connection, top);
      for (const part of partsOf(connection, connections)) {
        this.fillNeeds(gains, connections, part);
        scan({ slots, classOfSlot, masks, skip }, tables, offers);
      }
      found.push(...top.ranked().map(({ slot, score }) => ({ slot, connection, score })));
    }
    return found;
  }

  /** The tables of needs for a part of the masks; what was filled last is used again. */
  private fillNeeds(gains: Gains, connections: Connections, part: Part): void {
    if (part === this.filled) return;
    this.filled = part;
    const { first, second } = connections;
    const connects = (need: number) =>
      need < NEEDS_PER_MASK ? (first >> need) & 1 : (second >> (need - NEEDS_PER_MASK)) & 1;
    const none = (need: number) => part[need < NEEDS_PER_MASK ? 'first' : 'second'] === 'none';
    this.tables.fillNeeds(
      gains.needs.map((gain, need) => (none(need) && connects(need) ? Number.NEGATIVE_INFINITY : gain)),
      { first: part.first === 'some' ? first : 0, second: part.second === 'some' ? second : 0 },
    );
  }

  /** Few have done projects like the idea or worked with a member: they are scored one by one and stay out of the scan. */
  private takeApart(table: DirectoryTable, draft: Draft, gains: Gains, connections: Connections): Found[] {
    const ids = idsApart(draft);
    if (ids.size === 0) return [];
    const { masks, tables, skip } = this;
    tables.fillNeeds(gains.needs);
    const found: Found[] = [];
    for (const id of ids) {
      const slot = table.slotOf(id);
      if (slot === undefined || skip[slot] !== 0) continue;
      skip[slot] = 1;
      const sum = tables.sum(table.classOfSlot[slot]!, masks.first[slot]!, masks.second[slot] ?? 0);
      const score = sum + gains.fit(id) + gains.acquaintance(id);
      if (score > Number.NEGATIVE_INFINITY) found.push({ slot, connection: connections.of(slot), score });
    }
    return found;
  }

  private fillSkip(table: DirectoryTable, slots: readonly number[], admission: Admission): void {
    this.skip = grown(this.skip, table.slots, (length) => new Uint8Array(length)).fill(0);
    if (admission.barsTypes) {
      const barred = Uint8Array.from(table.types.types, (type) => (admission.ofType(type) ? 1 : 0));
      for (let slot = 0; slot < table.slots; slot++) this.skip[slot] = barred[table.typeOfSlot[slot]!]!;
    }
    for (const slot of slots) this.skip[slot] = 1;
  }
}

/** The duplicates of a slot that come after it. */
function later(found: readonly Found[], slot: number, table: DirectoryTable): number[] {
  const duplicates = table.duplicatesOf([table.idOf(slot)]);
  if (duplicates.length === 0) return [];
  const at = found.findIndex((one) => one.slot === slot);
  return found.slice(at + 1).flatMap((one) => (duplicates.includes(one.slot) ? [one.slot] : []));
}

/** Hands on what has one connection. */
function only(connections: Connections, connection: Connection, top: TopList): Offers {
  return {
    get threshold() {
      return top.threshold;
    },
    offer: (slot, score) => (connections.of(slot) === connection ? top.offer(slot, score) : top.threshold),
  };
}

/** Whether a mask has some of the bits that connect to the idea, none, or either. */
interface Part {
  first: 'some' | 'none';
  second: 'some' | 'none' | 'any';
}

const IN_FIRST: Part = { first: 'some', second: 'any' };
const IN_SECOND_ALONE: Part = { first: 'none', second: 'some' };
const IN_NEITHER: Part = { first: 'none', second: 'none' };

/**
 * The masks that can have a connection. A sum of two tables knows no "or", so that those connected to the idea are
 * scanned in two parts that share nobody.
 */
function partsOf(connection: Connection, { first, second }: Connections): Part[] {
  if (connection !== 'idea') return [IN_NEITHER];
  return [...(first === 0 ? [] : [IN_FIRST]), ...(second === 0 ? [] : [IN_SECOND_ALONE])];
}
