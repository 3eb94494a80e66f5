import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from '../logging.js';

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
