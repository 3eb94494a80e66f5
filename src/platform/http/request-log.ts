import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { pinoHttp } from 'pino-http';
import type { Logger } from '../logging.js';
import { onBehalfOf } from '../request-context.js';

const HEADER = 'X-Request-Id';

/** Gives each request an id, the caller's own where it is a plain one; it is answered, logged and goes into jobs. */
export function identifyRequests(): RequestHandler {
  return (request, response, next) => {
    const given = request.get(HEADER);
    const id = given && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
    request.id = id;
    response.set(HEADER, id);
    onBehalfOf(id, next);
  };
}

/**
 * One line for each request: an error for what went wrong here, a warning while a server is away, information about
 * what was refused, else for debugging. Of a request it says the method and the path: a query may be somebody's name,
 * and headers hold keys.
 */
export function logRequests(logger: Logger): RequestHandler {
  const line = (request: IncomingMessage, response: ServerResponse, { ms, err }: Told) => ({
    requestId: request.id,
    method: request.method,
    path: pathOf(request),
    status: response.statusCode,
    ms,
    ...(err && { err }),
  });
  return pinoHttp({
    logger,
    customAttributeKeys: { responseTime: 'ms' },
    serializers: { req: () => undefined }, // else part of each line by itself
    customLogLevel: (_request, response) => levelOf(response),
    customSuccessObject: line,
    customErrorObject: (request, response, _error, told: Told) =>
      line(request, response, { ...told, err: response.err }),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
  });
}

interface Told {
  ms: number;
  err?: Error | undefined;
}

function levelOf({ statusCode, err }: ServerResponse): 'error' | 'warn' | 'info' | 'debug' {
  if (statusCode === 503) return 'warn';
  if (statusCode >= 500 || err) return 'error';
  return statusCode >= 400 ? 'info' : 'debug';
}

/** Before any router has shortened it. */
function pathOf(request: IncomingMessage & { originalUrl?: string }): string {
  return (request.originalUrl ?? request.url ?? '').split('?', 1)[0]!;
}
