import { setTimeout as pause } from 'node:timers/promises';
import type { EnqueuedTaskPromise, Task } from 'meilisearch';
import { DEADLINES } from './deadlines.js';
import { DirectMeilisearch } from './direct-meilisearch.js';

export { DirectMeilisearch as Meilisearch } from './direct-meilisearch.js';

/** A task may take as long as it needs: a million documents take minutes. 0 = no limit. */
const TASK_TIMEOUT = 0;

/** Milliseconds between two looks at a task at most. */
const LONGEST_WAIT = 200;

export function connectMeilisearch(url: string, apiKey?: string): DirectMeilisearch {
  return new DirectMeilisearch({
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
  return unlessFailed(await task.waitTask({ timeout: TASK_TIMEOUT, interval: 20 }));
}

/**
 * The same by the task's number, for what may take minutes: each pause is a tenth longer than the one before, so that the
 * end is noticed about a tenth too late at most.
 */
export async function carriedOut(meilisearch: DirectMeilisearch, taskUid: number): Promise<Task> {
  for (let wait = 20; ; wait = Math.min(wait * 1.1, LONGEST_WAIT)) {
    const task = await meilisearch.tasks.getTask(taskUid);
    if (task.status !== 'enqueued' && task.status !== 'processing') return unlessFailed(task);
    await pause(wait);
  }
}

function unlessFailed(task: Task): Task {
  if (task.status !== 'succeeded') throw new IndexTaskError(task);
  return task;
}
