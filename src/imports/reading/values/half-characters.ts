import type { Notes } from '../notes.js';
import { isObject } from '../tables/flatten.js';

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
