import { randomUUID } from 'node:crypto';
import { timesLost } from '../../platform/connection-losses.js';
import type { Redis } from '../../platform/redis.js';
import type { Position } from '../store/change-log.js';
import { SEARCH } from '../store/keys.js';
import { type Indexed, ProjectionRun } from './projection-run.js';

/** How far search has come, for those who read. */
export interface Reached extends Position {
  /** Empty before the first index was built. */
  generation: string;
  /** While it stays the same, what this process remembers of index and record still holds. */
  epoch: string;
}

/** Kept in Redis, beside the record; `ProjectionRun` is what writes it. */
export class SearchState {
  constructor(private readonly redis: Redis) {}

  async reached(): Promise<Reached> {
    const [version, commit, generation] = await this.redis.hmget(SEARCH, 'version', 'commit', 'generation');
    const epoch = `${generation ?? ''}/${timesLost(this.redis)}`;
    return { version: Number(version ?? 0), commit: commit ?? '', generation: generation ?? '', epoch };
  }

  /** Undefined before the first index was built. */
  async read(): Promise<Indexed | undefined> {
    return toIndexed(await this.redis.hgetall(SEARCH));
  }

  /** Begins a run; every earlier one can write no more. */
  async begin(): Promise<ProjectionRun> {
    const run = randomUUID();
    await this.redis.hset(SEARCH, { run });
    return new ProjectionRun(this.redis, run, await this.read());
  }
}

function toIndexed({ version, task, ...rest }: Record<string, string>): Indexed | undefined {
  if (version === undefined || rest.generation === undefined) return undefined;
  const { commit = '', fingerprint = '', created = '', generation } = rest;
  return { version: Number(version), commit, fingerprint, created, task: Number(task), generation };
}
