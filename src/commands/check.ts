import type { Writable } from 'node:stream';
import type { Directory, OrganisationIndex } from '../directory/index.js';

/** `npm run cli -- check`: whether everything in the record can be found. True when it can. */
export async function runCheck(
  { directory, index }: { directory: Directory; index: OrganisationIndex },
  output: Writable,
): Promise<boolean> {
  const [inRecord, version] = await Promise.all([directory.count(), directory.version()]);
  const [inIndex, cursor] = await Promise.all([index.count(), index.cursor()]);
  output.write(`organisations in the record        ${inRecord}\n`);
  output.write(`organisations in the search index  ${inIndex}\n`);
  output.write(`version of the directory           ${version}\n`);
  output.write(`version that search has reached    ${cursor}\n`);
  if (cursor < version) output.write('The search index is behind; a running worker brings it up to date.\n');
  else if (inIndex !== inRecord)
    output.write('Record and search index differ. Build the index anew: npm run cli -- reindex\n');
  else output.write('Everything in the record can be found.\n');
  return cursor >= version && inIndex === inRecord;
}
