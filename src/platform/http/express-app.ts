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
import { limitRate } from './rate-limit.js';
import { identifyRequests, logRequests } from './request-log.js';
import type { Route } from './route.js';
import { dataSecurity, openSecurity, pageSecurity, warnOfProxies } from './security.js';
import { cutSlowBodies } from './slow-bodies.js';
import { webPage } from './web-page.js';

export interface HttpParts {
  config: Config;
  version: string;
  logger: Logger;
  metrics: Metrics;
  queues: Queues;
  routes: Route[];
  readiness: Readiness;
}

/** The whole HTTP side, in the order in which a request meets it. */
export function createExpressApp(parts: HttpParts): Express {
  const { config, logger, metrics } = parts;
  const { adminApiKey } = config;
  const app = express();
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.use(identifyRequests(), logRequests(logger), metrics.middleware);
  app.use(warnOfProxies(logger, config.trustProxy), cutSlowBodies(), compress());
  const limited = limitRate(config.rateLimit);
  // Data before pages: it is asked for most, and needs little of what comes with a page.
  const mounted = { adminApiKey, checkAnswers: !config.production };
  const [open, own] = [true, false].map((isOpen) => parts.routes.filter((one) => !!one.isOpen === isOpen));
  app.use('/api/v1', dataSecurity(), limited, mountRoutes(own!, mounted));
  const openPaths = [...new Set(open!.map(({ path }) => `/${path.split('/')[1]}`))];
  app.use(openPaths, openSecurity(), limited);
  app.use(mountRoutes(open!, mounted));
  app.use(openPaths, (request, response) => sendProblem(request, response, noSuchPage(request)));
  app.use(pageSecurity({ inlineStyles: false }));
  setUpHealth(app, parts);
  app.use(['/docs', '/admin/queues'], pageSecurity({ inlineStyles: true }));
  app.use(['/docs', '/openapi.json'], limitRate(config.rateLimit));
  app.get('/openapi.json', described(parts));
  app.use('/docs', docsPage());
  app.use('/admin/queues', limited, queueBoard(parts.queues, adminApiKey));
  app.use(webPage());
  app.use((request, response) => sendProblem(request, response, noSuchPage(request)));
  app.use(problemHandler());
  return app;
}

/**
 * An orchestrator's questions. Each has a count of its own for each address, so that neither what a client does elsewhere
 * nor another client can take them away; one a second is a tenth of what is allowed. `/livez` needs no more than the
 * refusal would.
 */
function setUpHealth(app: Express, { readiness, metrics, config }: HttpParts): void {
  app.get('/livez', (_request, response) => void response.json({ status: 'alive' }));
  app.get('/readyz', limitRate(config.rateLimit), async (request, response) => {
    const troubles = await readiness.troubles();
    if (troubles.length === 0) response.json({ status: 'ready' });
    else sendProblem(request, response, notReady(troubles));
  });
  app.get('/metrics', limitRate(config.rateLimit), async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
}

/** The document is made when somebody asks for it first. */
function described({ routes, version }: HttpParts): RequestHandler {
  let text: string | undefined;
  return (_request, response) => {
    text ??= JSON.stringify(openApiDocument(routes, version));
    response.type('json').send(text);
  };
}
