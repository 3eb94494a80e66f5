import type { Redis } from '../../platform/redis.js';
import { draftKey, linksKey, revokedKey } from '../draft-keys.js';
import { MAX_LINKS, type StoredLink } from './link.js';

/** Revoked tokens that are remembered, so that whoever comes with one hears why it opens nothing. */
const REMEMBERED = 100;

// Only whoever holds the edit token at that moment; a draft that was deleted has none.
const UNLESS_RENEWED = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 'renewed' end`;

const ADD = `${UNLESS_RENEWED}
if redis.call('HLEN', KEYS[2]) >= tonumber(ARGV[2]) then return 'full' end
redis.call('HSET', KEYS[2], ARGV[3], ARGV[4])
return 'done'`;

const REVOKE = `${UNLESS_RENEWED}
local link = redis.call('HGET', KEYS[2], ARGV[2])
if not link then return 'absent' end
redis.call('HDEL', KEYS[2], ARGV[2])
redis.call('LPUSH', KEYS[3], cjson.decode(link).tokenHash)
redis.call('LTRIM', KEYS[3], 0, ARGV[3] - 1)
return 'done'`;

/** `renewed`: the edit token was made anew, or the draft deleted, since it was shown. */
export type LinkOutcome = 'done' | 'renewed';

/** The links of drafts in Redis. */
export class LinkStore {
  constructor(private readonly redis: Redis) {}

  /** The oldest first. */
  async of(draftId: string): Promise<StoredLink[]> {
    const links = (await this.redis.hvals(linksKey(draftId))).map((json): StoredLink => JSON.parse(json));
    return links.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  }

  /** The hashes of tokens that were revoked, at most a hundred. */
  async revoked(draftId: string): Promise<string[]> {
    return this.redis.lrange(revokedKey(draftId), 0, REMEMBERED - 1);
  }

  async add(draftId: string, editHash: string, link: StoredLink): Promise<LinkOutcome | 'full'> {
    const keys = [draftKey(draftId), linksKey(draftId)];
    const json = JSON.stringify(link);
    return (await this.redis.eval(ADD, keys.length, ...keys, editHash, MAX_LINKS, link.id, json)) as
      | LinkOutcome
      | 'full';
  }

  /** `absent`: there is no such link, or it was revoked before. */
  async revoke(draftId: string, editHash: string, linkId: string): Promise<LinkOutcome | 'absent'> {
    const keys = [draftKey(draftId), linksKey(draftId), revokedKey(draftId)];
    return (await this.redis.eval(REVOKE, keys.length, ...keys, editHash, linkId, REMEMBERED)) as
      | LinkOutcome
      | 'absent';
  }
}
