import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { Problem } from '../problem.js';
import { sendProblem } from './problems.js';

/** The headers that a browser needs with a page: what it may load, and who may show it. */
export function pageSecurity(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'upgrade-insecure-requests': null,
      },
    },
  });
}

/** Data is never shown as a page; these are for a browser that is made to try (OWASP, REST Security Cheat Sheet). */
const WITH_DATA = Object.entries({
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
});

/** The headers that a browser needs with data. */
export function dataSecurity(): RequestHandler {
  return (_request, response, next) => {
    for (const [name, value] of WITH_DATA) response.setHeader(name, value);
    next();
  };
}

/**
 * At most `limit` requests a minute from one client; 0 = as many as it likes. Counted in this process: a count in Redis
 * would cost every search a write to disk.
 */
export function limitRate(limit: number): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-7', // draft 8 wants a hash with every answer
    legacyHeaders: false,
    // As the library's own, without the checks that it makes with every request: 0.03 ms.
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
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
}
