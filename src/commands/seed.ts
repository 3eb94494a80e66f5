import { Readable, type Writable } from 'node:stream';
import { demoOrganisations } from '../../seed/directory/index.js';
import { demoDrafts } from '../../seed/drafts/index.js';
import { type Drafts, newDraftSchema } from '../consortia/index.js';
import type { Directory } from '../directory/index.js';
import { type Imports, importAndWait } from '../imports/index.js';

interface Services {
  directory: Directory;
  imports: Imports;
  drafts: Drafts;
}

/** `npm run cli -- seed`: the demo directory, through the same import as any other file, and the demo drafts. */
export async function runSeed(
  { directory, imports, drafts }: Services,
  { ifEmpty }: { ifEmpty: boolean },
  output: Writable,
): Promise<boolean> {
  if (ifEmpty && (await directory.version()) > 0) return true;
  output.write('Importing the demo directory …\n');
  const lines = function* () {
    for (const organisation of demoOrganisations()) yield Buffer.from(`${JSON.stringify(organisation)}\n`);
  };
  const result = await importAndWait(imports, Readable.from(lines()), {
    source: 'demo',
    filename: 'demo.ndjson',
  });
  if (result.status !== 'completed') {
    output.write(`The demo directory could not be imported: ${result.error ?? 'no reason given'}\n`);
    return false;
  }
  output.write(`${result.rows.created} organisations.\n`);
  for (const content of demoDrafts()) {
    const { draft, token } = await drafts.create(newDraftSchema.parse(content));
    output.write(`Demo draft "${draft.title}": ${draft.id}, token ${token}\n`);
  }
  return true;
}
