import { randomBytes } from 'node:crypto';
import type { Redis } from '../../platform/redis.js';
import { LOG, OPEN_DUPLICATES, VERSIONS } from './keys.js';
import { LOG_SCRIPT } from './log-script.js';

/**
 * Puts the duplicates of an organisation in the place of those that it had; where that changes something, every
 * organisation concerned has changed. Of those that are not there, nothing is kept.
 * KEYS: duplicates, versions, log. ARGV: the id of the commit, the organisation, its duplicates. Answers whether it has
 * changed anything.
 */
const REPLACE = `
local duplicates, versions, log = unpack(KEYS)
local commit, id = ARGV[1], ARGV[2]
${LOG_SCRIPT}
local function read(one)
  local others = {}
  for other in string.gmatch(redis.call('HGET', duplicates, one) or '', '%S+') do others[#others + 1] = other end
  return others
end

local function write(one, others)
  table.sort(others)
  if #others == 0 then redis.call('HDEL', duplicates, one)
  else redis.call('HSET', duplicates, one, table.concat(others, ' ')) end
  local version = redis.call('HGET', versions, one)
  if version then note(one, version) end
end

local function is_there(one) return redis.call('HEXISTS', versions, one) == 1 end

local before, after, list, changed = read(id), {}, {}, {}
if is_there(id) then
  for i = 3, #ARGV do
    local other = ARGV[i]
    if other ~= id and not after[other] and is_there(other) then
      after[other] = true
      list[#list + 1] = other
    end
  end
end

local had = {}
for _, other in ipairs(before) do
  had[other] = true
  if not after[other] then changed[#changed + 1] = other end
end
for _, other in ipairs(list) do
  if not had[other] then changed[#changed + 1] = other end
end
if #changed == 0 then return 0 end

for _, other in ipairs(changed) do
  local others = {}
  for _, one in ipairs(read(other)) do if one ~= id then others[#others + 1] = one end end
  if after[other] then others[#others + 1] = id end
  write(other, others)
end
write(id, list)
return 1`;

/** How many of them one page of a walk through all holds, about. */
const PAGE = 500;

/**
 * Which organisations are the same legal entity as far as can be known, and are not merged: a few. It is found by who looks
 * for duplicates and can be found again; it lies beside the log because a change of it is a change of the organisations.
 */
export class OpenDuplicates {
  constructor(private readonly redis: Redis) {}

  /** Of each organisation, in the order of `ids`, the ids of its duplicates. */
  async of(ids: readonly string[]): Promise<string[][]> {
    if (ids.length === 0) return [];
    const found = await this.redis.hmget(OPEN_DUPLICATES, ...ids);
    return found.map((others) => (others ? others.split(' ') : []));
  }

  /** The same of all that have some. */
  async all(): Promise<Map<string, string[]>> {
    const all = new Map<string, string[]>();
    const pages = this.redis.hscanStream(OPEN_DUPLICATES, { count: PAGE }) as AsyncIterable<string[]>;
    for await (const page of pages)
      for (let at = 0; at < page.length; at += 2) all.set(page[at]!, page[at + 1]!.split(' '));
    return all;
  }

  /** These are its duplicates, and it is one of theirs. @returns whether that was not known. */
  async replace(id: string, duplicates: readonly string[]): Promise<boolean> {
    const commit = randomBytes(6).toString('base64url');
    const keys = [OPEN_DUPLICATES, VERSIONS, LOG];
    return (await this.redis.eval(REPLACE, keys.length, ...keys, commit, id, ...duplicates)) === 1;
  }
}
