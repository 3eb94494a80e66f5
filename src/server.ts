/** The HTTP process. */
import { createHttpApp, createServices } from './app.js';
import { completeConfig, readSettings } from './platform/config.js';
import { reportReady } from './platform/embedded/node-process.js';
import { listen } from './platform/http/listen.js';
import { createLogger } from './platform/logging.js';
import { redisReady } from './platform/redis.js';
import { closeOnSignal } from './platform/shutdown.js';

const config = configuration();
const logger = createLogger('server', config.logLevel);
const services = createServices(config, logger);
await redisReady(services.redis);
const http = createHttpApp(services);
const server = await listen(http.app, config).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
closeOnSignal(logger, async () => {
  await server.close();
  await http.close();
  await services.close();
});
logger.info({ address: server.address }, 'Listening');
reportReady(server.address);

function configuration() {
  try {
    return completeConfig(readSettings(process.env));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
