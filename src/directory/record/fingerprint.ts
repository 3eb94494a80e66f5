import { createHash } from 'node:crypto';
import type { Fragment } from './organisation.js';

/** 16 hexadecimal digits of the SHA-256 of a fragment's content, the same whatever the order of its fields. */
export function fingerprintOf(fragment: Fragment): string {
  return contentHash(fragment);
}

/** The same of any content that JSON can hold. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
}

/** JSON without spaces and undefined members, the members of each object in the order of their names. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let members = '';
  for (const [name, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (member !== undefined) members += `${members && ','}${JSON.stringify(name)}:${canonicalJson(member)}`;
  return `{${members}}`;
}
