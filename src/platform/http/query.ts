import { z } from 'zod';
import { listOf } from '../limits.js';
import { badRequest } from '../problem.js';

/** Parameters of one call, however often one of them is repeated. */
const MOST_PARAMETERS = 300;

/**
 * Refuses a query with more parameters than any call has use for.
 * @throws Problem 400
 */
export function requireFewParameters(url: string): void {
  const given = url.split('&').length;
  if (given > MOST_PARAMETERS)
    throw badRequest(`The query has ${given} parameters; send at most ${MOST_PARAMETERS}.`, []);
}

/** A query parameter that may be repeated, up to `longest` times: always an array, empty when absent. */
export function repeated<T extends z.ZodType>(item: T, longest: number) {
  return z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), listOf(item, longest))
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
