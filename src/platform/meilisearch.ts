import type { EnqueuedTaskPromise, Meilisearch, Task } from 'meilisearch';
import { DEADLINES } from './deadlines.js';
import { QuickSearchMeilisearch } from './quick-search.js';

export { Meilisearch } from 'meilisearch';

/** A task may take as long as it needs: a million documents take minutes. 0 = no limit. */
const TASK_TIMEOUT = 0;

export function connectMeilisearch(url: string, apiKey?: string): Meilisearch {
  return new QuickSearchMeilisearch({
    host: url,
    timeout: DEADLINES.indexing,
    // A compressed answer of Meilisearch arrives in pieces that wait for each other: 47 ms instead of 3.
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
    ...(apiKey && { apiKey }),
  });
}

/** A task that Meilisearch accepted and then could not carry out. */
class IndexTaskError extends Error {
  constructor(readonly task: Task) {
    super(
      `Meilisearch task ${task.uid} (${task.type}) ${task.status}: ${task.error?.message ?? 'no reason given'}`,
    );
  }
}

/**
 * Waits for a task and returns it when it succeeded.
 * @throws IndexTaskError when it failed or was cancelled: the client returns such tasks, it does not throw.
 */
export async function succeeded(task: EnqueuedTaskPromise): Promise<Task> {
  const done = await task.waitTask({ timeout: TASK_TIMEOUT, interval: 20 });
  if (done.status !== 'succeeded') throw new IndexTaskError(done);
  return done;
}
