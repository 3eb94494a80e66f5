// Plain JavaScript on the built code: a process of its own that every question blocks for good.
import { pino } from 'pino';
import { Queues } from '../../dist/src/platform/queues.js';
import { connectRedis, redisReady } from '../../dist/src/platform/redis.js';
import { Requests } from '../../dist/src/platform/requests.js';

const [redisUrl, name] = process.argv.slice(2);
const logger = pino({ level: 'silent' });
const redis = connectRedis(redisUrl, logger);
await redisReady(redis);
const requests = new Requests(new Queues(redisUrl, logger), redis, { name, most: 16, patience: 60_000 });
requests.answer(async () => {
  await new Promise((resolve) => process.send('begun', resolve));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
process.send('ready');
