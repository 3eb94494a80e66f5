import type { Writable } from 'node:stream';
import type { DuplicateJobs, Duplicates } from '../identity/index.js';

interface Parts {
  duplicates: Duplicates;
  duplicateJobs: DuplicateJobs;
}

/**
 * `npm run cli -- duplicates [--rebuild]`: how many pairs are proposed and how many organisations are still to be looked at;
 * with `--rebuild` a worker looks at all of them again, in the background.
 */
export async function runDuplicates(
  { duplicates, duplicateJobs }: Parts,
  { rebuild }: { rebuild: boolean },
  output: Writable,
): Promise<void> {
  if (rebuild) await duplicateJobs.rebuild();
  const { count, isDone } = await duplicateJobs.waiting();
  output.write(`pairs that are proposed           ${await duplicates.store.count()}\n`);
  output.write(
    `organisations to be looked at     ${count}${isDone || count > 0 ? '' : ', and all that have changed'}\n`,
  );
  if (rebuild) output.write('A worker looks at all organisations again.\n');
}
