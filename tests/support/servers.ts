import { Redis } from 'ioredis';
import { connectMeilisearch, succeeded } from '../../src/platform/meilisearch.js';

/** Addresses of this test worker's own servers. */
export function testServers() {
  const worker = process.env.JEST_WORKER_ID ?? '1';
  const variable = (name: string) => {
    const value = process.env[`TEST_${name}_${worker}`];
    if (!value) throw new Error(`TEST_${name}_${worker} is not set: the tests' global set-up did not run`);
    return value;
  };
  return {
    redisUrl: variable('REDIS_URL'),
    meiliUrl: variable('MEILI_URL'),
    meiliApiKey: variable('MEILI_API_KEY'),
  };
}

/** Empties this worker's Redis and Meilisearch; every test file that uses them calls it first. */
export async function emptyServers(): Promise<void> {
  const { redisUrl, meiliUrl, meiliApiKey } = testServers();
  const redis = new Redis(redisUrl);
  await redis.flushall();
  redis.disconnect();
  const meilisearch = connectMeilisearch(meiliUrl, meiliApiKey);
  // A worker that was killed leaves tasks behind that would delete or make an index meanwhile.
  await succeeded(meilisearch.tasks.cancelTasks({ statuses: ['enqueued', 'processing'] }));
  const { results } = await meilisearch.getRawIndexes({ limit: 1000 });
  for (const { uid } of results) await succeeded(meilisearch.deleteIndex(uid));
}
