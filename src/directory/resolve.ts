import { contradict } from './identity.js';
import { holdsFragment } from './layers.js';
import type { OrganisationRecord } from './record.js';
import type { Statement } from './statement.js';

/** What is known of the directory while rows are resolved. */
export interface Known {
  /** The organisation that owns an identity key. */
  holder(key: string): OrganisationRecord | undefined;
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
 * Which organisation a row is about. A key whose record contradicts the row in another single-valued key is
 * contested and does not count. Of the records that remain: none is a new organisation, one is that
 * organisation, two or more are a conflict. A row that has come before is always the organisation it was then, and a
 * row of an export the organisation whose id it has, unless they contradict each other.
 */
export function resolveRow(statement: Statement, source: string, known: Known): Resolution {
  const { identifierKeys: stated, nameKey: name, exportedId } = statement;
  const { fingerprint } = statement.stored;
  const exported = exportedId === undefined ? undefined : known.record(exportedId);
  if (exported && !contradict(exported.keys, stated)) return sameAgain(exported, stated, name, known);
  const holders = distinct([...stated, name].map((key) => known.holder(key)));
  const before = holders.filter((record) => holdsFragment(record.layers, source, fingerprint));
  if (before.length === 1) return sameAgain(before[0]!, stated, name, known);

  const contested: ContestedKey[] = [];
  const uncontested = (keys: string[]) =>
    keys.filter((key) => {
      const holder = known.holder(key);
      if (!holder || !contradict(holder.keys, stated)) return true;
      contested.push({ key, heldBy: holder.id });
      return false;
    });
  let keys = uncontested(stated);
  if (keys.length === 0) keys = uncontested([name]);
  const records = distinct(keys.map((key) => known.holder(key)));
  if (keys.length === 0) return { kind: 'conflict', keys: [...stated, name], organisations: ids(holders) };
  if (records.length > 1)
    return { kind: 'conflict', keys: keys.filter((key) => known.holder(key)), organisations: ids(records) };
  return records[0]
    ? { kind: 'existing', record: records[0], keys, contested }
    : { kind: 'new', keys, contested };
}

/** A row that an organisation holds already: it may still gain a key that has become free since. */
function sameAgain(record: OrganisationRecord, stated: string[], name: string, known: Known): Resolution {
  const contested: ContestedKey[] = [];
  const keys: string[] = [];
  for (const key of stated) {
    const holder = known.holder(key);
    if (holder && holder.id !== record.id) contested.push({ key, heldBy: holder.id });
    else if (holder || !contradict(record.keys, [key])) keys.push(key);
  }
  const named = known.holder(name);
  if (keys.length === 0 && (!named || named.id === record.id)) keys.push(name);
  return { kind: 'existing', record, keys, contested };
}

function distinct(records: (OrganisationRecord | undefined)[]): OrganisationRecord[] {
  const byId = new Map<string, OrganisationRecord>();
  for (const record of records) if (record) byId.set(record.id, record);
  return [...byId.values()];
}

function ids(records: OrganisationRecord[]): string[] {
  return records.map(({ id }) => id);
}
