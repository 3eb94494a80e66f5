import { randomBytes } from 'node:crypto';
import type { Redis } from '../../platform/redis.js';
import { LOG } from './keys.js';

/**
 * A point in the history of the record. Numbers alone do not tell histories apart: a record that went back (a
 * restored backup, a log cut short) and went on gives the same numbers to other changes, but not the same commits.
 */
export interface Position {
  /** The directory version: the number of the last change, 0 before the first. */
  version: number;
  /** The random id of the commit that made it; empty before the first. */
  commit: string;
}

/** A part of a record that changes by itself. */
export type ChangedPart = 'track-record';

/** One entry of the change log; its version is the directory version that it made. */
export interface Change extends Position {
  /** The organisation, or what the log is of. */
  id: string;
  deleted: boolean;
  /** All that is new of it, where that is known. */
  about?: ChangedPart;
}

/** The log does not continue from a position: trimmed, or of another history. A projection there must be rebuilt. */
export class LogGapError extends Error {
  constructor(readonly version: number) {
    super(`The change log does not continue from version ${version}; build the projection again`);
  }
}

/** Reads the stream of changes of organisations, or of another kind of records; the commit script writes it. */
export class ChangeLog {
  constructor(
    private readonly redis: Redis,
    private readonly log = LOG,
  ) {}

  /** Where the record stands. */
  async position(): Promise<Position> {
    const [last] = await this.redis.xrevrange(this.log, '+', '-', 'COUNT', 1);
    const { version, commit } = last ? toChange(last) : { version: 0, commit: '' };
    return { version, commit };
  }

  async version(): Promise<number> {
    return (await this.position()).version;
  }

  /** Whether the record has been at that position, as far as the log still tells. */
  async holds({ version, commit }: Position): Promise<boolean> {
    if (version === 0) return true;
    const [entry] = await this.redis.xrange(this.log, `${version}-0`, `${version}-0`);
    return entry !== undefined && toChange(entry).commit === commit;
  }

  /**
   * The changes after `version`, oldest first, at most `limit`; with `commit`, only if that is what made the version.
   * @throws LogGapError when they are no longer there, or when the record has never been there.
   */
  async changesSince(version: number, limit: number, commit?: string): Promise<Change[]> {
    // The entry of the version comes too, to be compared in the same look at the log.
    const entries = (await this.redis.xrange(this.log, `${version}-0`, '+', 'COUNT', limit + 1)).map(
      toChange,
    );
    const before = version === 0 ? undefined : entries.shift();
    const isThere =
      version === 0 || (before?.version === version && (commit === undefined || before.commit === commit));
    const changes = entries.slice(0, limit);
    if (!isThere || (changes[0] && changes[0].version !== version + 1)) throw new LogGapError(version);
    return changes;
  }
}

/**
 * The entry that the log of a restored record begins with: no change, but a commit that no projection has met, so that
 * each finds the record in another history.
 */
export function newHistory(): string[] {
  return ['organisation', '', 'version', '0', 'commit', randomBytes(6).toString('base64url')];
}

function toChange([entryId, fields]: [string, string[]]): Change {
  const values = new Map<string, string>();
  for (let i = 0; i < fields.length; i += 2) values.set(fields[i]!, fields[i + 1]!);
  return {
    version: Number(entryId.split('-')[0]),
    commit: values.get('commit') ?? '',
    id: values.get('organisation')!,
    deleted: values.has('deleted'),
    ...(values.has('about') && { about: values.get('about') as ChangedPart }),
  };
}
