import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { ChangeLog, type Directory, directoryKeys, keysInUse } from '../../directory/index.js';
import { importKeys } from '../../imports/index.js';
import type { Redis } from '../../platform/redis.js';
import { writeWhole } from '../../platform/whole-file.js';
import { PROJECT_SEARCH, PROJECTS } from '../../projects/index.js';
import { BackupError, type BackupLine, backupText } from './lines.js';
import { keyLines, keysOf } from './stored-keys.js';

/** What is true and cannot be made again lies under these; queues, lists of suggestions and the like do not. */
export const KEPT = { drafts: '{drafts}:', imports: '{imports}:', directory: '{directory}:' };

const PASSING = new Set([directoryKeys.SEARCH, PROJECT_SEARCH, importKeys.WAITING]);

/** What lies there too and is no part of a backup: uploads and notes of imports under way, how far search has come. */
export function isPassing(key: string): boolean {
  return PASSING.has(key) || /:upload:|:dry[-:]|:restoring:/.test(key);
}

/** Written from the records; the logs begin anew. */
const FROM_RECORDS = new Set([
  directoryKeys.RECORDS,
  directoryKeys.VERSIONS,
  directoryKeys.KEYS,
  directoryKeys.LOG,
  PROJECTS.log,
]);

interface Parts {
  redis: Redis;
  directory: Directory;
}

/** Changes of the directory read at a time. */
const CHANGES = 1_000;

/**
 * `npm run cli -- backup FILE`: writes everything that cannot be made again, while the service runs: what is edited
 * meanwhile is in it as it is at the end. @throws BackupError while an import runs.
 */
export async function runBackup({ redis, directory }: Parts, file: string, output: Writable): Promise<void> {
  await requireNoImport(redis);
  const newest = await redis.lindex(importKeys.HISTORY, 0);
  const drafts = await keysOf(redis, KEPT.drafts);
  const about = {
    madeAt: new Date().toISOString(),
    organisations: await directory.count(),
    drafts: drafts.filter((name) => name.startsWith('{drafts}:draft:')).length,
    imports: await redis.llen(importKeys.HISTORY),
    contactKeys: await keysInUse(redis),
  };
  const lines = async function* (): AsyncGenerator<BackupLine> {
    // What refers to organisations comes before them: whatever a draft names is in the backup.
    for (const name of drafts) yield* keyLines(redis, name);
    yield* directoryLines(redis, directory);
    await requireNoImport(redis);
    if ((await redis.lindex(importKeys.HISTORY, 0)) !== newest) throw importBegan();
  };
  await writeWhole(file, backupText(about, lines()), createGzip());
  output.write(
    `${about.organisations} organisations, ${about.drafts} drafts and the history of ${about.imports} imports are in ${file}\n`,
  );
}

/** The records, then again what has changed since their walk began, with all about imports, until nothing has. */
async function* directoryLines(redis: Redis, directory: Directory): AsyncGenerator<BackupLine> {
  let at = await directory.position();
  const met = new Set<string>();
  for await (const records of directory.pages())
    for (const record of records) {
      yield met.has(record.id) ? { record, again: true } : { record };
      met.add(record.id);
    }
  do {
    for (;;) {
      const changes = await directory.changesSince(at.version, CHANGES, at.commit);
      if (changes.length === 0) break;
      const ids = [...new Set(changes.map(({ id }) => id))];
      const records = await directory.getMany(ids);
      for (const [n, record] of records.entries()) yield record ? { record, again: true } : { gone: ids[n]! };
      at = changes.at(-1)!;
    }
    for (const name of [...(await keysOf(redis, KEPT.imports)), ...(await keysOf(redis, KEPT.directory))])
      if (!FROM_RECORDS.has(name) && !isPassing(name)) yield* keyLines(redis, name);
  } while ((await directory.version()) !== at.version);
  const projectsVersion = await new ChangeLog(redis, PROJECTS.log).version();
  yield { directoryVersion: at.version, projectsVersion };
}

/** @throws BackupError while an import waits or runs: half of it would be in the backup. */
export async function requireNoImport(redis: Redis): Promise<void> {
  const [running] = await redis.lrange(importKeys.WORK, 0, 0);
  if (running !== undefined)
    throw new BackupError(
      `The import ${running} is under way. Wait until it has ended, or cancel it, and try again.`,
    );
}

function importBegan(): BackupError {
  return new BackupError('An import began meanwhile, and nothing was written. Try again when it has ended.');
}
