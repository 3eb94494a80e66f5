import { randomUUID } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import type { Config } from '../config.js';
import type { Logger } from '../logging.js';
import type { Metrics } from '../metrics.js';
import { notReady } from '../problem.js';
import type { Queues } from '../queues.js';
import type { Readiness } from '../readiness.js';
import { compress } from './compress.js';
import { docsPage } from './docs.js';
import { mountRoutes } from './mount.js';
import { openApiDocument } from './openapi.js';
import { noSuchPage, problemHandler, sendProblem } from './problems.js';
import { queueBoard } from './queue-board.js';
import type { Route } from './route.js';
import { dataSecurity, limitRate, pageSecurity } from './security.js';

export interface HttpParts {
  config: Config;
  version: string;
  logger: Logger;
  metrics: Metrics;
  queues: Queues;
  routes: Route[];
  readiness: Readiness;
  /** The page at the root, for one request. */
  landingPage: RequestHandler;
}

/** The whole HTTP side, in the order in which a request meets it. */
export function createExpressApp(parts: HttpParts): Express {
  const { config, logger, metrics } = parts;
  const { adminApiKey } = config;
  const app = express();
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.use(requestId(), logRequests(logger), metrics.middleware, compress());
  const limited = limitRate(config.rateLimit);
  // Data before pages: it is asked for most, and needs little of what comes with a page.
  const api = mountRoutes(parts.routes, { adminApiKey, checkAnswers: !config.production });
  app.use('/api/v1', dataSecurity(), limited, api);
  app.use(pageSecurity());
  setUpHealth(app, parts);
  app.get('/', parts.landingPage);
  app.get(
    '/openapi.json',
    (_request, response) => void response.json(openApiDocument(parts.routes, parts.version)),
  );
  app.use('/docs', docsPage());
  app.use('/admin/queues', limited, queueBoard(parts.queues, adminApiKey));
  app.use((request, response) => sendProblem(request, response, noSuchPage(request)));
  app.use(problemHandler(logger));
  return app;
}

function setUpHealth(app: Express, { readiness, metrics }: HttpParts): void {
  app.get('/livez', (_request, response) => void response.json({ status: 'alive' }));
  app.get('/readyz', async (request, response) => {
    const troubles = await readiness.troubles();
    if (troubles.length === 0) response.json({ status: 'ready' });
    else sendProblem(request, response, notReady(troubles));
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
