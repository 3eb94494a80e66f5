import { createServices, type Services, startCompletions, startWorkers } from '../../src/app.js';
import { createHttpApp } from '../../src/http-app.js';
import { readSettings } from '../../src/platform/config.js';
import { type Listening, listen } from '../../src/platform/http/listen.js';
import { createLogger } from '../../src/platform/logging.js';
import { redisReady } from '../../src/platform/redis.js';
import { emptyServers, testServers } from './servers.js';

export const ADMIN_KEY = 'the-key-of-these-tests';

/** The whole application in this process, on this test worker's own Redis and Meilisearch. */
export interface RunningApp {
  services: Services;
  /** Sends a request; the path is under /api/v1 unless it begins with //. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  address: string;
  close(): Promise<void>;
}

export interface CallOptions {
  /** Bearer token. */
  token?: string;
  body?: unknown;
  raw?: string | Buffer;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // What a test reads out of an answer it also asserts.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests check
  body: any;
}

/**
 * Starts it with empty servers, or with what is in them already (`keep`); the jobs can be left to others (`work`), and
 * something can stand between it and its servers (`servers`).
 */
export async function startApp({
  keep = false,
  work = true,
  rateLimit = 0,
  servers = {} as Partial<ReturnType<typeof testServers>>,
  logger = createLogger('test', 'silent'),
} = {}): Promise<RunningApp> {
  if (!keep) await emptyServers();
  const environment = { NODE_ENV: 'test', PORT: '0', RATE_LIMIT: String(rateLimit) };
  const settings = readSettings(environment);
  const config = { ...settings, ...testServers(), ...servers, adminApiKey: ADMIN_KEY };
  const services = createServices(config, logger);
  await redisReady(services.redis);
  const http = createHttpApp(services);
  const server: Listening = await listen(http.app, config);
  if (work) {
    await startWorkers(services);
    await startCompletions(services);
  }
  return {
    services,
    address: server.address,
    call: (method, path, options = {}) => send(server.address, method, path, options),
    async close() {
      await server.close();
      await http.close();
      await services.close();
    },
  };
}

async function send(address: string, method: string, path: string, options: CallOptions): Promise<Answer> {
  const { token, body, raw, headers } = options;
  const url = path.startsWith('//') ? address + path.slice(1) : `${address}/api/v1${path}`;
  const response = await fetch(url, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  const text = await response.text();
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? JSON.parse(text) : text,
  };
}

/** Repeats a question until its answer satisfies; fails with the last answer after `patience` milliseconds. */
export async function eventually<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  patience = 100_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > deadline)
      throw new Error(`Not satisfied in time; the last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Imports a file and waits until it is finished and searchable (or has failed), for so many milliseconds. */
export async function importFile(
  app: RunningApp,
  source: string,
  file: string | Buffer,
  query = '',
  patience = 240_000,
) {
  const stored = await app.call('POST', `/imports?source=${source}${query}`, { token: ADMIN_KEY, raw: file });
  if (stored.status !== 202) return stored;
  return eventually(
    () => app.call('GET', `/imports/${stored.body.id}`, { token: ADMIN_KEY }),
    ({ body }) => body.status === 'failed' || (body.status === 'completed' && body.searchable),
    patience,
  );
}
