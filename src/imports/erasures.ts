import { type Directory, dryPlace, type OrganisationRecord } from '../directory/index.js';
import type { Queue, Queues } from '../platform/queues.js';
import type { Redis } from '../platform/redis.js';
import type { Projects } from '../projects/index.js';
import type { ImportStore } from './import-store.js';
import type { ReceiptStore } from './receipt-store.js';

const QUEUE = 'erased-traces';

/** Milliseconds: an erasure that was asked for has happened by then, or does not happen. */
const DELAY = 10_000;

/**
 * Takes an erased organisation out of what imports remember of their rows: what was found in them, and what dry runs
 * under way have written, and in which projects their undo would put it. In the background, because it reads what is kept
 * of every import. What an undo would bring back of the organisation itself is forgotten with it.
 */
export class ImportErasures {
  private readonly queue: Queue<{ ids: string[] }>;

  constructor(
    private readonly redis: Redis,
    private readonly queues: Queues,
    private readonly store: ImportStore,
    private readonly receipts: ReceiptStore,
    private readonly directory: Pick<Directory, 'find'>,
    private readonly projects: Pick<Projects, 'forget' | 'forgetIn'>,
    private readonly delay = DELAY,
  ) {
    this.queue = queues.queue(QUEUE);
  }

  /** Asked for before the organisation is erased, so that no erasure is without it. `ids`: its own, then those of its keys. */
  async request(ids: string[]): Promise<void> {
    await this.queue.add('forget', { ids }, { delay: this.delay });
  }

  /** Carries it out in this process. */
  work(): void {
    this.queues.worker<{ ids: string[] }>(QUEUE, (job) => this.forget(job.data.ids));
  }

  private async forget(ids: string[]): Promise<void> {
    const [id] = ids;
    if (id === undefined || (await this.directory.find(id))) return;
    for (const importId of await this.store.ids()) {
      await this.receipts.forget(importId, new Set(ids));
      await this.forgetTried(dryPlace(importId), ids);
      await this.projects.forgetIn(importId, new Set(ids));
    }
    // An import or its undo may have brought it into a project while it was being erased.
    await this.projects.forget(ids);
  }

  /** What a dry run has written of these; it goes on as if it had met none of them. */
  private async forgetTried(
    { records, versions, keys }: ReturnType<typeof dryPlace>,
    ids: string[],
  ): Promise<void> {
    for (const text of await this.redis.hmget(records, ...ids)) {
      if (text === null) continue;
      const record: OrganisationRecord = JSON.parse(text);
      const step = this.redis.multi().hdel(records, record.id).hdel(versions, record.id);
      await step.hdel(keys, ...record.keys).exec();
    }
  }
}
