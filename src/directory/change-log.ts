import type { Redis } from '../platform/redis.js';
import { LOG } from './keys.js';

/** One entry of the change log. */
export interface Change {
  /** The directory version that this change made. */
  version: number;
  /** The organisation. */
  id: string;
  deleted: boolean;
}

/** The log no longer (or not yet) holds what follows a version: a projection at that version must be rebuilt. */
export class LogGapError extends Error {
  constructor(readonly version: number) {
    super(`The change log does not continue from version ${version}; build the projection again`);
  }
}

/** Reads the stream of changes; the commit script writes it. */
export class ChangeLog {
  constructor(private readonly redis: Redis) {}

  /** The directory version: the number of the last entry, 0 when there is none. */
  async version(): Promise<number> {
    const [last] = await this.redis.xrevrange(LOG, '+', '-', 'COUNT', 1);
    return last ? entryNumber(last[0]) : 0;
  }

  /**
   * The changes after `version`, oldest first, at most `limit`.
   * @throws LogGapError when they are no longer there, or when the directory has never been at that version.
   */
  async changesSince(version: number, limit: number): Promise<Change[]> {
    const last = await this.version();
    if (version === last) return [];
    const entries = await this.redis.xrange(LOG, `${version + 1}-0`, '+', 'COUNT', limit);
    const changes = entries.map(([id, fields]) => toChange(id, fields));
    if (changes[0]?.version !== version + 1) throw new LogGapError(version);
    return changes;
  }
}

function toChange(entryId: string, fields: string[]): Change {
  const values = new Map<string, string>();
  for (let i = 0; i < fields.length; i += 2) values.set(fields[i]!, fields[i + 1]!);
  return {
    version: entryNumber(entryId),
    id: values.get('organisation')!,
    deleted: values.has('deleted'),
  };
}

function entryNumber(entryId: string): number {
  return Number(entryId.split('-')[0]);
}
