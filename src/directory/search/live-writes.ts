import type { Current } from './follow-log.js';
import { type Done, type IndexWriter, LIVE } from './index-writer.js';
import type { ProjectionRun } from './projection-run.js';
import type { WriteLedger } from './write-ledger.js';

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
    const { tasks, done } = await this.writer.write(LIVE, documents, erased);
    if (tasks.length > 0) {
      await this.ledger.verify(this.task, tasks);
      this.task = Math.max(...tasks);
    }
    return done;
  }
}
