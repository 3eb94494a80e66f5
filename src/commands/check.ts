import type { Writable } from 'node:stream';
import type { Consistency, Directory, Fault, SearchProjection } from '../directory/index.js';
import type { TableReport, TableSnapshot } from '../matching/index.js';
import { checkIndex, type Searched } from './check-index.js';
import { checkTables } from './check-tables.js';
import { collect, report } from './findings.js';

interface Parts {
  /** What the scoring tables of all processes hold. */
  tables: () => Promise<TableReport[]>;
  directory: Directory;
  consistency: Consistency;
  /** All that is searched, with what keeps it current. */
  searches: readonly (Searched & { projection: SearchProjection })[];
  tableSnapshot: Pick<TableSnapshot, 'remove'>;
}

const FAULTS: Record<Fault['kind'], string> = {
  keyMissing: 'identity keys of a record that point nowhere',
  keyElsewhere: 'identity keys of a record that point to another organisation',
  keyDangling: 'identity keys that no record has',
  keyContested: 'identity keys that two records have; erase or change one of them',
  alias: 'ids of merged organisations that do not point to what these were merged into',
  version: 'organisations whose version beside the record is not that of the record',
};

/**
 * `npm run cli -- check [--repair]`: compares record, identity keys and search indexes, one by one, and the scoring tables
 * by position and number. True when they agree, at the end.
 */
export async function runCheck(
  parts: Parts,
  { repair }: { repair: boolean },
  output: Writable,
): Promise<boolean> {
  const agree = await compare(parts, output);
  if (agree || !repair) {
    output.write(
      agree ? 'All of it agrees.\n' : 'Mend it from the records with: npm run cli -- check --repair\n',
    );
    return agree;
  }
  output.write('\nMending it from the records …\n');
  for await (const faults of parts.consistency.faults())
    for (const fault of faults) await parts.consistency.mend(fault);
  for (const { projection } of parts.searches) await projection.mend();
  await parts.tableSnapshot.remove(); // a process that is started now makes its table from the records
  const mended = await compare(parts, output);
  output.write(mended ? 'It is mended.\n' : 'Some of it could not be mended.\n');
  return mended;
}

async function compare(
  { directory, consistency, searches, tables }: Parts,
  output: Writable,
): Promise<boolean> {
  for (const { index } of searches) await index.tryServer();
  const [inRecord, version] = await Promise.all([directory.count(), directory.version()]);
  const faults = await lastingFaults(consistency);
  output.write(`organisations in the record        ${inRecord}\n`);
  output.write(`version of the directory           ${version}\n`);
  let agree = report(faults, FAULTS, output);
  for (const searched of searches) agree = (await checkIndex(searched, output)) && agree;
  return (await checkTables(directory, tables, output)) && agree;
}

/** Those that are there at two looks: what a commit between two readings makes look wrong is not. */
async function lastingFaults(consistency: Consistency): Promise<Fault[]> {
  const first = await collect(consistency.faults());
  if (first.length === 0) return first;
  const again = new Set((await collect(consistency.faults())).map(({ kind, subject }) => kind + subject));
  return first.filter(({ kind, subject }) => again.has(kind + subject));
}
