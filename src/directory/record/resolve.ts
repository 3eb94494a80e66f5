import { isDeepStrictEqual } from 'node:util';
import { type Agreement, agreementOf } from './agreement.js';
import { contradict, identifierKeys, kindOf } from './identity-keys.js';
import { tellingCells } from './name-keys.js';
import type { Fragment } from './organisation.js';
import { isOfSource } from './other-identifiers.js';
import { allLayers, holdsStatement } from './parts.js';
import type { OrganisationRecord } from './record.js';
import type { Statement } from './statement.js';

/** What is known of the directory while rows are resolved. */
export interface Known {
  /** The organisation that owns an identity key. */
  holder(key: string): OrganisationRecord | undefined;
  /** The organisation of that id, or the one that it was merged into. */
  record(id: string): OrganisationRecord | undefined;
}

/** A key that a row states and another organisation keeps. */
export interface ContestedKey {
  key: string;
  /** The id of the organisation that owns it. */
  heldBy: string;
}

export type Resolution =
  | { kind: 'new'; keys: string[]; contested: ContestedKey[] }
  | { kind: 'existing'; record: OrganisationRecord; keys: string[]; contested: ContestedKey[] }
  | { kind: 'conflict'; keys: string[]; organisations: string[] };

/**
 * Kinds of number that lists give to several organisations (the VAT number of a board to each of its schools, the ISIL of
 * one library to others), with when another organisation that holds it is not the one that the row is about.
 */
const OFTEN_SHARED = new Map<string, (agreement: Agreement) => boolean>([
  ['vat', ({ name, place }) => !name && !place],
  ['isil', ({ name, place }) => place === false || (place === undefined && !name)],
]);

/** Whether lists give one number of this kind to several organisations. */
export function isOftenShared(key: string): boolean {
  return OFTEN_SHARED.has(kindOf(key));
}

/**
 * Which organisation a row is about. A key whose record contradicts the row in another single-valued key is
 * contested and does not count; so is one of a kind that is often shared when name and place say otherwise. Of the
 * records that remain: none is a new organisation, one is that organisation, two or more are a conflict. A row that has
 * come before is always the organisation it was then, and a row of an export the organisation whose id it has, unless
 * they contradict each other.
 */
export function resolveRow(statement: Statement, known: Known): Resolution {
  const { source, identifierKeys: stated, nameKey, apartKey, exportedId, stored } = statement;
  const exported = exportedId === undefined ? undefined : known.record(exportedId);
  if (exported && !contradict(exported.keys, stated)) return exportedAgain(exported, statement, known);
  const holders = distinct([...stated, nameKey, apartKey], known);
  const before = holders.filter((record) => holdsStatement(record, source, stored.fingerprint));
  if (before.length === 1) return sameAgain(before[0]!, stated, known);

  const isContested = contestOf(statement, known);
  const contested: ContestedKey[] = [];
  const keys: string[] = [];
  for (const key of stated) {
    const holder = known.holder(key);
    if (holder && isContested(key, holder)) contested.push({ key, heldBy: holder.id });
    else keys.push(key);
  }
  const records = distinct(keys, known);
  if (records.length > 1)
    return { kind: 'conflict', keys: keys.filter((key) => known.holder(key)), organisations: ids(records) };
  const record = records[0] ?? (keys.length > 0 ? knownByNameAlone(statement, known) : undefined);
  if (record) return { kind: 'existing', record, keys, contested };
  if (keys.length > 0) return { kind: 'new', keys, contested };
  const key = keyByName(statement, known);
  const named = known.holder(key);
  return named
    ? { kind: 'existing', record: named, keys: [key], contested }
    : { kind: 'new', keys: [key], contested };
}

/** A row that an organisation holds already: it may still gain a key that has become free since. */
function sameAgain(
  record: OrganisationRecord,
  stated: string[],
  known: Known,
): Extract<Resolution, { kind: 'existing' }> {
  const contested: ContestedKey[] = [];
  const keys: string[] = [];
  for (const key of stated) {
    const holder = known.holder(key);
    if (holder && holder.id !== record.id) contested.push({ key, heldBy: holder.id });
    else if (holder || !contradict(record.keys, [key])) keys.push(key);
  }
  return { kind: 'existing', record, keys, contested };
}

/** A row of an export that states no identifier: its organisation is known by the name there too, where that is free. */
function exportedAgain(record: OrganisationRecord, statement: Statement, known: Known): Resolution {
  const { identifierKeys: stated, nameKey, apartKey, isKnownByName } = statement;
  const again = sameAgain(record, stated, known);
  if (again.keys.length > 0) return again;
  const names = isKnownByName ? [nameKey, apartKey] : [apartKey];
  const free = names.filter((key) => (known.holder(key)?.id ?? record.id) === record.id);
  return { ...again, keys: free.slice(0, 1) };
}

/** Whether a key of the row stands for another organisation, which owns it. */
function contestOf({ source, fragment, identifierKeys: stated }: Statement, known: Known) {
  const contradicts = (holder: OrganisationRecord) =>
    contradict([...holder.keys, ...ownNumbers(holder, source)], stated);
  const isFoundBetter = (holder: OrganisationRecord) =>
    stated.some((key) => !isOftenShared(key) && known.holder(key)?.id === holder.id);
  return (key: string, holder: OrganisationRecord): boolean => {
    if (contradicts(holder)) return true;
    const isAnother = OFTEN_SHARED.get(kindOf(key));
    if (!isAnother || isFoundBetter(holder)) return false;
    return isAnother(agreementOf(holder, fragment.profile));
  };
}

/** What this source calls an organisation, its numbers that another one owns included: rows that differ in them are two. */
function ownNumbers(record: OrganisationRecord, source: string): string[] {
  return fragmentsOf(record, source).flatMap(({ profile }) => identifierKeys(profile).filter(isOfSource));
}

/**
 * The organisation of this name, country and city, where it has had no identifier so far and the row brings one. Not
 * where a row of the same source says otherwise of it: then one row of the list lacks what the other has.
 */
function knownByNameAlone(statement: Statement, known: Known): OrganisationRecord | undefined {
  const { fragment, source, nameKey } = statement;
  const record = fragment.profile.city ? known.holder(nameKey) : undefined;
  if (!record?.keys.every((key) => kindOf(key) === 'name') || !mayBe(record, statement)) return undefined;
  const cells = tellingCells(fragment);
  const saysOtherwise = fragmentsOf(record, source).some((other) =>
    [...tellingCells(other)].some(
      ([name, cell]) => cells.has(name) && !isDeepStrictEqual(cells.get(name), cell),
    ),
  );
  return saysOtherwise ? undefined : record;
}

/** The key of a row whose identifiers, if it has any, are all contested. */
function keyByName(statement: Statement, known: Known): string {
  const { nameKey, apartKey } = statement;
  if (!statement.isKnownByName) return apartKey;
  const holder = known.holder(nameKey);
  return !holder || mayBe(holder, statement) ? nameKey : apartKey;
}

/** Whether an organisation of this name can be that of the row: neither far away nor told apart by what anybody states. */
function mayBe(record: OrganisationRecord, { fragment, identifierKeys: stated }: Statement): boolean {
  const fragments = allLayers(record).flatMap(([, layer]) => layer.fragments);
  const identifiers = fragments.flatMap((one) => identifierKeys(one.fragment.profile));
  return !contradict(identifiers, stated) && agreementOf(record, fragment.profile).place !== false;
}

function fragmentsOf(record: OrganisationRecord, source: string): Fragment[] {
  const layers = allLayers(record).filter(([name]) => name === source);
  return layers.flatMap(([, { fragments }]) => fragments.map(({ fragment }) => fragment));
}

function distinct(keys: string[], known: Known): OrganisationRecord[] {
  const byId = new Map<string, OrganisationRecord>();
  for (const key of keys) {
    const record = known.holder(key);
    if (record) byId.set(record.id, record);
  }
  return [...byId.values()];
}

function ids(records: OrganisationRecord[]): string[] {
  return records.map(({ id }) => id);
}
