import type { Notes } from '../notes.js';

/** Deeper nesting than this holds no single facts of an organisation. */
const MAX_DEPTH = 4;

/**
 * The scalar fields of an object as cells by path (`address.city`); lists of scalars are joined with `; `, of a list of
 * objects the first one counts.
 */
export function flatten(value: object, prefix = '', depth = 1): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, field] of Object.entries(value)) {
    const path = prefix + key;
    const inner = Array.isArray(field) ? field.find(isObject) : field;
    if (isObject(inner)) {
      if (depth < MAX_DEPTH)
        for (const [name, cell] of flatten(inner, `${path}.`, depth + 1)) cells.set(name, cell);
    } else
      cells.set(
        path,
        Array.isArray(field)
          ? field
              .map(scalar)
              .filter((item) => item !== '')
              .join('; ')
          : scalar(field),
      );
  }
  return cells;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const HALF = /\p{Surrogate}/gu;

/**
 * A JSON value with every half of a character as U+FFFD, counted in `notes`. JSON can write one (`"\ud83d"`, where a
 * text was cut inside an emoji), bytes in an encoding cannot.
 */
export function replaceHalfCharacters(value: unknown, notes: Notes): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceHalfCharacters(item, notes));
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, replaceHalfCharacters(item, notes)]),
    );
  if (typeof value !== 'string' || value.isWellFormed()) return value;
  notes.add('half-characters', undefined, value.match(HALF)?.length);
  return value.toWellFormed();
}

function scalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
