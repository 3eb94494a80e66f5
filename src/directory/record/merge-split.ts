import { identifierKeys, isSingleValued, kindOf } from './identity-keys.js';
import { aliasesOf, allLayers, isEmpty, sourcesOf, takeOut } from './parts.js';
import type { Grounds, OrganisationRecord, RecordChange } from './record.js';
import { isOftenShared } from './resolve.js';

/** The most parts of one record: a legal entity stands in fewer lists, and every reader pays for them. */
export const MOST_PARTS = 30;

/** Identifiers of one kind by which two records cannot be one organisation. */
export interface Contradiction {
  /** As in the keys: `pic`. */
  kind: string;
  /** The keys of either record. */
  keys: [string[], string[]];
}

/**
 * The kinds of which an organisation has one value and both of these own one, or have none in common in what is said of
 * them: that counts also where another one owns the key, except for numbers that lists give to several.
 */
export function contradictions(a: OrganisationRecord, b: OrganisationRecord): Contradiction[] {
  const [ownedByA, ownedByB] = [byKind(a.keys), byKind(b.keys)];
  const [saidOfA, saidOfB] = [byKind(said(a)), byKind(said(b))];
  return [...saidOfA].flatMap(([kind, keys]): Contradiction[] => {
    const others = saidOfB.get(kind) ?? new Set();
    const [own, theirs] = [ownedByA.get(kind), ownedByB.get(kind)];
    if (own && theirs) return [{ kind, keys: [[...own], [...theirs]] }];
    const isApart = others.size > 0 && [...keys].every((key) => !others.has(key));
    return isApart ? [{ kind, keys: [[...keys], [...others]] }] : [];
  });
}

function said(record: OrganisationRecord): string[] {
  const fragments = allLayers(record).flatMap(([, layer]) => layer.fragments);
  const stated = fragments.flatMap(({ fragment }) => identifierKeys(fragment.profile));
  return [...record.keys, ...stated.filter((key) => !isOftenShared(key))];
}

function byKind(keys: string[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const key of keys) {
    if (!isSingleValued(key)) continue;
    const kind = kindOf(key);
    values.set(kind, (values.get(kind) ?? new Set()).add(key));
  }
  return values;
}

/** The two in the order in which the first one keeps its id: more sources, more keys, longer here, the smaller id. */
export function keptFirst(
  a: OrganisationRecord,
  b: OrganisationRecord,
): [OrganisationRecord, OrganisationRecord] {
  const sources = (record: OrganisationRecord) => sourcesOf(record).length;
  const order =
    sources(b) - sources(a) ||
    b.keys.length - a.keys.length ||
    compare(a.createdAt, b.createdAt) ||
    compare(a.id, b.id);
  return order <= 0 ? [a, b] : [b, a];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Makes one record of two: `gone` becomes part of `kept`. `now`: ISO 8601. */
export function merged(
  { kept, gone, grounds }: { kept: OrganisationRecord; gone: OrganisationRecord; grounds: Grounds },
  now: string,
): RecordChange[] {
  const after = {
    ...kept,
    version: kept.version + 1,
    updatedAt: now,
    keys: [...kept.keys, ...gone.keys],
    absorbed: [...(kept.absorbed ?? []), { at: now, ...grounds, record: gone }],
  };
  return [
    { id: gone.id, before: gone, after: undefined },
    { id: kept.id, before: kept, after },
  ];
}

/**
 * The record of that id comes out of what it is part of. Either of the two is removed when nobody says anything of it any
 * more. Undefined when it is not part of the record.
 */
export function separated(whole: OrganisationRecord, id: string, now: string): RecordChange[] | undefined {
  const out = takeOut(whole, id);
  if (!out) return undefined;
  const rest = { ...out.rest, version: whole.version + 1, updatedAt: now };
  const taken = { ...out.taken, version: 1, updatedAt: now };
  return [
    { id: whole.id, before: whole, after: isEmpty(rest) ? undefined : rest },
    ...(isEmpty(taken) ? [] : [{ id, before: undefined, after: taken }]),
  ];
}

/** How many parts it has. */
export function sizeOf(record: OrganisationRecord): number {
  return 1 + aliasesOf(record).length;
}
