import type { RequestHandler, Response } from 'express';
import { MemoryStore, rateLimit } from 'express-rate-limit';
import { Problem } from '../problem.js';
import { sendProblem } from './problems.js';

/**
 * At most `limit` requests a minute from one client; 0 = as many as it likes. Each call makes a count of its own, kept in
 * this process: a count in Redis would cost every search a write to disk.
 */
export function limitRate(limit: number): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next();
  const store = new MemoryStore();
  const limited = rateLimit({
    windowMs: 60_000,
    limit,
    store,
    standardHeaders: 'draft-7', // draft 8 wants a hash with every answer
    legacyHeaders: false,
    validate: { xForwardedForHeader: false }, // `warnOfProxies` says it in the log, where it is read
    handler: (request, response) =>
      sendProblem(
        request,
        response,
        new Problem(
          429,
          'too-many-requests',
          'Too many requests',
          `At most ${limit} requests a minute; wait for the time in Retry-After.`,
        ),
      ),
  });
  return (request, response, next) => {
    response.locals.countMore = async (more: number) => {
      const { key } = (request as unknown as { rateLimit: { key: string } }).rateLimit;
      for (let n = 0; n < more; n++) await store.increment(key);
      const { totalHits, resetTime } = (await store.get(key))!;
      const seconds = Math.max(0, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1_000));
      const remaining = Math.max(0, limit - totalHits);
      response.setHeader('RateLimit', `limit=${limit}, remaining=${remaining}, reset=${seconds}`);
    };
    return limited(request, response, next);
  };
}

/**
 * Counts a request that was let in as several. It is answered even when it goes beyond the limit: otherwise a batch larger
 * than the limit could never be sent; what comes after it has to wait.
 */
export async function countAs(requests: number, response: Response): Promise<void> {
  const { countMore } = response.locals as { countMore?: (more: number) => Promise<void> };
  if (requests > 1) await countMore?.(requests - 1);
}
