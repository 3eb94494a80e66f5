/** The HTTP process. */
import { createServices, requireStores } from './app.js';
import { loadLanguages } from './consortia/index.js';
import { derive } from './directory/index.js';
import { createHttpApp } from './http-app.js';
import { endWithParent, NEEDS_A_PERSON, reportReady } from './platform/embedded/node-process.js';
import { listen } from './platform/http/listen.js';
import { createLogger, logUncaught } from './platform/logging.js';
import { processConfig, requireRedis } from './platform/process-config.js';
import { closeOnSignal } from './platform/shutdown.js';
import { keepHeapSmall } from './platform/small-heap.js';

/** Milliseconds to finish what is under way. */
const STOP_PATIENCE = 5_000;

endWithParent();
keepHeapSmall();
const config = processConfig();
const logger = createLogger('server', config.logLevel);
logUncaught(logger);
await requireRedis(config, logger);
const services = createServices(config, logger);
await Promise.all([requireStores(services), loadLanguages()]);
derive({ name: 'University' }); // makes the tables of words, so that no request waits for them
if (config.contactKeys.length === 0) logger.warn('Contacts are stored unencrypted: CONTACT_KEY is not set');
const http = createHttpApp(services);
const server = await listen(http.app, config).catch((error: Error) => {
  console.error(error.message);
  process.exit(NEEDS_A_PERSON);
});
closeOnSignal(logger, STOP_PATIENCE, async () => {
  await server.close();
  await http.close();
  await services.close();
});
logger.info({ address: server.address }, 'Listening');
reportReady(server.address);
