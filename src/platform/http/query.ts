import { z } from 'zod';

/** A query parameter that may be repeated: always an array, empty when absent. */
export function repeated<T extends z.ZodType>(item: T) {
  return z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item))
    .default([])
    .meta({ override: { type: 'array' } });
}

/** `true` or `false` in a query. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A whole number in a query, within bounds. */
export function whole(min: number, max: number) {
  const error = `must be one whole number from ${min} to ${max}`;
  return z.coerce.number<string>({ error }).int(error).min(min, error).max(max, error);
}
