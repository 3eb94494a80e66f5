import { randomUUID } from 'node:crypto';
import type { Directory } from '../directory/index.js';
import type { Logger } from '../platform/logging.js';
import { conflict, type Problem } from '../platform/problem.js';
import type { Queues } from '../platform/queues.js';
import type { Redis } from '../platform/redis.js';
import { Sealer } from '../platform/sealing.js';
import type { Projects } from '../projects/index.js';
import { inBlocks } from './blocks.js';
import { ImportErasures } from './erasures.js';
import { type ImportRecord, isBeingUndone, isOver, NOTHING_YET } from './import.js';
import { documentOf, type SearchCursors } from './import-document.js';
import { ImportEndings } from './import-endings.js';
import { ImportJobs } from './import-jobs.js';
import { alreadyOver, findingsExpired, noRoom, unreadable, uploadExpired } from './import-problems.js';
import { ImportProfiles } from './import-profiles.js';
import { ImportRunner } from './import-runner.js';
import { ImportStore } from './import-store.js';
import { ImportUndos } from './import-undos.js';
import { Previews } from './previews.js';
import { type FileFormat, HEAD_BYTES, inspect, UnreadableFileError } from './reading/index.js';
import { ReceiptStore } from './receipt-store.js';
import type { ImportRequest } from './request-schema.js';
import type { Finding, ImportDocument } from './schema.js';
import { UploadStore, UploadsFullError } from './upload-store.js';
import { cancelled } from './why-imports-end.js';

/** Bytes of one stored block: large enough to be few, small enough not to hold Redis up. */
const BLOCK_SIZE = 256 * 1024;
/** Milliseconds a sender has for one block. */
const PATIENCE = 60_000;

/** Imports read at a time when all are looked through. */
const HISTORY_PAGE = 100;

export interface ImportsOptions {
  redis: Redis;
  queues: Queues;
  directory: Directory;
  projects: Projects;
  /** `cursor`: the directory version that search has reached. */
  index: { cursor(): Promise<number> };
  /** The same of the projects. */
  projectIndex: { cursor(): Promise<number> };
  /** Seals what may hold contacts: files that wait, and what is found in their rows. */
  sealer?: Sealer;
  /** Milliseconds between the request to forget an organisation and doing so; 10 seconds unless told otherwise. */
  erasureDelay?: number;
  /** Bytes of one file. */
  uploadLimit: number;
  /** Bytes of all files that wait to be imported. */
  uploadsLimit: number;
}

/** Takes files in, tells what became of them and, in a worker process, carries them out. */
export class Imports {
  readonly profiles: ImportProfiles;
  readonly previews: Previews;
  private readonly store: ImportStore;
  private readonly uploads: UploadStore;
  private readonly receipts: ReceiptStore;
  private readonly endings: ImportEndings;
  private readonly jobs: ImportJobs;
  private readonly erasures: ImportErasures;
  private readonly runner: ImportRunner;
  private readonly undos: ImportUndos;

  constructor(private readonly options: ImportsOptions) {
    const { redis, queues, directory, projects, uploadsLimit, sealer = new Sealer() } = options;
    this.store = new ImportStore(redis);
    this.uploads = new UploadStore(redis, uploadsLimit, sealer);
    this.receipts = new ReceiptStore(redis, sealer);
    this.endings = new ImportEndings(this.store, this.receipts, directory, projects);
    this.jobs = new ImportJobs(queues);
    this.erasures = new ImportErasures(
      redis,
      queues,
      this.store,
      this.receipts,
      directory,
      projects,
      options.erasureDelay,
    );
    this.profiles = new ImportProfiles(redis);
    this.previews = new Previews(this.profiles);
    const { store, uploads, receipts, endings } = this;
    this.runner = new ImportRunner({ store, uploads, receipts, endings, directory, projects, sealer });
    this.undos = new ImportUndos(store, receipts, directory, projects);
  }

  /** From now on this process carries out imports too. */
  async work(logger: Logger): Promise<void> {
    const { store, runner, undos } = this;
    await this.jobs.work({ store, runner, undos, logger });
    this.erasures.work();
  }

  /**
   * An organisation is about to be erased: soon nothing that imports remember shows what was said of it. `ids`: its own,
   * then those of its keys.
   */
  async forgetSoon(ids: string[]): Promise<void> {
    await this.erasures.request(ids);
  }

  /** Seals what earlier imports found with the first key: afterwards no other key is needed for it. */
  async sealFindings(): Promise<void> {
    for (const id of await this.store.ids()) await this.receipts.renew(id);
  }

  /**
   * Stores a file and has it imported in the background; once it answers, nothing of the file can be lost.
   * @throws Problem 422 when there is no such profile or the head of the file shows that it cannot be read, 413 when it is too large, 507 when too
   * many files wait, 408 when it comes too slowly, 409 when it was cancelled meanwhile: then nothing of it is left.
   */
  async receive(bytes: AsyncIterable<Uint8Array>, asked: ImportRequest): Promise<ImportDocument> {
    const request = await this.profiles.applied(asked);
    const total = this.options.uploadLimit;
    const blocks = inBlocks(bytes, { size: BLOCK_SIZE, total, patience: PATIENCE });
    const startedAt = new Date().toISOString();
    const first = (await blocks.next()).value ?? Buffer.alloc(0);
    const received = newImport(request, startedAt, await inspectHead(first, request));
    await this.uploads.forgetExpired();
    await this.store.begin(received);
    try {
      const running = await this.keep(received, first, blocks);
      // Should this fail, the workers find the import by themselves at their next look.
      await this.jobs.wake().catch(() => {});
      return documentOf(running, NOTHING_YET, { directory: 0, projects: 0 });
    } catch (error) {
      // Should this fail, the unfinished upload expires.
      await this.store.discard(received).catch(() => {});
      throw error instanceof UploadsFullError ? noRoom(error) : error;
    }
  }

  /**
   * Stops an import at whatever it is doing; what it stored until then stays. Undefined when there is none.
   * @throws Problem 409 when it is over already.
   */
  async cancel(id: string): Promise<ImportDocument | undefined> {
    const before = await this.store.get(id);
    if (!before) return undefined;
    if (isOver(before.status)) throw alreadyOver(before);
    await this.endings.end(id, cancelled(before));
    const after = (await this.store.get(id)) ?? before;
    if (after.status !== 'cancelled') throw alreadyOver(after);
    return this.view(after, await this.reached());
  }

  /**
   * Has an import undone in the background. Undefined when there is none.
   * @throws Problem 409 when there is nothing to undo, or not yet; 410 when it ended too long ago.
   */
  async undo(id: string): Promise<ImportDocument | undefined> {
    const record = await this.undos.request(id);
    if (!record) return undefined;
    // Should this fail, the workers find it by themselves at their next look.
    await this.jobs.wake().catch(() => {});
    return this.view(record, await this.reached());
  }

  async get(id: string): Promise<ImportDocument | undefined> {
    const record = await this.store.get(id);
    return record && this.view(record, await this.reached());
  }

  /** One page of all imports, newest first. */
  async history(page: number, limit: number) {
    const { records, total } = await this.store.history(page, limit);
    const reached = await this.reached();
    return {
      items: await Promise.all(records.map((record) => this.view(record, reached))),
      total,
      page,
      limit,
    };
  }

  /** Rows that contradict each other or the record, by source, as its latest completed import left them. */
  async openConflicts(): Promise<Map<string, number>> {
    const latest = await this.latestBySource();
    return new Map([...latest].map(([source, { tally }]) => [source, tally?.rows.conflicts ?? 0]));
  }

  /** When the latest completed import of each source was in the record, as ISO 8601. */
  async lastImports(): Promise<Map<string, string>> {
    const latest = await this.latestBySource();
    return new Map(
      [...latest].map(([source, { finishedAt, startedAt }]) => [source, finishedAt ?? startedAt]),
    );
  }

  private async latestBySource(): Promise<Map<string, ImportRecord>> {
    const latest = new Map<string, ImportRecord>();
    for (let page = 1; ; page++) {
      const { records } = await this.store.history(page, HISTORY_PAGE);
      for (const record of records) {
        const { request, status } = record;
        if (status === 'completed' && !request.dryRun && !latest.has(request.source))
          latest.set(request.source, record);
      }
      if (records.length < HISTORY_PAGE) return latest;
    }
  }

  /**
   * What was found in the rows of an import so far, in the order of the file.
   * @throws Problem 410 when the import ended so long ago that it is no longer kept.
   */
  async findings(id: string): Promise<AsyncIterable<Finding>> {
    const record = await this.store.get(id);
    const rows = record?.tally?.rows.read ?? 0;
    if (rows > 0 && (await this.receipts.count(id)) === 0) throw findingsExpired();
    return this.receipts.findings(id);
  }

  private async keep(
    received: ImportRecord,
    first: Buffer,
    rest: AsyncIterable<Buffer>,
  ): Promise<ImportRecord> {
    let blocks = 0;
    let bytes = 0;
    const write = async (block: Buffer) => {
      if (!(await this.uploads.write(received, blocks++, block))) throw await this.whyGone(received);
      bytes += block.length;
    };
    await write(first);
    for await (const block of rest) await write(block);
    const running = await this.store.start(received, bytes, blocks);
    if (!running) throw await this.whyGone(received);
    return running;
  }

  private async whyGone({ id }: ImportRecord): Promise<Problem> {
    const record = await this.store.get(id);
    return record ? conflict(`The import ${id} was cancelled before its file had arrived.`) : uploadExpired();
  }

  private async reached(): Promise<SearchCursors> {
    const { index, projectIndex } = this.options;
    const [directory, projects] = await Promise.all([index.cursor(), projectIndex.cursor()]);
    return { directory, projects };
  }

  private async view(record: ImportRecord, reached: SearchCursors): Promise<ImportDocument> {
    const { id, undo } = record;
    const tally = { ...NOTHING_YET, ...(record.tally ?? (await this.receipts.tally(id))) };
    if (!undo || !isBeingUndone(record)) return documentOf(record, tally, reached);
    const soFar = { ...undo, ...(await this.undos.counts(id)) };
    return documentOf({ ...record, undo: soFar }, tally, reached);
  }
}

function newImport(request: ImportRequest, startedAt: string, format: FileFormat | null): ImportRecord {
  return {
    id: randomUUID(),
    status: 'receiving',
    request,
    bytes: 0,
    format,
    rowsInFile: null,
    reader: null,
    tally: null,
    directoryVersion: null,
    startedAt,
    finishedAt: null,
    error: null,
  };
}

async function inspectHead(first: Buffer, request: ImportRequest): Promise<FileFormat | null> {
  try {
    const head = first.subarray(0, HEAD_BYTES);
    return (await inspect(head, { ...request, complete: first.length <= HEAD_BYTES })) ?? null;
  } catch (error) {
    if (error instanceof UnreadableFileError) throw unreadable(error);
    throw error;
  }
}
