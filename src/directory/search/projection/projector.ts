import { randomUUID } from 'node:crypto';
import { MeilisearchApiError } from 'meilisearch';
import type { Logger } from '../../../platform/logging.js';
import { LogGapError } from '../../store/change-log.js';
import type { Directory } from '../../store/directory.js';
import { indexFingerprint } from '../document.js';
import { differences } from './comparison.js';
import { CHUNK, followLog, WritesInOrder } from './follow-log.js';
import { buildIndex, inChunks } from './index-build.js';
import { LiveWrites, type WriteLedger } from './live-writes.js';
import type { IndexReader, IndexWriter } from './meilisearch-index.js';
import type { Indexed, ProjectionRun, SearchState } from './search-state.js';

export interface ProjectorParts {
  directory: Directory;
  writer: IndexWriter;
  reader: IndexReader;
  ledger: WriteLedger;
  state: SearchState;
  logger: Logger;
  /** Called whenever search has reached a further version of the directory. */
  onIndexed: (version: number) => Promise<void>;
}

/**
 * Keeps the search index what the directory is. Everything here can be done twice and be broken off anywhere:
 * the position moves only when what lies before it can be found.
 */
export class Projector {
  private readonly fingerprint = indexFingerprint();

  constructor(private readonly parts: ProjectorParts) {}

  /**
   * Brings the index up to date: from the change log, or, where that is not possible, by building it anew.
   * @throws IndexTaskError, SupersededError, ForeignWriteError, or what the signal was aborted with.
   */
  async catchUp(signal: AbortSignal): Promise<void> {
    const run = await this.parts.state.begin();
    const { indexed } = run;
    if (!indexed) return this.build(run, 'there is none yet', signal);
    if (indexed.fingerprint !== this.fingerprint) return this.build(run, 'its settings have changed', signal);
    if ((await this.parts.writer.liveCreated()) !== indexed.created)
      return this.build(run, 'Meilisearch has another one, or none', signal);
    if (!(await this.parts.directory.holds(indexed)))
      return this.build(run, 'it follows another history of the record', signal);
    const isKnown = await this.parts.ledger.endsWith(indexed.task);
    const damage = await this.damage(indexed, isKnown);
    if (damage) return this.build(run, damage, signal);
    const from = isKnown
      ? indexed
      : await this.mend(run, indexed, 'Meilisearch holds other writes than those known', signal);
    try {
      await this.follow(run, from, signal);
    } catch (error) {
      if (!(error instanceof LogGapError)) throw error;
      await this.build(run, 'the change log does not continue from it', signal);
    }
  }

  /** Builds a new index whatever the present one is. */
  async rebuild(reason: string, signal: AbortSignal): Promise<void> {
    await this.build(await this.parts.state.begin(), reason, signal);
  }

  /** Compares the index with the record, id by id, and mends what differs; builds it where that is not possible. */
  async compare(signal: AbortSignal): Promise<void> {
    await this.catchUp(signal);
    const run = await this.parts.state.begin();
    if (!run.indexed) throw new Error('The search index was lost again while it was being mended');
    await this.mend(run, run.indexed, 'somebody asked for it', signal);
  }

  /** Why the index is not what it was made although nothing else has written to it: its files were damaged. */
  private async damage({ version }: Indexed, isKnown: boolean): Promise<string | undefined> {
    const { directory, reader } = this.parts;
    try {
      const [inIndex, inRecord] = await Promise.all([reader.count(), directory.count()]);
      const isComparable = isKnown && (await directory.version()) === version;
      if (!isComparable || inIndex === inRecord) return undefined;
      return `it holds ${inIndex} organisations and the record ${inRecord}`;
    } catch (error) {
      if (!(error instanceof MeilisearchApiError && error.cause?.type === 'internal')) throw error;
      return `Meilisearch cannot read it: ${error.message}`;
    }
  }

  private async build(run: ProjectionRun, reason: string, signal: AbortSignal): Promise<void> {
    const { directory, writer, logger, onIndexed } = this.parts;
    logger.info({ reason }, 'Building the search index');
    const built = await buildIndex(directory, writer, run, signal);
    await run.replace({ ...built, fingerprint: this.fingerprint, generation: randomUUID() });
    logger.info({ directoryVersion: built.version }, 'The search index is built');
    await onIndexed(built.version);
  }

  /** What is known of the index afterwards: everything up to the returned position is in it, and nothing else. */
  private async mend(
    run: ProjectionRun,
    indexed: Indexed,
    reason: string,
    signal: AbortSignal,
  ): Promise<Indexed> {
    const { directory, writer, reader, ledger, logger, onIndexed } = this.parts;
    logger.info({ reason }, 'Comparing the search index with the record');
    const live = new LiveWrites(writer, ledger, run, await ledger.settled());
    const position = await directory.position();
    const writes = new WritesInOrder(signal);
    let mended = 0;
    for await (const differing of inChunks(differences(directory, reader), CHUNK)) {
      const documents = differing.map(({ document }) => document).filter((one) => one !== undefined);
      const erased = differing.filter(({ document }) => !document).map(({ id }) => id);
      mended += differing.length;
      await writes.add(await live.write({ documents, erased }));
    }
    await writes.finish();
    // Only now: broken off before, what it has written stays unknown, and the next run compares again.
    const now = { ...indexed, ...position, task: live.task, generation: randomUUID() };
    await run.replace(now);
    logger.info({ mended, directoryVersion: now.version }, 'The search index is what the record is');
    await onIndexed(now.version);
    return now;
  }

  private async follow(run: ProjectionRun, from: Indexed, signal: AbortSignal): Promise<void> {
    const { directory, writer, ledger, onIndexed } = this.parts;
    const live = new LiveWrites(writer, ledger, run, from.task);
    await followLog(directory, from, signal, {
      async write(current) {
        const done = await live.write(current);
        await run.account(live.task);
        return done;
      },
      async reached(position) {
        await run.reach(position);
        await onIndexed(position.version);
      },
    });
  }
}
