import type { Logger } from '../../platform/logging.js';
import { type Change, LogGapError } from '../change-log.js';
import type { Directory } from '../directory.js';
import { type OrganisationDocument, organisationDocument } from './document.js';
import { indexFingerprint } from './fingerprint.js';
import { gatherBurst } from './gather-burst.js';
import { type Done, type IndexWriter, LIVE } from './index-writer.js';
import type { SearchState } from './search-state.js';
import { WritesInOrder } from './writes-in-order.js';

/**
 * Changes in one request to Meilisearch. Few large ones: each time it indexes costs about the same, however little it
 * is given (2.4 s for 200 organisations, 4 s for 5,911, on two busy cores).
 */
const CHUNK = 10_000;

/** Records read at a time: between two pages the worker can do something else. */
const PAGE = 1_000;

export interface ProjectorParts {
  directory: Directory;
  writer: IndexWriter;
  state: SearchState;
  logger: Logger;
  /** Called whenever search has reached a further version of the directory. */
  onIndexed: (version: number) => Promise<void>;
}

/**
 * Keeps the search index what the directory is. Everything here can be done twice and be broken off anywhere:
 * the cursor moves only when what lies before it can be found.
 */
export class Projector {
  private readonly fingerprint = indexFingerprint();

  constructor(private readonly parts: ProjectorParts) {}

  /**
   * Brings the index up to date: from the change log, or, where that is not possible, by building it anew.
   * @throws IndexTaskError, or what the signal was aborted with.
   */
  async catchUp(signal: AbortSignal): Promise<void> {
    const { state, writer } = this.parts;
    const indexed = await state.read();
    if (!indexed) return this.rebuild('there is none yet', signal);
    if (indexed.fingerprint !== this.fingerprint) return this.rebuild('its settings have changed', signal);
    if (!(await writer.hasLive())) return this.rebuild('Meilisearch no longer has it', signal);
    try {
      await this.follow(LIVE, indexed.cursor, signal, (version) => this.reached(version));
    } catch (error) {
      if (!(error instanceof LogGapError)) throw error;
      await this.rebuild('the change log does not go back far enough', signal);
    }
  }

  /** Builds the index anew when it holds more or fewer organisations than the record at the same version. */
  async verify(count: () => Promise<number>, signal: AbortSignal): Promise<void> {
    const { directory, state } = this.parts;
    const cursor = await state.cursor();
    const [inIndex, inRecord] = await Promise.all([count(), directory.count()]);
    if (inIndex === inRecord || (await directory.version()) !== cursor) return;
    await this.rebuild(`it holds ${inIndex} organisations and the record ${inRecord}`, signal);
  }

  /** Builds a new index beside the live one, brings it up to date and lets it take the live one's place. */
  async rebuild(reason: string, signal: AbortSignal): Promise<void> {
    const { directory, writer, state, logger } = this.parts;
    logger.info({ reason }, 'Building the search index');
    const uid = writer.newUid();
    await state.claimBuild(uid);
    await writer.discard(...(await writer.leftovers()));
    try {
      await writer.create(uid);
      const from = await directory.version();
      await this.load(uid, signal);
      const cursor = await this.follow(uid, from, signal, async () => {});
      // A run that was thought dead must not put its index, discarded meanwhile, in the place of a whole one.
      if (!(await state.ownsBuild(uid)))
        throw new Error(`Another run builds the search index instead of ${uid}`);
      await writer.promote(uid);
      await state.store({ cursor, fingerprint: this.fingerprint });
      logger.info({ directoryVersion: cursor }, 'The search index is built');
      await this.parts.onIndexed(cursor);
    } finally {
      // What it names now is the replaced index, or one that is not whole. The next build finds it if this fails.
      await writer.discard(uid).catch(() => {});
    }
  }

  private async load(uid: string, signal: AbortSignal): Promise<void> {
    const writes = new WritesInOrder(signal);
    for await (const records of inChunks(this.parts.directory.pages(), CHUNK))
      await writes.add(await this.parts.writer.write(uid, records.map(organisationDocument), []));
    await writes.finish();
  }

  /** Writes all changes after a version; `reached` hears how far the index has come. Returns the last version. */
  private async follow(
    uid: string,
    from: number,
    signal: AbortSignal,
    reached: (version: number) => Promise<void>,
  ): Promise<number> {
    const { directory } = this.parts;
    const writes = new WritesInOrder(signal);
    let version = from;
    for (;;) {
      await gatherBurst(() => directory.version(), { from: version, enough: CHUNK, signal });
      const changes = await directory.changesSince(version, CHUNK);
      const last = changes.at(-1)?.version;
      if (last !== undefined) {
        version = last;
        const done = await this.write(uid, changes);
        await writes.add(async () => {
          await done();
          await reached(last);
        });
      }
      // When the log is drained, let what is on its way arrive first: meanwhile the next changes gather.
      if (changes.length < CHUNK && !(await writes.confirmOldest())) return version;
    }
  }

  private async write(uid: string, changes: Change[]): Promise<Done> {
    const ids = [...new Set(changes.map(({ id }) => id))];
    const documents: OrganisationDocument[] = [];
    const erased: string[] = [];
    for (let start = 0; start < ids.length; start += PAGE) {
      const page = ids.slice(start, start + PAGE);
      const records = await this.parts.directory.getMany(page);
      for (const [position, id] of page.entries()) {
        const record = records[position];
        if (record) documents.push(organisationDocument(record));
        else erased.push(id);
      }
    }
    return this.parts.writer.write(uid, documents, erased);
  }

  private async reached(version: number): Promise<void> {
    await this.parts.state.moveCursor(version);
    await this.parts.onIndexed(version);
  }
}

async function* inChunks<T>(pages: AsyncIterable<T[]>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const page of pages) {
    chunk.push(...page);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
