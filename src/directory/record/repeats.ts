import { mergedProfile } from './merge.js';
import type { Fragment } from './organisation.js';
import type { OrganisationRecord } from './record.js';
import { statedView } from './views.js';

/** Lists that are united with what is known: a part of them says nothing new. */
const UNITED = new Set(['otherNames', 'erasmusCodes', 'others']);

/**
 * Whether a fragment says only what people see of an organisation anyway, white space and control characters apart. What
 * it does not mention it says nothing of.
 */
export function repeats({ profile }: Fragment, record: OrganisationRecord): boolean {
  const { contact } = mergedProfile(record);
  return isPartOf(profile, { ...statedView(record), contact });
}

/** Whether every member of an object has an equal in the other. */
function isPartOf(said: object, known: object): boolean {
  return Object.entries(said).every(([name, value]) => {
    const other = (known as Record<string, unknown>)[name];
    if (value === undefined) return true;
    if (Array.isArray(value) && Array.isArray(other) && UNITED.has(name))
      return value.every((item) => other.some((one) => isSame(item, one)));
    return isSame(value, other);
  });
}

function isSame(value: unknown, known: unknown): boolean {
  if (typeof value === 'string' && typeof known === 'string') return folded(value) === folded(known);
  if (Array.isArray(value) && Array.isArray(known))
    return value.length === known.length && value.every((item, at) => isSame(item, known[at]));
  if (typeof value === 'object' && typeof known === 'object' && value && known) return isPartOf(value, known);
  return value === known;
}

function folded(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
