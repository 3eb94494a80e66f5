/** The process that completes consortia; it gives way to all others. */
import { setPriority } from 'node:os';
import { createServices, requireStores, startCompletions } from './app.js';
import { endWithParent, reportReady } from './platform/embedded/node-process.js';
import { beat } from './platform/heartbeat.js';
import { createLogger, logUncaught } from './platform/logging.js';
import { processConfig, requireRedis } from './platform/process-config.js';
import { closeOnSignal } from './platform/shutdown.js';

/** Milliseconds to finish what is under way. */
const STOP_PATIENCE = 5_000;
/** Of -20 to 19, the last in the queue for a processor. */
const PRIORITY = 10;

endWithParent();
setPriority(PRIORITY);
const config = processConfig();
const logger = createLogger('completer', config.logLevel);
logUncaught(logger);
await requireRedis(config, logger);
const services = createServices(config, logger);
closeOnSignal(logger, STOP_PATIENCE, () => services.close());
await requireStores(services);
await startCompletions(services);
beat(services.redis, 'completer', () => services.queues.working);
logger.info('Completing');
reportReady('completing');
