import { z } from 'zod';

/** A query parameter that may be repeated: always an array, empty when absent. */
export function repeated<T extends z.ZodType>(item: T) {
  return z
    .preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item))
    .meta({ override: { type: 'array' } });
}

/** `true` or `false` in a query. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A whole number in a query, within bounds. */
export function whole(min: number, max: number) {
  return z.coerce.number<string>().int().min(min).max(max);
}
