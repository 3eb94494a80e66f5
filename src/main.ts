/** `npm start`: Redis and Meilisearch when none is configured, then worker, completer and server; stops them in order. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError, readSettings, type Settings } from './platform/config.js';
import { adminKey, adminKeyFile } from './platform/embedded/admin-key.js';
import { stopLeftover } from './platform/embedded/leftovers.js';
import { lockFolder } from './platform/embedded/lock.js';
import { startMeilisearch } from './platform/embedded/meilisearch-server.js';
import { NodeProcess } from './platform/embedded/node-process.js';
import { MissingProgramError } from './platform/embedded/programs.js';
import { startRedis } from './platform/embedded/redis-server.js';
import { removeRunFile, writeRunFile } from './platform/embedded/run-file.js';
import { runToEnd } from './platform/embedded/run-to-end.js';
import { createLogger } from './platform/logging.js';
import { checkRedis } from './platform/redis-check.js';
import { closeOnSignal } from './platform/shutdown.js';

/** Milliseconds for everything to stop: Kompaan's own processes and then the servers, each with a limit of its own. */
const STOP_PATIENCE = 9_500;

/** Kompaan's own processes; the first one tells its address. */
const PROCESSES = ['server', 'worker', 'completer'];
const logger = createLogger('main', 'warn');

type Stop = () => Promise<void>;

/** How to stop what has been started: floor by floor, all of one floor at a time. */
const floors: Record<'processes' | 'servers' | 'folder', Stop[]> = { processes: [], servers: [], folder: [] };
let stopping = false;

/** Remembers how to stop something; a signal may have come while it was starting. */
async function stopLater(floor: keyof typeof floors, stop: Stop): Promise<void> {
  if (!stopping) return void floors[floor].push(stop);
  await stop();
  throw new Error('it was stopped while starting.');
}

async function start(settings: Settings): Promise<void> {
  const dataDir = resolve(settings.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await stopLater('folder', await lockFolder(dataDir));
  await Promise.all(PROCESSES.map((name) => stopLeftover(pidFile(dataDir, name))));
  const servers = await startServers(settings, dataDir);
  await writeRunFile(dataDir, servers);
  await stopLater('servers', () => removeRunFile(dataDir));
  const env = {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV || 'production',
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn', // in a terminal; in a container every process says more by itself
    REDIS_URL: servers.redisUrl,
    MEILI_URL: servers.meiliUrl,
    MEILI_API_KEY: servers.meiliApiKey ?? '',
    ADMIN_API_KEY: servers.adminApiKey,
  };
  const started = PROCESSES.map((name) => new NodeProcess(script(name), env, pidFile(dataDir, name)));
  await stopLater('processes', () => stopTogether(started));
  const [address] = await Promise.all(started.map(({ ready }) => ready));
  const embedded = settings.redisUrl === undefined;
  if ((settings.seed ?? (embedded ? 'demo' : 'none')) === 'demo') await seedOnce(dataDir, env);
  console.log(`\nKompaan is ready: ${address}`);
  console.log(`  documentation of the calls   ${address}/docs`);
  if (!settings.adminApiKey) console.log(`  administrator key            in ${adminKeyFile(dataDir)}`);
  console.log('  stop with Ctrl-C\n');
}

async function stopTogether(processes: NodeProcess[]): Promise<void> {
  await Promise.all(processes.map((one) => one.stop()));
}

const pidFile = (dataDir: string, name: string) => join(dataDir, `${name}.pid`);

async function startServers(settings: Settings, dataDir: string) {
  const adminApiKey = settings.adminApiKey ?? (await adminKey(dataDir));
  if (settings.redisUrl) await checkRedis(settings.redisUrl); // here, so that what is wrong is said once
  // One after the other: a signal then finds at most one server that is just starting.
  const redisUrl = settings.redisUrl ?? (await embedded(startRedis(`${dataDir}/redis`))).url;
  const meilisearch = settings.meiliUrl
    ? { url: settings.meiliUrl, apiKey: settings.meiliApiKey }
    : await embedded(startMeilisearch(`${dataDir}/meilisearch`, logger));
  return { redisUrl, meiliUrl: meilisearch.url, meiliApiKey: meilisearch.apiKey, adminApiKey };
}

async function embedded<S extends { server: { stop(): Promise<void> } }>(starting: Promise<S>): Promise<S> {
  const running = await starting;
  await stopLater('servers', () => running.server.stop());
  return running;
}

/** Fills an empty directory; the mark spares later starts the time to look. */
async function seedOnce(dataDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  const mark = join(dataDir, 'demo-seeded');
  if (existsSync(mark)) return;
  const seeding = runToEnd(script('cli'), ['seed', '--if-empty'], env);
  await stopLater('processes', seeding.stop);
  await seeding.done;
  await writeFile(mark, '');
}

const script = (name: string) => fileURLToPath(new URL(`./${name}.js`, import.meta.url));

async function stopAll(): Promise<void> {
  for (const floor of ['processes', 'servers', 'folder'] as const)
    await Promise.all(floors[floor].splice(0).map((stop) => stop()));
}

const starting = Promise.resolve().then(() => start(readSettings(process.env)));
closeOnSignal(logger, STOP_PATIENCE, async () => {
  stopping = true;
  await stopAll(); // a start under way fails at its next step
  await starting.catch(() => {});
  await stopAll();
});
try {
  await starting;
} catch (error) {
  if (!stopping) {
    console.error(`\nKompaan could not start: ${(error as Error).message}\n`);
    await stopAll();
    process.exit(error instanceof ConfigError || error instanceof MissingProgramError ? 2 : 1);
  }
}
