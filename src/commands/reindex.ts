import type { Writable } from 'node:stream';
import type { SearchProjection } from '../directory/index.js';

/** `npm run cli -- reindex`: asks the worker for a new index and waits until it has taken the old one's place. */
export async function runReindex(
  { projection }: { projection: SearchProjection },
  output: Writable,
): Promise<boolean> {
  output.write('Building the search index anew; search goes on meanwhile …\n');
  await projection.rebuild();
  output.write('The new index is in use.\n');
  return true;
}
