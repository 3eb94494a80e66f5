import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Logger } from '../logging.js';
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
 * At most `limit` requests a minute from one client; 0 = as many as it likes. Each call makes a count of its own, kept in
 * this process: a count in Redis would cost every search a write to disk.
 */
export function limitRate(limit: number): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit,
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
}

/** Says once that a proxy stands in front of a server that was not told of it: all behind it count as one client. */
export function warnOfProxies(logger: Logger, trustProxy: number): RequestHandler {
  let isSettled = trustProxy > 0;
  return (request, _response, next) => {
    if (!isSettled && (request.headers['x-forwarded-for'] ?? request.headers.forwarded) !== undefined) {
      isSettled = true;
      logger.warn(
        'Requests come through a proxy, and TRUST_PROXY is 0: all people behind it share one rate limit. ' +
          'Set TRUST_PROXY to the number of proxies in front of this server.',
      );
    }
    next();
  };
}
