/** `node dist/src/health.js worker|completer`: whether that process on this host works; for docker-compose.yml. */
import { readSettings } from './platform/config.js';
import { DEADLINES, within } from './platform/deadlines.js';
import { BEATING, type Beating, isBeating } from './platform/heartbeat.js';
import { createLogger } from './platform/logging.js';
import { outageOf, sentenceOf } from './platform/outages.js';
import { connectRedis, redisReady } from './platform/redis.js';

async function health(role: string | undefined): Promise<string | undefined> {
  if (!BEATING.includes(role as Beating)) return `Say which process: ${BEATING.join(' or ')}.`;
  const { redisUrl } = readSettings(process.env);
  if (!redisUrl) return 'REDIS_URL is not set.';
  const redis = connectRedis(redisUrl, createLogger('health', 'silent'));
  await within(DEADLINES.redisRead, 'Redis', redisReady(redis));
  if (await isBeating(redis, role as Beating)) return undefined;
  return `The ${role} of this host has given no sign of life: it has stopped, hangs, or cannot reach Redis.`;
}

const trouble = await health(process.argv[2]).catch((error) => {
  const outage = outageOf(error);
  return outage ? sentenceOf(outage) : (error as Error).message;
});
console.log(trouble ?? 'It works.');
process.exit(trouble ? 1 : 0);
