import { randomUUID } from 'node:crypto';
import type { Directory } from '../directory/index.js';
import type { Logger } from '../platform/logging.js';
import { Problem, unprocessable } from '../platform/problem.js';
import type { Queues } from '../platform/queues.js';
import type { Redis } from '../platform/redis.js';
import { inBlocks } from './blocks.js';
import { type Finding, type ImportRecord, type ImportRequest, NOTHING_YET } from './import.js';
import { documentOf } from './import-document.js';
import { ImportJobs } from './import-jobs.js';
import { ImportRunner } from './import-runner.js';
import { ImportStore } from './import-store.js';
import { type FileFormat, HEAD_BYTES, inspect, UnreadableFileError } from './reading/index.js';
import { ReceiptStore } from './receipt-store.js';
import type { ImportDocument } from './schema.js';
import { UploadStore } from './upload-store.js';

/** Bytes of one stored block: large enough to be few, small enough not to hold Redis up. */
const BLOCK_SIZE = 256 * 1024;
/** Milliseconds a sender has for one block. */
const PATIENCE = 60_000;

export interface ImportsOptions {
  redis: Redis;
  queues: Queues;
  directory: Directory;
  /** `cursor`: the directory version that search has reached. */
  index: { cursor(): Promise<number> };
  /** Bytes of one file. */
  uploadLimit: number;
}

/** Takes files in, tells what became of them and, in a worker process, carries them out. */
export class Imports {
  private readonly store: ImportStore;
  private readonly uploads: UploadStore;
  private readonly receipts: ReceiptStore;
  private readonly jobs: ImportJobs;
  private readonly runner: ImportRunner;

  constructor(private readonly options: ImportsOptions) {
    const { redis, queues, directory } = options;
    this.store = new ImportStore(redis);
    this.uploads = new UploadStore(redis);
    this.receipts = new ReceiptStore(redis);
    this.jobs = new ImportJobs(queues);
    this.runner = new ImportRunner({
      store: this.store,
      uploads: this.uploads,
      receipts: this.receipts,
      directory,
    });
  }

  /** From now on this process carries out imports too. */
  async work(logger: Logger): Promise<void> {
    await this.jobs.work(this.store, this.runner, logger);
  }

  /**
   * Stores a file and has it imported in the background; once it answers, nothing of the file can be lost.
   * @throws Problem 422 when the head of the file shows that it cannot be read, 413 when it is too large, 408 when
   * it comes too slowly: then nothing of it is left.
   */
  async receive(bytes: AsyncIterable<Uint8Array>, request: ImportRequest): Promise<ImportDocument> {
    const total = this.options.uploadLimit;
    const blocks = inBlocks(bytes, { size: BLOCK_SIZE, total, patience: PATIENCE });
    const startedAt = new Date().toISOString();
    const first = (await blocks.next()).value ?? Buffer.alloc(0);
    const received = newImport(request, startedAt, await inspectHead(first, request));
    await this.store.begin(received);
    try {
      const running = await this.keep(received, first, blocks);
      // Should this fail, the workers find the import by themselves at their next look.
      await this.jobs.wake().catch(() => {});
      return documentOf(running, NOTHING_YET, 0);
    } catch (error) {
      // Should this fail, the unfinished upload expires.
      await this.store.discard(received).catch(() => {});
      throw error;
    }
  }

  async get(id: string): Promise<ImportDocument | undefined> {
    const record = await this.store.get(id);
    return record && this.view(record, await this.options.index.cursor());
  }

  /** One page of all imports, newest first. */
  async history(page: number, limit: number) {
    const { records, total } = await this.store.history(page, limit);
    const cursor = await this.options.index.cursor();
    return {
      items: await Promise.all(records.map((record) => this.view(record, cursor))),
      total,
      page,
      limit,
    };
  }

  /** Everything found in the rows of an import so far, in the order of the file. */
  findings(id: string): AsyncIterable<Finding> {
    return this.receipts.findings(id);
  }

  private async keep(
    received: ImportRecord,
    first: Buffer,
    rest: AsyncIterable<Buffer>,
  ): Promise<ImportRecord> {
    const { id } = received;
    let blocks = 0;
    let bytes = first.length;
    await this.uploads.write(id, blocks++, first);
    for await (const block of rest) {
      await this.uploads.write(id, blocks++, block);
      bytes += block.length;
    }
    const running = await this.store.start(received, bytes, blocks);
    if (!running) throw expired();
    return running;
  }

  private async view(record: ImportRecord, searchCursor: number): Promise<ImportDocument> {
    return documentOf(record, await this.receipts.tally(record.id), searchCursor);
  }
}

function newImport(request: ImportRequest, startedAt: string, format: FileFormat): ImportRecord {
  return {
    id: randomUUID(),
    status: 'receiving',
    request,
    bytes: 0,
    format,
    rowsInFile: null,
    directoryVersion: null,
    startedAt,
    finishedAt: null,
    error: null,
  };
}

async function inspectHead(first: Buffer, request: ImportRequest): Promise<FileFormat> {
  try {
    return await inspect(first.subarray(0, HEAD_BYTES), { ...request, complete: first.length <= HEAD_BYTES });
  } catch (error) {
    if (error instanceof UnreadableFileError) throw unprocessable(error.code, error.message);
    throw error;
  }
}

function expired(): Problem {
  return new Problem(
    408,
    'upload-expired',
    'The upload took too long',
    'Parts of it had expired before it was complete. Nothing was stored; try again.',
  );
}
