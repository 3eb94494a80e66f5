import type { Redis } from '../platform/redis.js';
import type { Suggestion } from './core/index.js';

/** Suggestions kept for each draft; the most that a caller may ask for. */
export const KEPT = 50;

/** Seconds after which the list of a draft that nobody looks at is dropped; asking makes it anew. */
const LIFETIME = 30 * 24 * 3600;

/** A list as it was scored, and what for. */
export interface SuggestionList {
  draftVersion: number;
  directoryVersion: number;
  rulesVersion: string;
  items: Suggestion[];
}

// A job that was slow must not put an older list over a newer one, and the same list is stored once.
const STORE = `
local stored = redis.call('HMGET', KEYS[1], 'draftVersion', 'directoryVersion', 'rulesVersion')
local draft, directory = tonumber(stored[1] or -1), tonumber(stored[2] or -1)
local newDraft, newDirectory = tonumber(ARGV[1]), tonumber(ARGV[2])
if draft > newDraft or (draft == newDraft and directory > newDirectory) then return 0 end
if draft == newDraft and directory == newDirectory and stored[3] == ARGV[3] then return 0 end
redis.call('HSET', KEYS[1], 'draftVersion', ARGV[1], 'directoryVersion', ARGV[2], 'rulesVersion', ARGV[3], 'json', ARGV[4])
redis.call('EXPIRE', KEYS[1], ARGV[5])
return 1`;

const key = (draftId: string) => `suggestions:${draftId}`;

/** The latest list of each draft, in Redis. It can be thrown away at any moment. */
export class SuggestionStore {
  constructor(private readonly redis: Redis) {}

  async find(draftId: string): Promise<SuggestionList | undefined> {
    const json = await this.redis.hget(key(draftId), 'json');
    return json ? (JSON.parse(json) as SuggestionList) : undefined;
  }

  /** False when this list or one for a newer draft or directory is there already. */
  async store(draftId: string, list: SuggestionList): Promise<boolean> {
    const { draftVersion, directoryVersion, rulesVersion } = list;
    const values = [draftVersion, directoryVersion, rulesVersion, JSON.stringify(list), LIFETIME];
    return (await this.redis.eval(STORE, 1, key(draftId), ...values)) === 1;
  }

  async remove(draftId: string): Promise<void> {
    await this.redis.del(key(draftId));
  }
}
