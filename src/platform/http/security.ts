import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from '../logging.js';

/**
 * The headers that a browser needs with a page: what it may load, and who may show it. `inlineStyles`: whether its own
 * elements may have styles, as those of Swagger UI and of the queue board do.
 */
export function pageSecurity({ inlineStyles }: { inlineStyles: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        'script-src': ["'self'"],
        'style-src': inlineStyles ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
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

/** Pages of every site may read these answers, and show them in a frame; nothing in them runs or is loaded. */
const FOR_ALL = Object.entries({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
});

/** What a browser hears that asks beforehand, once a day, whether it may send something. */
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** The headers that a browser needs with what is open to all sites; answers its questions beforehand. */
export function openSecurity(): RequestHandler {
  return (request, response, next) => {
    for (const [name, value] of FOR_ALL) response.setHeader(name, value);
    if (request.method === 'OPTIONS') response.status(204).set(PREFLIGHT).end();
    else next();
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
