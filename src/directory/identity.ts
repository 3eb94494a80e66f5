import { createHash } from 'node:crypto';
import { normalised } from '../vocabularies/index.js';
import { parseErasmusCode, parseOid, parsePic, parseRor, parseVat } from './identifiers.js';
import type { Fragment, Identifiers } from './organisation.js';
import type { OrganisationRecord } from './record.js';

/** The kinds of identity key in the order in which they name a new organisation. */
const KINDS = ['pic', 'oid', 'ror', 'vat', 'erasmus-code', 'name'] as const;

/** An organisation has one value of each of these; two different values are two organisations. */
const SINGLE_VALUED = new Set(['pic', 'oid', 'ror', 'vat']);

type FragmentProfile = Fragment['profile'];

/** The identity key of one identifier: `identityKey('pic', '948821603')` is `pic:948821603`. */
export function identityKey(kind: keyof Identifiers, value: string): string {
  return `${kind === 'erasmusCodes' ? 'erasmus-code' : kind}:${value}`;
}

const PARSERS = new Map<string, (text: string) => string | undefined>([
  ['pic', parsePic],
  ['oid', parseOid],
  ['ror', parseRor],
  ['vat', parseVat],
  ['erasmus-code', parseErasmusCode],
  ['name', (text) => text],
]);

/** An identity key as somebody wrote it (`PIC:948 821 603`) in its canonical form; undefined when it is none. */
export function parseKey(text: string): string | undefined {
  const [, kind, value] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  if (kind === undefined || value === undefined) return undefined;
  const canonical = PARSERS.get(kind.toLowerCase())?.(value);
  return canonical && `${kind.toLowerCase()}:${canonical}`;
}

/** The keys of the identifiers that a row states, best kind first. */
export function identifierKeys(profile: FragmentProfile): string[] {
  const { pic, oid, ror, vat, erasmusCodes } = profile.identifiers ?? {};
  const keys = erasmusCodes?.map((code) => identityKey('erasmusCodes', code)) ?? [];
  if (vat) keys.unshift(identityKey('vat', vat));
  if (ror) keys.unshift(identityKey('ror', ror));
  if (oid) keys.unshift(identityKey('oid', oid));
  if (pic) keys.unshift(identityKey('pic', pic));
  return keys;
}

/** The key of an organisation that no identifier tells apart: its folded name with country and city. */
export function nameKey(profile: FragmentProfile): string {
  return `name:${fold(profile.name)}|${profile.country ?? ''}|${fold(profile.city ?? '')}`;
}

/** The keys by which a row is known: those of its identifiers, or its name when it has none. */
export function identityKeys(profile: FragmentProfile): string[] {
  const keys = identifierKeys(profile);
  return keys.length > 0 ? keys : [nameKey(profile)];
}

/** Those of the keys a record owns that some fragment of these layers still stands for. */
export function supportedKeys(keys: string[], layers: OrganisationRecord['layers']): string[] {
  const supported = new Set<string>();
  for (const { fragments } of Object.values(layers))
    for (const { fragment } of fragments) {
      for (const key of identifierKeys(fragment.profile)) supported.add(key);
      supported.add(nameKey(fragment.profile));
    }
  return keys.filter((key) => supported.has(key));
}

/**
 * True when both have a value of a single-valued kind and it is not the same one. An organisation owns two
 * values of such a kind only where an editor set another one than its source has; then either of them fits.
 */
export function contradict(owned: string[], stated: string[]): boolean {
  return stated.some((key) => SINGLE_VALUED.has(kindOf(key)) && !owned.includes(key) && hasKind(owned, key));
}

function hasKind(owned: string[], key: string): boolean {
  return owned.some((other) => kindOf(other) === kindOf(key));
}

/**
 * The id of a new organisation: 20 base32 characters of the SHA-256 of its first key. The next candidate is
 * taken while `isTaken`: the first one may be the id of an organisation that has given that key away since.
 */
export function newId(keys: string[], isTaken: (id: string) => boolean): string {
  const first = KINDS.flatMap((kind) => keys.filter((key) => kindOf(key) === kind))[0]!;
  let id = hashId(first);
  for (let attempt = 2; isTaken(id); attempt++) id = hashId(`${first}#${attempt}`);
  return id;
}

/** The ids that new organisations with these keys would get: by them it can be told whom something was about. */
export function idsOfKeys(keys: string[]): string[] {
  return keys.map(hashId);
}

/** The same for what a row states, complete or not. */
export function possibleIds(profile: Partial<FragmentProfile>): string[] {
  const { name, country } = profile;
  const keys = identifierKeys({ ...profile, name: name ?? '' });
  if (name !== undefined && country) keys.push(nameKey({ ...profile, name }));
  return idsOfKeys(keys);
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

function hashId(text: string): string {
  let id = '';
  let bits = 0;
  let buffer = 0;
  for (const byte of createHash('sha256').update(text).digest().subarray(0, 13)) {
    buffer = (buffer << 8) | byte;
    for (bits += 8; bits >= 5 && id.length < 20; bits -= 5) id += BASE32[(buffer >> (bits - 5)) & 31];
    buffer &= (1 << bits) - 1;
  }
  return id;
}

/**
 * Accents, case, punctuation and spacing do not make another name. It is not the folding of search texts on
 * purpose: stored keys depend on it, so it must never change.
 */
function fold(text: string): string {
  const folded = normalised(text, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase() // ß is SS and a final sigma a sigma before they are lowered
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded || text.trim();
}
