import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Directory } from '../directory/index.js';
import type { TableReport } from '../matching/index.js';

/** Milliseconds that a table has to come to the record; longer than the last report of a dead process counts. */
const PATIENCE = 12_000;

const LOOK_EVERY = 500;

/** Compares the scoring tables of all processes with the record, by position and number. True when they agree. */
export async function checkTables(
  directory: Directory,
  reports: () => Promise<TableReport[]>,
  output: Writable,
): Promise<boolean> {
  const version = await directory.version();
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const tables = await reports();
    const troubles = await Promise.all(tables.map((table) => troubleOf(table, version, directory)));
    if (troubles.some((trouble) => trouble) && Date.now() < deadline) {
      await pause(LOOK_EVERY);
      continue;
    }
    for (const { process, organisations } of tables)
      output.write(`organisations in the table of      ${process}: ${organisations}\n`);
    const lasting = troubles.filter((trouble) => trouble !== undefined);
    for (const trouble of lasting) output.write(`  ${trouble}; restart that process\n`);
    return lasting.length === 0;
  }
}

async function troubleOf(
  table: TableReport,
  version: number,
  directory: Directory,
): Promise<string | undefined> {
  const { process, organisations } = table;
  if (!(await directory.holds(table)))
    return `the scoring table of ${process} follows another history of the record`;
  if (table.version < version)
    return `the scoring table of ${process} is at version ${table.version} of the directory, behind ${version}`;
  const count = await directory.count();
  // Read last: what was counted is that version.
  if ((await directory.version()) !== table.version || organisations === count) return undefined;
  return `the scoring table of ${process} has ${organisations} organisations and the record ${count}`;
}
