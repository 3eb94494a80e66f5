/** The worker process: carries out imports, keeps the search index and the suggestions current. */
import { createServices, requireStores, startWorkers } from './app.js';
import { endWithParent, reportReady } from './platform/embedded/node-process.js';
import { beat } from './platform/heartbeat.js';
import { createLogger, logUncaught } from './platform/logging.js';
import { processConfig, requireRedis } from './platform/process-config.js';
import { closeOnSignal } from './platform/shutdown.js';
import { keepHeapSmall } from './platform/small-heap.js';

/** Milliseconds to finish what is under way. */
const STOP_PATIENCE = 5_000;

endWithParent();
keepHeapSmall();
const config = processConfig();
const logger = createLogger('worker', config.logLevel);
logUncaught(logger);
await requireRedis(config, logger);
const services = createServices(config, logger);
closeOnSignal(logger, STOP_PATIENCE, () => services.close());
await requireStores(services);
await startWorkers(services);
beat(services.redis, 'worker', () => services.queues.working);
logger.info('Working');
reportReady('working');
