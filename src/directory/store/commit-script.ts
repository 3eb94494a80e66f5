import { LOG_SCRIPT } from './log-script.js';

/**
 * The one place that writes organisations, and projects in a space of their own. Lua does not roll back, so everything is checked before anything is
 * written.
 *
 * KEYS: records, versions, keys, aliases, log, erased, entries; for a piece of an import or of its undo also its receipts and what the
 * import found (`before`); for a dry run, whose first three lie over the record's, also the versions and keys beneath.
 * ARGV: the number and text of a receipt (empty where none is written), the commit's id, then instructions of three:
 *   separate id              the record is no longer merged into another one
 *   expect   id    version   the record is still at that version, 0 when it must not exist, nor be merged into another
 *   release  key
 *   claim    key   id        the identity key is free, released before, or belongs to that record already
 *   alias    id    into      the record is merged into that one
 *   put      id    record    the next version of the record
 *   erase    id
 *   list     entry           what the record is listed under
 *   unlist   entry
 *   about    what            all that is new is that: who follows the log may pass it over
 *   forbid   hash            a key that imports may not bring back
 *   remember id    text      what the import found there, unless that is remembered already
 *   settle   id    result    what its undo came to there
 * Answers: committed + directory version | stale + ids that have changed | replayed + the stored receipt |
 * closed (the import was ended) | out-of-order + the number of the batch that is due.
 */
export const COMMIT_SCRIPT = `
local records, versions, keys, aliases, log, erased, entries, receipts, before, versions_beneath, keys_beneath =
  unpack(KEYS)
local number, receipt, commit = ARGV[1], ARGV[2], ARGV[3]
local is_numbered = receipts and number ~= ''

if receipts then
  local stored = is_numbered and redis.call('HGET', receipts, number)
  if stored then return { 'replayed', stored } end
  if redis.call('HEXISTS', receipts, 'closed') == 1 then return { 'closed' } end
  local due = tostring(redis.call('HLEN', receipts))
  if is_numbered and due ~= number then return { 'out-of-order', due } end
end

local function find(hash, beneath, field)
  return redis.call('HGET', hash, field) or (beneath and redis.call('HGET', beneath, field))
end

local expected, separated, released, stale, about = {}, {}, {}, {}, {}
for i = 4, #ARGV, 3 do
  local instruction, subject, value = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  if instruction == 'expect' then
    expected[subject] = tonumber(value)
    local is_merged = value == '0' and not separated[subject] and redis.call('HEXISTS', aliases, subject) == 1
    if is_merged or (find(versions, versions_beneath, subject) or '0') ~= value then stale[#stale + 1] = subject end
  elseif instruction == 'about' then
    about = { 'about', subject }
  elseif instruction == 'separate' then
    separated[subject] = true
  elseif instruction == 'release' then
    released[subject] = true
  elseif instruction == 'claim' then
    local holder = find(keys, keys_beneath, subject)
    if holder and holder ~= value and not released[subject] then stale[#stale + 1] = value end
  end
end
if #stale > 0 then return { 'stale', unpack(stale) } end

${LOG_SCRIPT}
local is_followed = not versions_beneath -- of a dry run nothing has changed that anybody follows

local apply = {
  expect = function() end,
  claim = function(key, id) redis.call('HSET', keys, key, id) end,
  release = function(key) redis.call('HDEL', keys, key) end,
  separate = function(id)
    redis.call('HDEL', aliases, id)
    redis.call('ZINCRBY', entries, 1, 'merges')
  end,
  alias = function(id, into)
    redis.call('HSET', aliases, id, into)
    redis.call('ZINCRBY', entries, 1, 'merges')
  end,
  put = function(id, record)
    local version = expected[id] + 1
    redis.call('HSET', records, id, record)
    redis.call('HSET', versions, id, version)
    if is_followed then note(id, version, unpack(about)) end
  end,
  erase = function(id)
    redis.call('HDEL', records, id)
    redis.call('HDEL', versions, id)
    if is_followed then note(id, expected[id] + 1, 'deleted', 1) end
  end,
  list = function(entry) if is_followed then redis.call('ZADD', entries, 0, entry) end end,
  unlist = function(entry) if is_followed then redis.call('ZREM', entries, entry) end end,
  about = function() end,
  forbid = function(hash) redis.call('SADD', erased, hash) end,
  remember = function(id, text) redis.call('HSETNX', before, id, text) end,
  settle = function(id, result) redis.call('HSET', before, id, result) end,
}
for i = 4, #ARGV, 3 do apply[ARGV[i]](ARGV[i + 1], ARGV[i + 2]) end

if is_numbered then redis.call('HSET', receipts, number, receipt) end
return { 'committed', string.format('%.0f', directory_version) }
`;
