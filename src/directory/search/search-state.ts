import { randomUUID } from 'node:crypto';
import type { Redis } from '../../platform/redis.js';

const STATE = '{search}:state';

/** How far the search index has come, and what it was built with. */
export interface IndexedState {
  /** The directory version that search has reached. */
  cursor: number;
  /** Of the settings and documents that the index was built with. */
  fingerprint: string;
}

/** How far search has come, for those who read. */
export interface Reached {
  version: number;
  /** Another one for every index that was built. */
  generation: string;
}

export class SearchState {
  constructor(private readonly redis: Redis) {}

  /** The directory version that search has reached; 0 before anything was indexed. */
  async cursor(): Promise<number> {
    return Number((await this.redis.hget(STATE, 'cursor')) ?? 0);
  }

  async reached(): Promise<Reached> {
    const [cursor, generation] = await this.redis.hmget(STATE, 'cursor', 'generation');
    return { version: Number(cursor ?? 0), generation: generation ?? '' };
  }

  /** Undefined before the first index was built. */
  async read(): Promise<IndexedState | undefined> {
    const { cursor, fingerprint } = await this.redis.hgetall(STATE);
    return cursor === undefined || fingerprint === undefined
      ? undefined
      : { cursor: Number(cursor), fingerprint };
  }

  async moveCursor(cursor: number): Promise<void> {
    await this.redis.hset(STATE, { cursor });
  }

  /** An index was built and can be searched now. */
  async store(state: IndexedState): Promise<void> {
    await this.redis.hset(STATE, { ...state, generation: randomUUID() });
  }

  /** Says which index is being built now. */
  async claimBuild(uid: string): Promise<void> {
    await this.redis.hset(STATE, { build: uid });
  }

  /** False when somebody else has begun to build another one since. */
  async ownsBuild(uid: string): Promise<boolean> {
    return (await this.redis.hget(STATE, 'build')) === uid;
  }
}
