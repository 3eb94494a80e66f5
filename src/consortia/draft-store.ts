import type { Redis } from '../platform/redis.js';
import type { Draft } from './draft.js';
import { namedIds, withCurrentIds } from './members.js';

const DRAFT_KEY = '{drafts}:draft:';
const ALL_IDS = '{drafts}:ids';

// All or nothing, and only while the stored version is the one that was read.
const REPLACE = `
if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'json', ARGV[3])
return 1`;

const REMOVE = `
if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
redis.call('SREM', KEYS[2], ARGV[2])
return 1`;

export interface StoredDraft {
  draft: Draft;
  /** SHA-256 of the draft's token. */
  tokenHash: string;
}

/** The ids that organisations have now, in the order of `ids`: another one where they were merged. */
type CurrentIds = (ids: string[]) => Promise<string[]>;

/** Drafts in Redis: one hash each (version, JSON, hash of the token), and the set of their ids. */
export class DraftStore {
  constructor(
    private readonly redis: Redis,
    private readonly currentIds: CurrentIds = async (ids) => ids,
  ) {}

  /**
   * It names organisations as they are now: one that was merged into another comes as the other one. It is stored like
   * that at its next edit; until then it names again what it named when the merge is undone.
   */
  async find(id: string): Promise<StoredDraft | undefined> {
    const [json, tokenHash] = await this.redis.hmget(DRAFT_KEY + id, 'json', 'token');
    if (!json || !tokenHash) return undefined;
    const draft: Draft = JSON.parse(json);
    const named = namedIds(draft);
    const current = named.length > 0 ? await this.currentIds(named) : [];
    return { draft: withCurrentIds(draft, new Map(named.map((one, at) => [one, current[at]!]))), tokenHash };
  }

  async add(draft: Draft, tokenHash: string): Promise<void> {
    const fields = { version: draft.version, json: JSON.stringify(draft), token: tokenHash };
    const answers = await this.redis
      .multi()
      .hset(DRAFT_KEY + draft.id, fields)
      .sadd(ALL_IDS, draft.id)
      .exec();
    const failed = answers?.find(([error]) => error)?.[0];
    if (failed) throw failed;
  }

  /** False when somebody else changed or deleted the draft since `expectedVersion` was read. */
  async replace(draft: Draft, expectedVersion: number): Promise<boolean> {
    const json = JSON.stringify(draft);
    return (
      (await this.redis.eval(REPLACE, 1, DRAFT_KEY + draft.id, expectedVersion, draft.version, json)) === 1
    );
  }

  /** False when somebody else changed or deleted the draft since `expectedVersion` was read. */
  async remove(id: string, expectedVersion: number): Promise<boolean> {
    return (await this.redis.eval(REMOVE, 2, DRAFT_KEY + id, ALL_IDS, expectedVersion, id)) === 1;
  }

  /** Ids of all drafts, in batches, in no order; one may come twice while drafts are added. */
  async *ids(): AsyncIterable<string[]> {
    yield* this.redis.sscanStream(ALL_IDS, { count: 500 }) as AsyncIterable<string[]>;
  }
}
