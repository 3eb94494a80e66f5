/** Loads the scoring table as a worker does, with all of a worker's code, says how long that took, and stores a snapshot. */
import '../../src/app.js';
import { Directory } from '../../src/directory/index.js';
import { ScoringTable, TableSnapshot } from '../../src/matching/index.js';
import { endWithParent, reportReady } from '../../src/platform/embedded/node-process.js';
import { createLogger } from '../../src/platform/logging.js';
import { connectRedis, redisReady } from '../../src/platform/redis.js';

/** Milliseconds since the process began, of the processor too. Megabytes. */
export interface Started {
  loaded: number;
  ready: number;
  processor: number;
  memory: number;
  organisations: number;
}

endWithParent();
const loaded = performance.now();
const redis = connectRedis(process.env.REDIS_URL!, createLogger('bench', 'silent'));
await redisReady(redis);
const directory = new Directory(redis, { onCommitted: async () => {} });
const snapshot = new TableSnapshot(redis);
const { table } = await new ScoringTable(directory, snapshot).current();
const ready = performance.now();
const { user, system } = process.cpuUsage();
const memory = process.memoryUsage().rss / 1e6;
const organisations = await directory.count();
if (organisations !== table.size) throw new Error(`${table.size} of ${organisations} are in the table`);
await snapshot.write(table, await directory.position());
const started: Started = {
  ...{ loaded, ready, memory, organisations },
  processor: (user + system) / 1_000,
};
reportReady(JSON.stringify(started));
