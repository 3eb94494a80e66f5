import { randomUUID } from 'node:crypto';
import { MeilisearchApiError } from 'meilisearch';
import type { Logger } from '../../../platform/logging.js';
import { LogGapError } from '../../store/change-log.js';
import { differences } from './comparison.js';
import { DocumentLines } from './document-lines.js';
import { CHUNK, followLogs, WritesInOrder } from './follow-log.js';
import { buildIndex, inChunks } from './index-build.js';
import { LiveWrites } from './live-writes.js';
import { holdsAll, type Projected, positionsOf } from './projected.js';
import type { SearchIndex } from './search-index.js';
import type { Indexed, ProjectionRun } from './search-state.js';

export interface ProjectorParts {
  records: Projected;
  index: Pick<SearchIndex, 'writer' | 'reader' | 'ledger' | 'state' | 'fingerprint'>;
  logger: Logger;
  /** Called whenever search has reached a further version of the records. */
  onIndexed: (version: number) => Promise<void>;
}

/**
 * Keeps a search index what the record is. Everything here can be done twice and be broken off anywhere:
 * the positions move only when what lies before them can be found.
 */
export class Projector {
  private readonly fingerprint: string;

  constructor(private readonly parts: ProjectorParts) {
    this.fingerprint = parts.index.fingerprint();
  }

  /**
   * Brings the index up to date: from the change log, or, where that is not possible, by building it anew.
   * @throws IndexTaskError, SupersededError, ForeignWriteError, or what the signal was aborted with.
   */
  async catchUp(signal: AbortSignal): Promise<void> {
    const { index, records } = this.parts;
    const run = await index.state.begin();
    const { indexed } = run;
    if (!indexed) return this.build(run, 'there is none yet', signal);
    if (indexed.fingerprint !== this.fingerprint) return this.build(run, 'its settings have changed', signal);
    if ((await index.writer.liveCreated()) !== indexed.created)
      return this.build(run, 'Meilisearch has another one, or none', signal);
    if (!(await holdsAll(records, indexed.positions)))
      return this.build(run, 'it follows another history of the record', signal);
    const isKnown = await index.ledger.endsWith(indexed.task);
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
    await this.build(await this.parts.index.state.begin(), reason, signal);
  }

  /** Compares the index with the record, id by id, and mends what differs; builds it where that is not possible. */
  async compare(signal: AbortSignal): Promise<void> {
    await this.catchUp(signal);
    const run = await this.parts.index.state.begin();
    if (!run.indexed) throw new Error('The search index was lost again while it was being mended');
    await this.mend(run, run.indexed, 'somebody asked for it', signal);
  }

  /** Why the index is not what it was made although nothing else has written to it: its files were damaged. */
  private async damage({ positions }: Indexed, isKnown: boolean): Promise<string | undefined> {
    const { records, index } = this.parts;
    const [own] = records.logs;
    try {
      const [inIndex, inRecord] = await Promise.all([index.reader.count(), records.count()]);
      const isComparable = isKnown && (await own.log.version()) === positions[0].version;
      if (!isComparable || inIndex === inRecord) return undefined;
      return `it holds ${inIndex} ${records.name} and the record ${inRecord}`;
    } catch (error) {
      if (!(error instanceof MeilisearchApiError && error.cause?.type === 'internal')) throw error;
      return `Meilisearch cannot read it: ${error.message}`;
    }
  }

  private async build(run: ProjectionRun, reason: string, signal: AbortSignal): Promise<void> {
    const { records, index, logger } = this.parts;
    logger.info({ reason }, `Building the search index of ${records.name}`);
    const built = await buildIndex(records, index.writer, run, signal);
    await run.replace({ ...built, fingerprint: this.fingerprint, generation: randomUUID() });
    const [{ version }] = built.positions;
    logger.info({ version }, `The search index of ${records.name} is built`);
    await this.parts.onIndexed(version);
  }

  /** What is known of the index afterwards: everything up to the returned positions is in it, and nothing else. */
  private async mend(
    run: ProjectionRun,
    indexed: Indexed,
    reason: string,
    signal: AbortSignal,
  ): Promise<Indexed> {
    const { records, index, logger } = this.parts;
    const { writer, reader, ledger } = index;
    logger.info({ reason }, `Comparing the search index of ${records.name} with the record`);
    const live = new LiveWrites(writer, ledger, run, await ledger.settled());
    const positions = await positionsOf(records);
    const writes = new WritesInOrder(signal);
    let mended = 0;
    for await (const differing of inChunks(differences(records, reader), CHUNK)) {
      const documents = new DocumentLines();
      documents.add(differing.map(({ document }) => document).filter((one) => one !== undefined));
      const erased = differing.filter(({ document }) => !document).map(({ id }) => id);
      mended += differing.length;
      await writes.add(await live.write({ documents, erased }));
    }
    await writes.finish();
    // Only now: broken off before, what it has written stays unknown, and the next run compares again.
    const now = { ...indexed, positions, task: live.task, generation: randomUUID() };
    await run.replace(now);
    const [{ version }] = positions;
    logger.info({ mended, version }, `The search index of ${records.name} is what the record is`);
    await this.parts.onIndexed(version);
    return now;
  }

  private async follow(run: ProjectionRun, from: Indexed, signal: AbortSignal): Promise<void> {
    const { records, index, onIndexed } = this.parts;
    const live = new LiveWrites(index.writer, index.ledger, run, from.task);
    await followLogs(records, from.positions, signal, {
      async write(current) {
        const done = await live.write(current);
        await run.account(live.task);
        return done;
      },
      async reached(positions) {
        await run.reach(positions);
        await onIndexed(positions[0].version);
      },
    });
  }
}
