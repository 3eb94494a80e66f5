import type { Redis } from '../platform/redis.js';
import type { Draft } from './draft.js';
import { ALL_IDS, draftKey, linksKey, revokedKey } from './draft-keys.js';
import { LinkStore } from './links/link-store.js';
import { namedIds, withCurrentIds } from './members.js';

// All or nothing, and only while the stored version and the token are those that were read.
const UNLESS_CHANGED = `
local now = redis.call('HMGET', KEYS[1], 'version', 'token')
if now[1] ~= ARGV[1] or now[2] ~= ARGV[2] then return 0 end`;

const REPLACE = `${UNLESS_CHANGED}
redis.call('HSET', KEYS[1], 'version', ARGV[3], 'json', ARGV[4])
return 1`;

const REMOVE = `${UNLESS_CHANGED}
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
redis.call('SREM', KEYS[4], ARGV[3])
return 1`;

// Whatever the version: a token is no part of what a draft says.
const RENEW = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'token', ARGV[2])
return 1`;

export interface StoredDraft {
  draft: Draft;
  /** SHA-256 of the draft's token. */
  tokenHash: string;
}

/** A draft as somebody who wants to change it has read it. */
export interface Seen {
  id: string;
  version: number;
  /** SHA-256 of the token that was shown for it. */
  tokenHash: string;
}

/** The ids that organisations have now, in the order of `ids`: another one where they were merged. */
type CurrentIds = (ids: string[]) => Promise<string[]>;

/** Drafts in Redis: one hash each (version, JSON, hash of the token), and the set of their ids. */
export class DraftStore {
  readonly links: LinkStore;

  constructor(
    private readonly redis: Redis,
    private readonly currentIds: CurrentIds = async (ids) => ids,
  ) {
    this.links = new LinkStore(redis);
  }

  /**
   * It names organisations as they are now: one that was merged into another comes as the other one. It is stored like
   * that at its next edit; until then it names again what it named when the merge is undone.
   */
  async find(id: string): Promise<StoredDraft | undefined> {
    const [json, tokenHash] = await this.redis.hmget(draftKey(id), 'json', 'token');
    if (!json || !tokenHash) return undefined;
    const draft: Draft = JSON.parse(json);
    const named = namedIds(draft);
    const current = named.length > 0 ? await this.currentIds(named) : [];
    return { draft: withCurrentIds(draft, new Map(named.map((one, at) => [one, current[at]!]))), tokenHash };
  }

  async add(draft: Draft, tokenHash: string): Promise<void> {
    const fields = { version: draft.version, json: JSON.stringify(draft), token: tokenHash };
    const answers = await this.redis.multi().hset(draftKey(draft.id), fields).sadd(ALL_IDS, draft.id).exec();
    const failed = answers?.find(([error]) => error)?.[0];
    if (failed) throw failed;
  }

  /** False when somebody else changed or deleted the draft, or made its token anew, since it was `seen`. */
  async replace(draft: Draft, seen: Seen): Promise<boolean> {
    const [key, json] = [draftKey(draft.id), JSON.stringify(draft)];
    return (await this.redis.eval(REPLACE, 1, key, seen.version, seen.tokenHash, draft.version, json)) === 1;
  }

  /** With its links. False when somebody else changed or deleted it, or made its token anew, since it was `seen`. */
  async remove({ id, version, tokenHash }: Seen): Promise<boolean> {
    const keys = [draftKey(id), linksKey(id), revokedKey(id), ALL_IDS];
    return (await this.redis.eval(REMOVE, keys.length, ...keys, version, tokenHash, id)) === 1;
  }

  /** Puts another token in the place of the one that was shown; false when that is no longer the draft's. */
  async renewToken({ id, tokenHash }: Pick<Seen, 'id' | 'tokenHash'>, newHash: string): Promise<boolean> {
    return (await this.redis.eval(RENEW, 1, draftKey(id), tokenHash, newHash)) === 1;
  }

  /** Ids of all drafts, in batches, in no order; one may come twice while drafts are added. */
  async *ids(): AsyncIterable<string[]> {
    yield* this.redis.sscanStream(ALL_IDS, { count: 500 }) as AsyncIterable<string[]>;
  }
}
