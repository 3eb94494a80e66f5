import type { Redis } from '../../platform/redis.js';
import type { Pair } from './pair.js';

/** The ids of pairs by their scores. */
const SCORES = '{identity}:pair-scores';
/** Pair to what is known of it, as JSON. */
const PAIRS = '{identity}:pairs';
/** Organisation to the others with which it is a pair, with spaces between them. */
const PARTNERS = '{identity}:partners';

/** The most pairs that are kept; of more, those with the highest scores. */
const MOST_PAIRS = 50_000;

/** Pairs read at a time. */
const PAGE = 500;

/** What both scripts have. KEYS: scores, pairs, partners. */
const FUNCTIONS = `
local scores, known, partners = unpack(KEYS)

local function name(a, b) if a < b then return a .. '-' .. b else return b .. '-' .. a end end

local function change(organisation, other, is_partner)
  local others = {}
  for one in string.gmatch(redis.call('HGET', partners, organisation) or '', '%S+') do
    if one ~= other then others[#others + 1] = one end
  end
  if is_partner then others[#others + 1] = other end
  if #others == 0 then redis.call('HDEL', partners, organisation)
  else redis.call('HSET', partners, organisation, table.concat(others, ' ')) end
end

local function drop(a, b)
  redis.call('ZREM', scores, name(a, b))
  redis.call('HDEL', known, name(a, b))
  change(a, b, false)
  change(b, a, false)
end
`;

/**
 * Puts the pairs of an organisation in the place of those that it had, and drops the lowest ones of too many.
 * ARGV: the organisation, how many pairs are kept, then of each pair: the other organisation, the score, the JSON.
 */
const REPLACE = `${FUNCTIONS}
local id, most = ARGV[1], tonumber(ARGV[2])
for other in string.gmatch(redis.call('HGET', partners, id) or '', '%S+') do drop(id, other) end
for i = 3, #ARGV, 3 do
  local other = ARGV[i]
  redis.call('ZADD', scores, ARGV[i + 1], name(id, other))
  redis.call('HSET', known, name(id, other), ARGV[i + 2])
  change(id, other, true)
  change(other, id, true)
end
local excess = redis.call('ZCARD', scores) - most
if excess > 0 then
  for _, pair in ipairs(redis.call('ZRANGE', scores, 0, excess - 1)) do
    local a, b = string.match(pair, '^(.-)%-(.+)$')
    drop(a, b)
  end
end
return 1`;

/** ARGV: two organisations. */
const REMOVE = `${FUNCTIONS}
drop(ARGV[1], ARGV[2])
return 1`;

/** The pairs that are proposed. All of it can be found again: see `DuplicateJobs`. */
export class PairStore {
  constructor(
    private readonly redis: Redis,
    private readonly most = MOST_PAIRS,
  ) {}

  /** Puts the pairs of an organisation in the place of those that it had. */
  async replace(id: string, pairs: readonly Pair[]): Promise<void> {
    const values = pairs.flatMap(({ ids, score, ...rest }) => {
      const other = ids.find((one) => one !== id)!;
      return [other, String(score), JSON.stringify({ ids, score, ...rest } satisfies Pair)];
    });
    await this.redis.eval(REPLACE, 3, SCORES, PAIRS, PARTNERS, id, this.most, ...values);
  }

  /** The organisations with which it is a pair. */
  async partners(id: string): Promise<string[]> {
    const others = await this.redis.hget(PARTNERS, id);
    return others ? others.split(' ') : [];
  }

  async remove(a: string, b: string): Promise<void> {
    await this.redis.eval(REMOVE, 3, SCORES, PAIRS, PARTNERS, a, b);
  }

  async count(): Promise<number> {
    return this.redis.zcard(SCORES);
  }

  /** Those with at least this score, the highest first, page by page. */
  async *from(minScore: number): AsyncGenerator<Pair[]> {
    for (let at = 0; ; at += PAGE) {
      const ids = await this.redis.zrevrangebyscore(SCORES, '+inf', minScore, 'LIMIT', at, PAGE);
      if (ids.length === 0) return;
      const found = await this.redis.hmget(PAIRS, ...ids);
      yield found.flatMap((json) => (json ? [JSON.parse(json) as Pair] : []));
    }
  }

  async clear(): Promise<void> {
    await this.redis.unlink(SCORES, PAIRS, PARTNERS);
  }
}
