// Plain JavaScript on the built code: jest does not resolve TypeScript imports in its global set-up.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMeilisearch } from '../../dist/src/platform/embedded/meilisearch-server.js';
import { startRedis } from '../../dist/src/platform/embedded/redis-server.js';

/** One real Redis and one real Meilisearch for each test worker, on free ports, in a temporary folder. */
export default async function startServers({ maxWorkers }) {
  const folder = await mkdtemp(join(tmpdir(), 'kompaan-tests-'));
  const servers = [];
  globalThis.startedServers = { servers, folder };
  for (let worker = 1; worker <= maxWorkers; worker++) {
    const redis = await startRedis(join(folder, `redis-${worker}`));
    servers.push(redis.server);
    const meilisearch = await startMeilisearch(join(folder, `meilisearch-${worker}`));
    servers.push(meilisearch.server);
    process.env[`TEST_REDIS_URL_${worker}`] = redis.url;
    process.env[`TEST_MEILI_URL_${worker}`] = meilisearch.url;
    process.env[`TEST_MEILI_API_KEY_${worker}`] = meilisearch.apiKey;
  }
}
