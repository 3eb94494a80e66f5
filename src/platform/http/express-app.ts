import { randomUUID } from 'node:crypto';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Config } from '../config.js';
import type { Logger } from '../logging.js';
import type { Metrics } from '../metrics.js';
import { Problem } from '../problem.js';
import type { Queues } from '../queues.js';
import { docsPage } from './docs.js';
import { mountRoutes } from './mount.js';
import { openApiDocument } from './openapi.js';
import { noSuchPage, problemHandler, sendProblem } from './problems.js';
import { queueBoard } from './queue-board.js';
import type { Route } from './route.js';

export interface HttpParts {
  config: Config;
  version: string;
  logger: Logger;
  metrics: Metrics;
  queues: Queues;
  routes: Route[];
  /** Names of what is not ready yet; empty = ready. */
  notReady: () => Promise<string[]>;
  /** The page at the root, for one request. */
  landingPage: RequestHandler;
}

/** What a page of ours may load. */
const CONTENT_SECURITY = {
  directives: {
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'upgrade-insecure-requests': null,
  },
};

/** The whole HTTP side, in the order in which a request meets it. */
export function createExpressApp(parts: HttpParts): Express {
  const { config, logger, metrics } = parts;
  const app = express();
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.use(requestId(), logRequests(logger), metrics.middleware);
  app.use(helmet({ contentSecurityPolicy: CONTENT_SECURITY }));
  // Event streams must not wait in a compressor's buffer.
  app.use(
    compression({
      filter: (request, response) =>
        !isEventStream(response.get('content-type')) && compression.filter(request, response),
    }),
  );
  setUpHealth(app, parts);
  app.get('/', parts.landingPage);
  app.get(
    '/openapi.json',
    (_request, response) => void response.json(openApiDocument(parts.routes, parts.version)),
  );
  app.use('/docs', docsPage());
  if (config.rateLimit > 0) app.use(limitRate(parts));
  app.use('/admin/queues', queueBoard(parts.queues, config.adminApiKey));
  app.use(
    '/api/v1',
    mountRoutes(parts.routes, { adminApiKey: config.adminApiKey, checkAnswers: !config.production }),
  );
  app.use((request, response) => sendProblem(request, response, noSuchPage(request)));
  app.use(problemHandler(logger));
  return app;
}

function setUpHealth(app: Express, { notReady, metrics }: HttpParts): void {
  app.get('/livez', (_request, response) => void response.json({ status: 'alive' }));
  app.get('/readyz', async (request, response) => {
    const missing = await notReady();
    if (missing.length === 0) response.json({ status: 'ready' });
    else
      sendProblem(
        request,
        response,
        new Problem(503, 'not-ready', 'Not ready', `Waiting for ${missing.join(' and ')}.`),
      );
  });
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

function requestId(): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    response.locals.requestId = given && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    response.set('X-Request-Id', response.locals.requestId);
    next();
  };
}

function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.on('finish', () =>
      logger.debug(
        {
          id: response.locals.requestId,
          method: request.method,
          path: request.path,
          status: response.statusCode,
          ms: performance.now() - started,
        },
        'request',
      ),
    );
    next();
  };
}

function isEventStream(type: unknown): boolean {
  return String(type).startsWith('text/event-stream');
}

// Counted in this process: a count in Redis would cost every search a write to disk.
function limitRate({ config }: HttpParts): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: config.rateLimit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response, _next, { limit }) =>
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
