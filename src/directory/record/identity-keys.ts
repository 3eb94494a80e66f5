import { createHash } from 'node:crypto';
import { parseErasmusCode, parseOid, parsePic, parseRor, parseVat } from './identifiers.js';
import type { Fragment, Identifiers } from './organisation.js';
import { otherKey, parseOtherIdentifier } from './other-identifiers.js';

/** An organisation may have several of these; of every other kind it has one, and two values are two organisations. */
const SEVERAL = new Set(['erasmus-code', 'name']);

type FragmentProfile = Fragment['profile'];

/** The identity key of one identifier: `identityKey('pic', '948821603')` is `pic:948821603`. */
export function identityKey(kind: Exclude<keyof Identifiers, 'others'>, value: string): string {
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

/**
 * An identity key as somebody wrote it (`PIC:948 821 603`, `ISIL:DE-9`, `NO-BRC:998433290`, `source:sk-schools:100001877`)
 * in its canonical form; undefined when it is none.
 */
export function parseKey(text: string): string | undefined {
  const [, kind, value] = /^(source:[^:]+|[^:]+):(.+)$/is.exec(text) ?? [];
  if (kind === undefined || value === undefined) return undefined;
  const parse = PARSERS.get(kind.toLowerCase());
  const canonical = parse?.(value);
  if (parse) return canonical && `${kind.toLowerCase()}:${canonical}`;
  const other = parseOtherIdentifier(kind, value);
  return other && otherKey(other);
}

/** The keys of the identifiers that a row states, best kind first. */
export function identifierKeys(profile: FragmentProfile): string[] {
  const { pic, oid, ror, vat, erasmusCodes, others } = profile.identifiers ?? {};
  const keys = [
    ...(erasmusCodes?.map((code) => identityKey('erasmusCodes', code)) ?? []),
    ...(others?.map(otherKey).filter((key) => key !== undefined) ?? []),
  ];
  if (vat) keys.unshift(identityKey('vat', vat));
  if (ror) keys.unshift(identityKey('ror', ror));
  if (oid) keys.unshift(identityKey('oid', oid));
  if (pic) keys.unshift(identityKey('pic', pic));
  return keys;
}

/**
 * True when both have a value of a single-valued kind and it is not the same one. An organisation owns two
 * values of such a kind only where an editor set another one than its source has; then either of them fits.
 */
export function contradict(owned: string[], stated: string[]): boolean {
  return stated.some((key) => isSingleValued(key) && !owned.includes(key) && hasKind(owned, key));
}

/** Whether an organisation has one key of this kind. */
export function isSingleValued(key: string): boolean {
  return !SEVERAL.has(kindOf(key));
}

function hasKind(owned: string[], key: string): boolean {
  return owned.some((other) => kindOf(other) === kindOf(key));
}

/**
 * The id of a new organisation: 20 base32 characters of the SHA-256 of its first key, the best one. The next candidate is
 * taken while `isTaken`: the first one may be the id of an organisation that has given that key away since.
 */
export function newId([first]: string[], isTaken: (id: string) => boolean): string {
  let id = hashId(first!);
  for (let attempt = 2; isTaken(id); attempt++) id = hashId(`${first}#${attempt}`);
  return id;
}

/** The ids that new organisations with these keys would get: by them it can be told whom something was about. */
export function idsOfKeys(keys: string[]): string[] {
  return keys.map(hashId);
}

/** `pic` of `pic:948821603`, `source:sk-schools` of `source:sk-schools:100001877`. */
export function kindOf(key: string): string {
  const start = key.startsWith('source:') ? 'source:'.length : 0;
  return key.slice(0, key.indexOf(':', start));
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
