import express, { type Express } from 'express';
import request, { type Test } from 'supertest';
import { Directory, DirectoryQuality, qualityRoutes } from '../../../src/directory/index.js';
import { Duplicates } from '../../../src/identity/index.js';
import { ImportEndings } from '../../../src/imports/import-endings.js';
import { ImportRunner, type RunnerParts } from '../../../src/imports/import-runner.js';
import { ImportStore } from '../../../src/imports/import-store.js';
import { ImportUndos } from '../../../src/imports/import-undos.js';
import {
  type ImportDocument,
  Imports,
  importProfileRoutes,
  importRoutes,
} from '../../../src/imports/index.js';
import { ReceiptStore } from '../../../src/imports/receipt-store.js';
import { UploadStore } from '../../../src/imports/upload-store.js';
import { mountRoutes } from '../../../src/platform/http/mount.js';
import { problemHandler } from '../../../src/platform/http/problems.js';
import { createLogger } from '../../../src/platform/logging.js';
import { Queues } from '../../../src/platform/queues.js';
import { connectRedis, type Redis, redisReady } from '../../../src/platform/redis.js';
import { Sealer } from '../../../src/platform/sealing.js';
import { Projects } from '../../../src/projects/index.js';
import { testServers } from '../../support/servers.js';

export const ADMIN_API_KEY = 'only-for-these-tests';
const logger = createLogger('test', 'silent');

/** The import room of one process on the test's own Redis, with its calls on a router; search follows at once. */
export class ImportService {
  readonly redis: Redis;
  readonly directory: Directory;
  readonly projects: Projects;
  readonly imports: Imports;
  readonly duplicates: Duplicates;
  readonly quality: DirectoryQuality;
  readonly app: Express;
  private readonly queues: Queues;
  private readonly sealer: Sealer;

  constructor({ uploadLimit = 10_000_000, uploadsLimit = 1_000_000_000, sealer = new Sealer() } = {}) {
    const { redisUrl } = testServers();
    this.sealer = sealer;
    this.redis = connectRedis(redisUrl, logger);
    this.queues = new Queues(redisUrl, logger);
    this.directory = new Directory(this.redis, {
      onCommitted: async () => {},
      beforeErasing: (ids) => this.imports.forgetSoon(ids),
      sealer,
    });
    const { redis, queues, directory } = this;
    this.projects = new Projects(redis, directory);
    const { projects } = this;
    const index = { cursor: () => directory.version() };
    const projectIndex = { cursor: () => projects.version() };
    const limits = { uploadLimit, uploadsLimit };
    this.imports = new Imports({
      ...{ redis, queues, directory, projects, index, projectIndex, sealer, erasureDelay: 200 },
      ...limits,
    });
    this.duplicates = new Duplicates(redis, directory);
    this.quality = new DirectoryQuality(
      directory,
      () => this.imports.openConflicts(),
      () => this.duplicates.store.count(),
    );
    this.app = express();
    const routes = [
      ...importRoutes(this.imports, uploadLimit),
      ...importProfileRoutes(this.imports.profiles),
      ...qualityRoutes(this.quality),
    ];
    this.app.use('/api/v1', mountRoutes(routes, { adminApiKey: ADMIN_API_KEY, checkAnswers: true }));
    this.app.use(problemHandler());
  }

  async ready(): Promise<this> {
    await redisReady(this.redis);
    return this;
  }

  /** Carries out imports in this process. */
  async work(): Promise<this> {
    await this.imports.work(logger);
    return this;
  }

  /** What carries out imports, to be watched or changed. */
  parts(): RunnerParts {
    const { redis, directory, projects, sealer } = this;
    const store = new ImportStore(redis);
    const receipts = new ReceiptStore(redis, sealer);
    const endings = new ImportEndings(store, receipts, directory, projects);
    const uploads = new UploadStore(redis, Number.MAX_SAFE_INTEGER, sealer);
    return { store, uploads, receipts, endings, directory, projects, sealer };
  }

  /** Carries out one import at once, as a worker does that has been given it. */
  async runOnce(id: string, parts: Partial<RunnerParts> = {}): Promise<void> {
    const all = { ...this.parts(), ...parts };
    await new ImportRunner(all).run((await all.store.get(id))!, new AbortController().signal);
  }

  /** Undoes one import at once, as a worker does that has been given it. */
  async undoOnce(
    id: string,
    directory = this.directory,
    signal = new AbortController().signal,
  ): Promise<void> {
    const { store, receipts } = this.parts();
    await new ImportUndos(store, receipts, directory, this.projects).run((await store.get(id))!, signal);
  }

  /** Ends like a process that was asked to: after the batch it is at. */
  async close(): Promise<void> {
    await this.queues.close();
    this.redis.disconnect();
  }

  post(query: Record<string, string>, body: string | Buffer): Test {
    return authorised(request(this.app).post('/api/v1/imports').query(query))
      .type('application/octet-stream')
      .send(body);
  }

  get(path: string): Test {
    return authorised(request(this.app).get(`/api/v1${path}`));
  }

  undo(id: string): Test {
    return authorised(request(this.app).delete(`/api/v1/imports/${id}`));
  }

  cancel(id: string): Test {
    return authorised(request(this.app).post(`/api/v1/imports/${id}/cancel`));
  }

  /** Posts a file and returns the import as it is at the end. */
  async importFile(body: string | Buffer, query: Record<string, string> = {}): Promise<ImportDocument> {
    const { body: stored } = await this.post({ source: 'list', ...query }, body).expect(202);
    return this.ended(stored.id);
  }

  /** Imports a file at once, without a worker, and returns the import as it is at the end. */
  async importNow(body: string | Buffer, query: Record<string, string> = {}): Promise<ImportDocument> {
    const { body: stored } = await this.post({ source: 'list', ...query }, body).expect(202);
    await this.runOnce(stored.id);
    return (await this.get(`/imports/${stored.id}`).expect(200)).body;
  }

  /** Undoes an import at once, without a worker, and returns it as it is then. */
  async undoNow(id: string): Promise<ImportDocument> {
    await this.undo(id).expect(202);
    await this.undoOnce(id);
    return (await this.get(`/imports/${id}`).expect(200)).body;
  }

  async ended(id: string): Promise<ImportDocument> {
    for (;;) {
      const { body } = await this.get(`/imports/${id}`).expect(200);
      if (['failed', 'cancelled'].includes(body.status) || body.searchable) return body;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function authorised(test: Test): Test {
  return test.set('Authorization', `Bearer ${ADMIN_API_KEY}`);
}
