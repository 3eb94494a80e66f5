import type { Task } from 'meilisearch';
import type { Meilisearch } from '../../../platform/meilisearch.js';
import type { Current } from './follow-log.js';
import type { Done, IndexWriter } from './meilisearch-index.js';
import type { ProjectionRun } from './search-state.js';

/** The writes of one run to the live index, each held against Meilisearch's own list of tasks. */
export class LiveWrites {
  constructor(
    private readonly writer: IndexWriter,
    private readonly ledger: WriteLedger,
    private readonly run: ProjectionRun,
    /** The last task that is known to have written to the live index. */
    public task: number,
  ) {}

  /** @throws SupersededError, before anything is written; ForeignWriteError, when somebody else wrote in between. */
  async write({ documents, erased }: Current): Promise<Done> {
    await this.run.requireCurrent();
    const { tasks, done } = await this.writer.write(this.writer.live, documents, erased);
    if (tasks.length > 0) {
      await this.ledger.verify(this.task, tasks);
      this.task = Math.max(...tasks);
    }
    return done;
  }
}

/** Something wrote to the live index that the projection does not know of. */
export class ForeignWriteError extends Error {
  constructor() {
    super('Something else has written to the search index; it is compared with the record at the next check');
  }
}

/**
 * Meilisearch has no conditional writes, but it numbers its tasks and carries them out in that order. So its list of
 * tasks says whether the live index holds only what the projection has put there: a document that a slow worker sends
 * late, or a Meilisearch or Redis that went back to an earlier state, shows in the numbers.
 */
export class WriteLedger {
  constructor(
    private readonly meilisearch: Meilisearch,
    /** The name of the live index. */
    private readonly live: string,
  ) {}

  /** Whether nothing was written to the live index after that task, and Meilisearch still knows of it. */
  async endsWith(task: number): Promise<boolean> {
    const last = await this.last();
    if (last === undefined || last.uid < task) return false;
    return last.uid === task || ((await this.last(this.live))?.uid ?? task) <= task;
  }

  /** Makes sure that after `before` nothing was written to the live index but these tasks. @throws ForeignWriteError */
  async verify(before: number, mine: readonly number[]): Promise<void> {
    const newestFirst = mine.toSorted((a, b) => b - a);
    const { results } = await this.meilisearch.tasks.getTasks({
      ...{ indexUids: [this.live], from: newestFirst[0], limit: mine.length + 1 },
    });
    const found = results.map(({ uid }) => uid);
    const areMine = newestFirst.every((uid, position) => uid > before && found[position] === uid);
    if (!areMine || (found[mine.length] ?? before) > before) throw new ForeignWriteError();
  }

  /** Waits until everything that was handed over for the live index is done; returns the last task there is. */
  async settled(): Promise<number> {
    const last = await this.last();
    const lastOfLive = await this.last(this.live);
    if (lastOfLive) await this.meilisearch.tasks.waitForTask(lastOfLive.uid, { timeout: 0, interval: 20 });
    return Math.max(last?.uid ?? 0, lastOfLive?.uid ?? 0);
  }

  private async last(indexUid?: string): Promise<Task | undefined> {
    const { results } = await this.meilisearch.tasks.getTasks({
      limit: 1,
      ...(indexUid && { indexUids: [indexUid] }),
    });
    return results[0];
  }
}
