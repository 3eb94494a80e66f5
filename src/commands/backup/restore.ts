import type { Writable } from 'node:stream';
import type { ChainableCommander } from 'ioredis';
import {
  type Directory,
  directoryKeys,
  keysInUse,
  MissingKeyError,
  newHistory,
  noteKeys,
  type OrganisationRecord,
  type SearchProjection,
} from '../../directory/index.js';
import type { Redis } from '../../platform/redis.js';
import type { Sealer } from '../../platform/sealing.js';
import { PROJECTS } from '../../projects/index.js';
import { isPassing, KEPT, requireNoImport } from './backup.js';
import { BackupError, type BackupLine, backupLines, verify } from './lines.js';
import { keysOf, writeKeyLine } from './stored-keys.js';

const { RECORDS, VERSIONS, KEYS, LOG } = directoryKeys;

interface Parts {
  redis: Redis;
  directory: Directory;
  searches: readonly { projection: SearchProjection }[];
  sealer: Sealer;
}

type Versions = Extract<BackupLine, { directoryVersion: number }>;

/** Commands sent at a time. */
const PAGE = 1_000;

/** Where a key is put together until all of them are there: in the same slot. */
const MARK = '}:restoring:';
const restoring = (key: string) => key.replace('}:', MARK);
const restored = (name: string) => name.replace(MARK, '}:');

/**
 * `npm run cli -- restore FILE [--replace]`: puts a backup in the place of what is stored. The file is read to its end
 * first, and loaded under other names; then everything changes places in one step. Search and scoring find that the
 * record has another history, and build theirs anew.
 * @throws BackupError when the file is not sound, an import runs, or there is something and it is not to be replaced.
 */
export async function runRestore(
  { redis, directory, searches, sealer }: Parts,
  { file, replace }: { file: string; replace: boolean },
  output: Writable,
): Promise<void> {
  const { madeAt, organisations, drafts, imports, contactKeys } = await verify(file);
  const missing = contactKeys.filter((id) => !sealer.keyIds.includes(id));
  if (missing.length > 0) throw new MissingKeyError(missing, `Contacts in ${file} are`);
  await requireNoImport(redis);
  if (!replace) await requireEmpty(redis, directory);
  await discard(redis, await unfinished(redis));
  const versions = await load(redis, backupLines(file));
  const inUse = await keysInUse(redis);
  await changePlaces(redis, versions);
  await noteKeys(redis, inUse);
  for (const { projection } of searches) await projection.request();
  output.write(
    `Restored as of ${madeAt}: ${organisations} organisations, ${drafts} drafts, the history of ${imports} imports.\n` +
      'The search indexes are being built anew.\n',
  );
}

async function requireEmpty(redis: Redis, directory: Directory): Promise<void> {
  const count = await directory.count();
  const others = (await kept(redis)).length;
  if (count + others === 0) return;
  throw new BackupError(
    `There are ${count} organisations already, and what belongs to them. To have the backup in their place: restore FILE --replace.`,
  );
}

/** Loads all lines under other names and gives the versions that they add up to. */
async function load(redis: Redis, lines: AsyncIterable<BackupLine>): Promise<Versions> {
  let versions: Versions = { directoryVersion: 0, projectsVersion: 0 };
  let pipeline = redis.pipeline();
  const write = async () => {
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
    pipeline = redis.pipeline();
  };
  for await (const line of lines) {
    if ('directoryVersion' in line) versions = line;
    else if ('key' in line) writeKeyLine(pipeline, restoring(line.key), line);
    else {
      const id = 'gone' in line ? line.gone : line.record.id;
      if ('gone' in line || line.again) {
        await write();
        await forget(redis, id);
      }
      if ('record' in line) putRecord(pipeline, line.record);
    }
    if (pipeline.length >= PAGE) await write();
  }
  await write();
  return versions;
}

function putRecord(pipeline: ChainableCommander, record: OrganisationRecord): void {
  const { id, version, keys } = record;
  pipeline.hset(restoring(RECORDS), id, JSON.stringify(record));
  pipeline.hset(restoring(VERSIONS), id, version);
  for (const key of keys) pipeline.hset(restoring(KEYS), key, id);
}

/** What an earlier line says of an organisation no longer holds. */
async function forget(redis: Redis, id: string): Promise<void> {
  const before = await redis.hget(restoring(RECORDS), id);
  if (before === null) return;
  const { keys } = JSON.parse(before) as OrganisationRecord;
  await redis.hdel(restoring(KEYS), ...keys);
  await redis.hdel(restoring(RECORDS), id);
  await redis.hdel(restoring(VERSIONS), id);
}

/** One step: what was there goes, what was loaded takes its place, and a new history begins. */
async function changePlaces(redis: Redis, { directoryVersion, projectsVersion }: Versions): Promise<void> {
  const hasProjects = (await redis.exists(restoring(PROJECTS.records))) === 1;
  const step = redis.multi();
  for (const key of await kept(redis)) step.unlink(key);
  for (const name of await unfinished(redis)) step.rename(name, restored(name));
  // One more than the backup had, so that no projection can take it for the point where it stands.
  if (directoryVersion > 0) step.xadd(LOG, `${directoryVersion + 1}-0`, ...newHistory());
  if (hasProjects || projectsVersion > 0)
    step.xadd(PROJECTS.log, `${projectsVersion + 1}-0`, ...newHistory());
  for (const [error] of (await step.exec()) ?? []) if (error) throw error;
}

async function kept(redis: Redis): Promise<string[]> {
  const names = await Promise.all(Object.values(KEPT).map((prefix) => keysOf(redis, prefix)));
  return names.flat().filter((name) => !isPassing(name));
}

/** What a restore has loaded, also one that was broken off. */
async function unfinished(redis: Redis): Promise<string[]> {
  const names = await Promise.all(Object.values(KEPT).map((prefix) => keysOf(redis, restoring(prefix))));
  return names.flat();
}

async function discard(redis: Redis, names: string[]): Promise<void> {
  for (const name of names) await redis.unlink(name);
}
