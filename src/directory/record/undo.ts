import type { Before, UndoResult } from './before.js';
import { type Layers, layerOf, putLayer } from './layers.js';
import { statedKeys, supportedKeys } from './name-keys.js';
import type { OrganisationRecord, RecordChange } from './record.js';

/** What the undo of an import does to one organisation. */
export interface Undone {
  result: UndoResult;
  change?: RecordChange;
}

/** What there is now, where an import had changed something. */
export interface Now {
  record: OrganisationRecord | undefined;
  /** A later import of the same source has changed the organisation too. */
  isChangedSince: boolean;
  /** Something else relies on it: an earlier project in which it still takes part. */
  isReliedOn: boolean;
  /** One of the keys that the organisation had was erased. */
  isErased: boolean;
  /** Whether nobody owns an identity key, or this very organisation does. */
  isFree(key: string): boolean;
  /** ISO 8601. */
  time: string;
}

const KEPT: Undone = { result: 'kept' };

/**
 * Takes back what an import of a source changed of one organisation; `found` is what the import found of it, null for
 * nothing. What the source has changed since is kept, and so is what only the import said of an organisation on which
 * something else relies; what other sources and people have said since stays.
 */
export function undoOne(id: string, source: string, found: Before | null, now: Now): Undone {
  const { record } = now;
  const isThere = record !== undefined && layerOf(record.layers, source) !== undefined;
  const isAsLeft = isThere !== (found?.withdrawn ?? false);
  if (now.isChangedSince || !isAsLeft || found?.erased) return KEPT;
  if (!record) return broughtBack(id, source, found!, now);
  const layers = putLayer(record.layers, source, found?.layer);
  if (Object.keys(layers).length === 0 && now.isReliedOn) return KEPT;
  if (Object.keys(layers).length === 0)
    return { result: 'removed', change: { id, before: record, after: undefined } };
  const keys = keysAfter(record, layers, source, found, now);
  if (keys.length === 0) return KEPT;
  const { createdAt } = found ?? record;
  const after = { ...record, version: record.version + 1, keys, layers, createdAt, updatedAt: now.time };
  return { result: 'restored', change: { id, before: record, after } };
}

/** An organisation that the import removed; without all of its keys it would perhaps stand in the directory twice. */
function broughtBack(id: string, source: string, { keys, createdAt, layer }: Before, now: Now): Undone {
  if (now.isErased || !keys.every((key) => now.isFree(key))) return KEPT;
  const layers = putLayer({}, source, layer);
  const after = { id, version: 1, keys, layers, createdAt, updatedAt: now.time };
  return { result: 'restored', change: { id, before: undefined, after } };
}

/**
 * The keys from before that are free and still stood for, and of those gained since what does not come from the
 * import, or is also stated by a layer that has changed since.
 */
function keysAfter(
  record: OrganisationRecord,
  layers: Layers,
  source: string,
  found: Before | null,
  { isFree }: Now,
): string[] {
  const old = supportedKeys(found?.keys ?? [], layers).filter(isFree);
  const { [source]: _own, ...others } = layers;
  const isNew = ([name, { changedAt }]: [string, { changedAt: string }]) => found?.others[name] !== changedAt;
  const since = statedKeys(Object.fromEntries(Object.entries(others).filter(isNew)));
  const ofImport = statedKeys(putLayer({}, source, layerOf(record.layers, source)));
  const gained = record.keys.filter((key) => !old.includes(key) && (since.has(key) || !ofImport.has(key)));
  return [...old, ...supportedKeys(gained, layers)];
}
