import type { Writable } from 'node:stream';
import type { Projected, SearchProjection } from '../directory/index.js';

interface Parts {
  searches: readonly { records: Pick<Projected, 'name'>; projection: SearchProjection }[];
}

/** `npm run cli -- reindex`: asks the worker for new indexes and waits until they have taken the old ones' places. */
export async function runReindex({ searches }: Parts, output: Writable): Promise<boolean> {
  for (const { records, projection } of searches) {
    output.write(`Building the search index of ${records.name} anew; search goes on meanwhile …\n`);
    await projection.rebuild();
    output.write('The new index is in use.\n');
  }
  return true;
}
