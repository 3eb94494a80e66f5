import { identityKey } from './identity-keys.js';
import { fromTheTop } from './layers.js';
import { fold } from './name-keys.js';
import type { Fragment, Identifiers, Profile } from './organisation.js';
import { otherKey } from './other-identifiers.js';
import { visibleLayers } from './parts.js';
import type { Layer, OrganisationRecord } from './record.js';

/** Which source a value comes from (several where lists are united), and on what basis. */
interface Origin {
  sources: string[];
  basis?: string;
}

/** A value and who says so; null hides what lies below. */
interface Said {
  value: unknown;
  origin: Origin;
}

/** By path: the name of a field, or `identifiers.pic` and so on, because identifiers merge one by one. */
type Fields = Map<string, Said>;

export interface Merged {
  profile: Profile;
  /** By path. Fields may share one. */
  origins: Record<string, Origin>;
}

const IDENTIFIERS = ['pic', 'oid', 'ror', 'vat', 'erasmusCodes', 'others'] as const;
/** The path of an identifier begins with it. */
const IDENTIFIER = 'identifiers.';

const UNITED_ACROSS_LAYERS = new Set(['otherNames', 'identifiers.erasmusCodes', 'identifiers.others']);
const UNITED_WITHIN_A_LAYER = new Set([...UNITED_ACROSS_LAYERS, 'sectors', 'expertise', 'languages']);

/**
 * What people see of a record: `manual` on top, then the layer whose content changed last; the top layer that has
 * a field wins, lists included, and only other names, Erasmus codes and other identifiers are united. The name that a
 * lower layer has becomes another name. An identifier that could be a key is left out where the record does not own it:
 * it belongs to another organisation.
 */
export function mergeRecord(record: OrganisationRecord): Merged {
  const owned = new Set(record.keys);
  const layers = fromTheTop(visibleLayers(record)).map(([source, layer]) =>
    fieldsOfLayer(source, layer, owned),
  );
  const [top, ...below] = layers;
  if (!top || below.length === 0) return compose(top ?? new Map());
  const name = fold(String(top.get('name')?.value));
  return compose(pile([top, ...below.map((fields) => keepName(fields, name))], UNITED_ACROSS_LAYERS));
}

/** Just the profile of `mergeRecord`. */
export function mergedProfile(record: OrganisationRecord): Profile {
  return mergeRecord(record).profile;
}

/** What one layer of a record says: the first value of single fields, lists united. */
export function mergeLayer({ keys }: OrganisationRecord, source: string, layer: Layer): Merged {
  return compose(fieldsOfLayer(source, layer, new Set(keys)));
}

/** The fields of a layer that lies below one with this name: its own becomes another name, unless it is the same. */
function keepName(fields: Fields, nameAbove: string): Fields {
  const [name, others] = [fields.get('name')!, fields.get('otherNames')];
  if (fold(String(name.value)) === nameAbove || others?.value === null) return fields;
  const value = [{ name: name.value }, ...((others?.value as unknown[]) ?? [])];
  return new Map(fields).set('otherNames', { value, origin: { sources: name.origin.sources } });
}

/** A name that a later row gives to the same organisation becomes another name: none is lost. */
function fieldsOfLayer(source: string, { fragments }: Layer, owned: Set<string>): Fields {
  const [first, ...others] = fragments;
  if (first && others.length === 0) return fieldsOfFragment(source, first.fragment, owned);
  const name = first && fold(first.fragment.profile.name);
  const fields = fragments.map(({ fragment }) => {
    const { profile } = fragment;
    if (fold(profile.name) === name) return fieldsOfFragment(source, fragment, owned);
    const otherNames = [{ name: profile.name }, ...(profile.otherNames ?? [])];
    return fieldsOfFragment(source, { ...fragment, profile: { ...profile, otherNames } }, owned);
  });
  return pile(fields, UNITED_WITHIN_A_LAYER);
}

function fieldsOfFragment(source: string, { profile, basis }: Fragment, owned: Set<string>): Fields {
  const fields: Fields = new Map();
  const stated: Origin = { sources: [source] };
  for (const [field, value] of Object.entries(profile) as [keyof Profile, unknown][]) {
    if (field === 'identifiers') {
      for (const kind of IDENTIFIERS) {
        const identifier =
          profile.identifiers === null ? null : ownedPart(kind, profile.identifiers ?? {}, owned);
        if (identifier !== undefined) fields.set(IDENTIFIER + kind, { value: identifier, origin: stated });
      }
    } else if (isStated(value)) {
      const ground = basis?.[field];
      fields.set(field, { value, origin: ground === undefined ? stated : { ...stated, basis: ground } });
    }
  }
  return fields;
}

function ownedPart(kind: keyof Identifiers, { others, ...values }: Identifiers, owned: Set<string>) {
  if (kind === 'others') {
    const shown = others?.filter((other) => {
      const key = otherKey(other);
      return key === undefined || owned.has(key);
    });
    return shown && shown.length > 0 ? shown : undefined;
  }
  const value = values[kind];
  if (Array.isArray(value)) {
    const codes = value.filter((code) => owned.has(identityKey(kind, code)));
    return codes.length > 0 ? codes : undefined;
  }
  return value !== undefined && owned.has(identityKey(kind, value)) ? value : undefined;
}

function isStated(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function pile(fromTop: Fields[], united: ReadonlySet<string>): Fields {
  const [top, ...below] = fromTop;
  const result: Fields = top ?? new Map();
  for (const fields of below)
    for (const [path, lower] of fields) {
      const upper = result.get(path);
      if (!upper) result.set(path, lower);
      else if (united.has(path) && upper.value !== null && lower.value !== null)
        result.set(path, unite(upper, lower));
    }
  return result;
}

function unite(upper: Said, lower: Said): Said {
  const items = upper.value as unknown[];
  const known = new Set(items.map(itemKey));
  const added = (lower.value as unknown[]).filter((item) => !known.has(itemKey(item)));
  if (added.length === 0) return upper;
  const sources = [...new Set([...upper.origin.sources, ...lower.origin.sources])];
  return { value: [...items, ...added], origin: { ...upper.origin, sources } };
}

/** Another name is the same one whatever language it is said to be in. */
function itemKey(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  return 'name' in item ? item.name : JSON.stringify(item);
}

function compose(fields: Fields): Merged {
  const profile: Record<string, unknown> = {};
  const identifiers: Record<string, unknown> = {};
  const origins: Merged['origins'] = {};
  for (const [path, { value, origin }] of fields) {
    if (value === null) continue;
    if (path.startsWith(IDENTIFIER)) identifiers[path.slice(IDENTIFIER.length)] = value;
    else profile[path] = value;
    origins[path] = origin;
  }
  if (Object.keys(identifiers).length > 0) profile.identifiers = identifiers;
  // Every fragment has a name and every value comes from a fragment's field of that name.
  return { profile: profile as unknown as Profile, origins };
}
