/** The writes to stored lists, each in one piece. */

/** Drafts by the number of the event that stored their list last. */
export const JOURNAL = '{suggestions}:journal';

/**
 * KEYS: list, scan, journal. A list for a version before the announced one would lack changes that are being held
 * against the list it replaces; a job that was slow must not put an older list over a newer one; the same list is
 * stored once; versions of lists scored with another index mean nothing. 0: superseded, 1: stored, 2: too old.
 */
export const STORE = `
if redis.call('HGET', KEYS[2], 'generation') ~= ARGV[8] then return 2 end
local stored = redis.call('HMGET', KEYS[1], 'draftVersion', 'directoryVersion', 'rulesVersion', 'generation')
local draft, directory = tonumber(stored[1] or -1), tonumber(stored[2] or -1)
if stored[4] ~= ARGV[8] then directory = -1 end
local newDraft, newDirectory = tonumber(ARGV[1]), tonumber(ARGV[2])
if draft > newDraft or (draft == newDraft and directory > newDirectory) then return 0 end
if draft == newDraft and directory == newDirectory and stored[3] == ARGV[3] then return 0 end
if newDirectory < tonumber(redis.call('HGET', KEYS[2], 'announced') or 0) then return 2 end
redis.call('HSET', KEYS[1], 'draftVersion', ARGV[1], 'directoryVersion', ARGV[2], 'rulesVersion', ARGV[3],
  'items', ARGV[5], 'footing', ARGV[6], 'generation', ARGV[8])
redis.call('EXPIRE', KEYS[1], ARGV[4])
redis.call('ZADD', KEYS[3], redis.call('HINCRBY', KEYS[2], 'stores', 1), ARGV[7])
return 1`;

/** KEYS: lists. 1 for each that is there: it now needs the version, unless it has it or needs a later one. */
export const MARK = `
local found = {}
for i, key in ipairs(KEYS) do
  local list = redis.call('HMGET', key, 'directoryVersion', 'neededVersion')
  found[i] = list[1] and 1 or 0
  local has = math.max(tonumber(list[1] or 0), tonumber(list[2] or 0))
  if list[1] and has < tonumber(ARGV[1]) then redis.call('HSET', key, 'neededVersion', ARGV[1]) end
end
return found`;

/** KEYS: list, journal. */
export const REMOVE = `
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[2], ARGV[1])`;
