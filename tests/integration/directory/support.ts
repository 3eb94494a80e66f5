import { isDeepStrictEqual } from 'node:util';
import { Directory, type Fragment, type OrganisationRecord, type Row } from '../../../src/directory/index.js';
import { aliasesOf } from '../../../src/directory/record/parts.js';
import { Redis } from '../../../src/platform/redis.js';
import { testServers } from '../../support/servers.js';

export const connect = () => new Redis(testServers().redisUrl);

/** A directory on the tests' own Redis, and how often it said that something was committed. */
export function openDirectory(redis: Redis) {
  const calls = { committed: 0 };
  const directory = new Directory(redis, {
    onCommitted: async () => {
      calls.committed++;
    },
  });
  return { directory, calls };
}

export function rowsOf(fragments: Fragment[]): Row[] {
  return fragments.map((fragment, index) => ({ line: index + 2, fragment }));
}

/** In the order of their ids: the order of a walk means nothing. */
export async function everyRecord(directory: Directory): Promise<OrganisationRecord[]> {
  const records: OrganisationRecord[] = [];
  for await (const page of directory.pages()) records.push(...page);
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What must be true of the stored directory after whatever happened. */
export async function inconsistencies(redis: Redis, directory: Directory): Promise<string[]> {
  const found: string[] = [];
  const holders = await redis.hgetall('{directory}:keys');
  const versions = await redis.hgetall('{directory}:versions');
  const records = await everyRecord(directory);
  let owned = 0;
  for (const { id, version, keys } of records) {
    if (versions[id] !== String(version)) found.push(`${id} is at ${version}, not ${versions[id]}`);
    for (const key of keys) if (holders[key] !== id) found.push(`${key} is not with ${id}`);
    owned += keys.length;
  }
  const aliases = Object.fromEntries(records.flatMap(aliasesOf));
  const stored = await redis.hgetall('{directory}:aliases');
  if (!isDeepStrictEqual(aliases, { ...stored }))
    found.push(`merged are ${JSON.stringify(aliases)}, not ${JSON.stringify(stored)}`);
  if (owned !== Object.keys(holders).length) found.push('keys without a record');
  if (records.length !== Object.keys(versions).length) found.push('versions without a record');
  const changes = await directory.changesSince(0, 1_000_000);
  changes.forEach(({ version }, index) => {
    if (version !== index + 1) found.push(`entry ${version} of the log stands at ${index + 1}`);
  });
  return found;
}
