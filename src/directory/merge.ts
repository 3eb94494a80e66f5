import { identityKey } from './identity.js';
import { fromTheTop } from './layers.js';
import type { Fragment, Identifiers, Profile } from './organisation.js';
import type { Layer, OrganisationRecord } from './record.js';

/** A value and who says so; null hides what lies below. */
interface Said {
  value: unknown;
  sources: string[];
  basis?: string;
}

/** By path: the name of a field, or `identifiers.pic` and so on, because identifiers merge one by one. */
type Fields = Map<string, Said>;

export interface Merged {
  profile: Profile;
  /** Which source (several where lists are united) each field comes from, and on what basis. */
  origins: Record<string, { sources: string[]; basis?: string }>;
}

const IDENTIFIERS = ['pic', 'oid', 'ror', 'vat', 'erasmusCodes'] as const;

const UNITED_ACROSS_LAYERS = new Set(['otherNames', 'identifiers.erasmusCodes']);
const UNITED_WITHIN_A_LAYER = new Set([...UNITED_ACROSS_LAYERS, 'sectors', 'expertise', 'languages']);

/**
 * What people see of a record: `manual` on top, then the layer whose content changed last; the top layer that has
 * a field wins, lists included, and only other names and Erasmus codes are united. An identifier that the record
 * does not own is left out: it belongs to another organisation.
 */
export function mergeRecord(record: OrganisationRecord): Merged {
  const owned = new Set(record.keys);
  const layers = fromTheTop(record.layers).map(([source, layer]) => fieldsOfLayer(source, layer, owned));
  return compose(pile(layers, UNITED_ACROSS_LAYERS));
}

/** Just the profile of `mergeRecord`. */
export function mergedProfile(record: OrganisationRecord): Profile {
  return mergeRecord(record).profile;
}

/** What one source says: the first value of single fields, lists united. */
export function mergeLayer(record: OrganisationRecord, source: string): Merged {
  return compose(fieldsOfLayer(source, record.layers[source]!, new Set(record.keys)));
}

function fieldsOfLayer(source: string, layer: Layer, owned: Set<string>): Fields {
  const fragments = layer.fragments.map(({ fragment }) => fieldsOfFragment(source, fragment, owned));
  return pile(fragments, UNITED_WITHIN_A_LAYER);
}

function fieldsOfFragment(source: string, { profile, basis }: Fragment, owned: Set<string>): Fields {
  const fields: Fields = new Map();
  const sources = [source];
  for (const [field, value] of Object.entries(profile) as [keyof Profile, unknown][]) {
    if (field === 'identifiers') {
      for (const kind of IDENTIFIERS) {
        const identifier =
          profile.identifiers === null ? null : ownedPart(kind, profile.identifiers?.[kind], owned);
        if (identifier !== undefined) fields.set(`identifiers.${kind}`, { value: identifier, sources });
      }
    } else if (isStated(value)) {
      const ground = basis?.[field];
      fields.set(field, ground === undefined ? { value, sources } : { value, sources, basis: ground });
    }
  }
  return fields;
}

function ownedPart(kind: keyof Identifiers, value: string | string[] | undefined, owned: Set<string>) {
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
  return {
    ...upper,
    value: [...items, ...added],
    sources: [...new Set([...upper.sources, ...lower.sources])],
  };
}

/** Another name is the same one whatever language it is said to be in. */
function itemKey(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'name' in item ? item.name : item;
}

function compose(fields: Fields): Merged {
  const profile: Record<string, unknown> = {};
  const identifiers: Record<string, unknown> = {};
  const origins: Merged['origins'] = {};
  for (const [path, { value, ...origin }] of fields) {
    if (value === null) continue;
    const [field, identifier] = path.split('.') as [string, string | undefined];
    if (identifier === undefined) profile[field] = value;
    else identifiers[identifier] = value;
    origins[path] = origin;
  }
  if (Object.keys(identifiers).length > 0) profile.identifiers = identifiers;
  // Every fragment has a name and every value comes from a fragment's field of that name.
  return { profile: profile as unknown as Profile, origins };
}
