import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Dispatcher, request } from 'undici';
import type { ImportDocument } from '../../src/imports/index.js';
import { startMeilisearch } from '../../src/platform/embedded/meilisearch-server.js';
import { NodeProcess } from '../../src/platform/embedded/node-process.js';
import { startRedis } from '../../src/platform/embedded/redis-server.js';

const ADMIN_KEY = 'the-key-of-the-benchmarks';

/** Milliseconds between two questions whether an import is done: seldom enough not to slow it down. */
const LOOK_EVERY = 100;

/** A list of organisations to import. */
export interface List {
  source: string;
  filename: string;
  content: Buffer;
}

interface Call {
  body?: unknown;
  token?: string;
}

/** The service as `npm start` runs it, in production, each part in its own process, on a folder that goes with it. */
export class Service {
  private constructor(
    readonly redisUrl: string,
    readonly meilisearch: { url: string; apiKey: string },
    private readonly address: string,
    private readonly worker: NodeProcess,
    private readonly stops: (() => Promise<void>)[],
  ) {}

  /** Starts it with nothing in it. */
  static async start(): Promise<Service> {
    const folder = await mkdtemp(join(tmpdir(), 'kompaan-bench-'));
    const stops = [() => rm(folder, { recursive: true, force: true })];
    try {
      const redis = await startRedis(join(folder, 'redis'));
      stops.push(() => redis.server.stop());
      const meilisearch = await startMeilisearch(join(folder, 'meilisearch'));
      stops.push(() => meilisearch.server.stop());
      const env = {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        PORT: '0',
        RATE_LIMIT: '1000000', // counted as in production, never reached
        REDIS_URL: redis.url,
        MEILI_URL: meilisearch.url,
        MEILI_API_KEY: meilisearch.apiKey,
        ADMIN_API_KEY: ADMIN_KEY,
      };
      const worker = new NodeProcess(script('worker'), env, join(folder, 'worker.pid'));
      stops.push(() => worker.stop());
      const server = new NodeProcess(script('server'), env, join(folder, 'server.pid'));
      stops.push(() => server.stop());
      const [address] = await Promise.all([server.ready, worker.ready]);
      return new Service(redis.url, meilisearch, address, worker, stops);
    } catch (error) {
      await stopAll(stops);
      throw error;
    }
  }

  async stop(): Promise<void> {
    await stopAll(this.stops);
  }

  /** Ends the background work, so that Meilisearch has the machine for itself. */
  async stopWorking(): Promise<void> {
    await this.worker.stop();
  }

  /** Calls the API; a path that begins with // is at the root. @throws Error for an answer that is not a success. */
  async call<T>(method: string, path: string, { body, token }: Call = {}): Promise<T> {
    const isFile = body instanceof Buffer;
    // Not `fetch`: it takes as long as a hot search itself.
    const url = path.startsWith('//') ? this.address + path.slice(1) : `${this.address}/api/v1${path}`;
    const { statusCode, body: answer } = await request(url, {
      method: method as Dispatcher.HttpMethod,
      headers: {
        'Accept-Encoding': 'identity', // on the same machine compressing costs more than it saves
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': isFile ? 'text/csv' : 'application/json' }),
      },
      body: isFile ? body : body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (statusCode >= 300) throw new Error(`${method} ${path}: ${statusCode} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  /** Sends a list to be imported. */
  async post({ source, filename, content }: List): Promise<ImportDocument> {
    const path = `/imports?source=${source}&filename=${filename}`;
    return this.call<ImportDocument>('POST', path, { body: content, token: ADMIN_KEY });
  }

  async imported(id: string): Promise<ImportDocument> {
    return this.call<ImportDocument>('GET', `/imports/${id}`, { token: ADMIN_KEY });
  }

  /** Imports a list and waits until all of it can be found. */
  async import(list: List): Promise<ImportDocument> {
    const { id } = await this.post(list);
    for (;;) {
      const document = await this.imported(id);
      if (document.searchable) return document;
      if (document.status === 'failed') throw new Error(`The import failed: ${document.error}`);
      await pause(LOOK_EVERY);
    }
  }
}

function script(name: string): string {
  return fileURLToPath(new URL(`../../src/${name}.js`, import.meta.url));
}

/** What was started last stops first. */
async function stopAll(stops: (() => Promise<void>)[]): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}
