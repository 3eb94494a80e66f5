import { Readable, type Writable } from 'node:stream';
import { type Drafts, newDraftSchema } from '../consortia/index.js';
import type { Directory } from '../directory/index.js';
import { type Imports, importAndWait } from '../imports/index.js';

interface Services {
  directory: Directory;
  imports: Imports;
  drafts: Drafts;
}

/** `npm run cli -- seed`: the demo directory and its projects, through the same import as any other file, and the demo drafts. */
export async function runSeed(
  { directory, imports, drafts }: Services,
  { ifEmpty }: { ifEmpty: boolean },
  output: Writable,
): Promise<boolean> {
  if (ifEmpty && (await directory.version()) > 0) return true;
  output.write('Importing the demo directory …\n');
  // The books of names are large, and no other command needs them.
  const [{ demoOrganisations }, { demoProjects }, { demoDrafts }] = await Promise.all([
    import('../../seed/directory/index.js'),
    import('../../seed/projects/index.js'),
    import('../../seed/drafts/index.js'),
  ]);
  const organisations = demoOrganisations();
  const imported = await importLines(imports, 'demo', organisations, output);
  if (!imported) return false;
  output.write(`${imported.rows.created} organisations.\n`);
  const withProjects = await importLines(imports, 'demo-projects', demoProjects(organisations), output);
  if (!withProjects) return false;
  output.write(`${withProjects.made?.projects ?? 0} projects.\n`);
  for (const content of demoDrafts()) {
    const { draft, token } = await drafts.create(newDraftSchema.parse(content));
    output.write(`Demo draft "${draft.title}": ${draft.id}, token ${token}\n`);
  }
  return true;
}

/** Returns undefined when it failed, and says so. */
async function importLines(imports: Imports, source: string, items: readonly object[], output: Writable) {
  const lines = items.map((item) => Buffer.from(`${JSON.stringify(item)}\n`));
  const result = await importAndWait(imports, Readable.from(lines), { source, filename: `${source}.ndjson` });
  if (result.status === 'completed') return result;
  output.write(`The demo directory could not be imported: ${result.error ?? 'no reason given'}\n`);
  return undefined;
}
