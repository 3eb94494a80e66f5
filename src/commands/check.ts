import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Consistency,
  type Difference,
  type Directory,
  differences,
  differencesOf,
  type Fault,
  type OrganisationIndex,
  type SearchProjection,
} from '../directory/index.js';
import type { TableReport, TableSnapshot } from '../matching/index.js';
import { checkTables } from './check-tables.js';

interface Parts {
  /** What the scoring tables of all processes hold. */
  tables: () => Promise<TableReport[]>;
  directory: Directory;
  consistency: Consistency;
  index: OrganisationIndex;
  projection: SearchProjection;
  tableSnapshot: Pick<TableSnapshot, 'remove'>;
}

/** Milliseconds that the worker has to bring into search what is on its way. */
const PATIENCE = 30_000;

/** How often an organisation must differ to count, and how many are read at a time to see. */
const LOOKS = 3;
const PAGE = 1_000;

/** Ids that are printed of each kind. */
const SHOWN = 5;

const FAULTS: Record<Fault['kind'], string> = {
  keyMissing: 'identity keys of a record that point nowhere',
  keyElsewhere: 'identity keys of a record that point to another organisation',
  keyDangling: 'identity keys that no record has',
  keyContested: 'identity keys that two records have; erase or change one of them',
  alias: 'ids of merged organisations that do not point to what these were merged into',
  version: 'organisations whose version beside the record is not that of the record',
};

const DIFFERENCES: Record<Difference['kind'], string> = {
  missing: 'organisations that search lacks',
  extra: 'organisations that search has and the record has not',
  older: 'organisations that are older in search than in the record',
  newer: 'organisations that are newer in search than in the record',
  other: 'organisations that have the same version in search and another content',
};

/**
 * `npm run cli -- check [--repair]`: compares record, identity keys and search index, organisation by organisation, and
 * the scoring tables by position and number. True when they agree, at the end.
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
  await parts.projection.mend();
  await parts.tableSnapshot.remove(); // a process that is started now makes its table from the records
  const mended = await compare(parts, output);
  output.write(mended ? 'It is mended.\n' : 'Some of it could not be mended.\n');
  return mended;
}

async function compare(parts: Parts, output: Writable): Promise<boolean> {
  const { directory, index } = parts;
  await index.tryServer();
  const [inRecord, version] = await Promise.all([directory.count(), directory.version()]);
  const faults = await lastingFaults(parts.consistency);
  output.write(`organisations in the record        ${inRecord}\n`);
  output.write(`version of the directory           ${version}\n`);
  const recordIsSound = report(faults, FAULTS, output);
  const hasCaughtUp = await caughtUp(index, version);
  output.write(`organisations in the search index  ${await countOf(index)}\n`);
  output.write(`version that search has reached    ${await index.cursor()}\n`);
  if (!hasCaughtUp) output.write('Search is behind. Is a worker running?\n');
  if (!(await index.generation())) {
    output.write('There is no search index yet. A running worker builds it.\n');
    return false;
  }
  const isKnown = await index.isAccountedFor();
  if (!isKnown) output.write('Something has written to the search index that no worker knows of.\n');
  const indexIsSound = report(await lastingDifferences(parts), DIFFERENCES, output);
  const tablesAreSound = await checkTables(directory, parts.tables, output);
  return recordIsSound && indexIsSound && tablesAreSound && hasCaughtUp && isKnown;
}

/** Those that are there at two looks: what a commit between two readings makes look wrong is not. */
async function lastingFaults(consistency: Consistency): Promise<Fault[]> {
  const first = await collect(consistency.faults());
  if (first.length === 0) return first;
  const again = new Set((await collect(consistency.faults())).map(({ kind, subject }) => kind + subject));
  return first.filter(({ kind, subject }) => again.has(kind + subject));
}

/** What was changed while they were compared is looked at again, when search has it. */
async function lastingDifferences({ directory, index }: Parts): Promise<Difference[]> {
  let differing = await collect(differences(directory, index.reader));
  for (let look = 1; look < LOOKS && differing.length > 0; look++) {
    await caughtUp(index, await directory.version());
    const ids = differing.map(({ id }) => id);
    differing = [];
    for (let at = 0; at < ids.length; at += PAGE)
      differing.push(...(await differencesOf(ids.slice(at, at + PAGE), directory, index.reader)));
  }
  return differing;
}

async function caughtUp(index: OrganisationIndex, version: number): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  while ((await index.cursor()) < version) {
    if (Date.now() > deadline) return false;
    await pause(200);
  }
  return true;
}

async function countOf(index: OrganisationIndex): Promise<number> {
  return (await index.generation()) ? index.count() : 0;
}

async function collect<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) for (const one of page) all.push(one);
  return all;
}

/** One line for each kind that there is, with the first of them. True when there is none. */
function report<K extends string>(
  found: { kind: K; subject?: string; id?: string }[],
  words: Record<K, string>,
  output: Writable,
): boolean {
  for (const kind of Object.keys(words) as K[]) {
    const names = found.filter((one) => one.kind === kind).map(({ subject, id }) => subject ?? id);
    if (names.length === 0) continue;
    const more = names.length > SHOWN ? ', …' : '';
    output.write(`  ${names.length} ${words[kind]}: ${names.slice(0, SHOWN).join(', ')}${more}\n`);
  }
  return found.length === 0;
}
