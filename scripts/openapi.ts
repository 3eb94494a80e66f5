/** `npm run openapi`: writes openapi.json from the declared routes. Needs no server: nothing is asked of one. */
import { writeFileSync } from 'node:fs';
import { createServices } from '../src/app.js';
import { describeRoutes } from '../src/http-app.js';
import { readSettings } from '../src/platform/config.js';
import { createLogger } from '../src/platform/logging.js';

const nowhere = { redisUrl: 'redis://127.0.0.1:1', meiliUrl: 'http://127.0.0.1:1', adminApiKey: 'none' };
const services = createServices({ ...readSettings({}), ...nowhere }, createLogger('openapi', 'silent'));
writeFileSync('openapi.json', `${JSON.stringify(describeRoutes(services), null, 2)}\n`);
process.exit();
