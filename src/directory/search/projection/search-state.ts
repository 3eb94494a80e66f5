import { randomUUID } from 'node:crypto';
import { timesLost } from '../../../platform/connection-losses.js';
import type { Redis } from '../../../platform/redis.js';
import { LogGapError, type Position } from '../../store/change-log.js';
import type { Positions } from './projected.js';

/** Where it is kept in Redis: beside the record and its logs, because the script that moves it looks there. */
export interface StateKeys {
  state: string;
  /** Of the records themselves, then of others that their documents tell of. */
  logs: readonly [string, ...string[]];
}

/** How far search has come in the log of the records themselves, for those who read. */
export interface Reached extends Position {
  /** Empty before the first index was built. */
  generation: string;
  /** While it stays the same, what this process remembers of index and record still holds. */
  epoch: string;
}

/** Kept in Redis, beside the record; `ProjectionRun` is what writes it. */
export class SearchState {
  constructor(
    private readonly redis: Redis,
    private readonly keys: StateKeys,
  ) {}

  async reached(): Promise<Reached> {
    const fields = ['version', 'commit', 'generation'];
    const [version, commit, generation] = await this.redis.hmget(this.keys.state, ...fields);
    const epoch = `${generation ?? ''}/${timesLost(this.redis)}`;
    return { version: Number(version ?? 0), commit: commit ?? '', generation: generation ?? '', epoch };
  }

  /** Undefined before the first index was built. */
  async read(): Promise<Indexed | undefined> {
    return toIndexed(await this.redis.hgetall(this.keys.state), this.keys.logs.length);
  }

  /** Begins a run; every earlier one can write no more. */
  async begin(): Promise<ProjectionRun> {
    const run = randomUUID();
    await this.redis.hset(this.keys.state, { run });
    return new ProjectionRun(this.redis, this.keys, run, await this.read());
  }
}

function toIndexed(fields: Record<string, string>, logs: number): Indexed | undefined {
  const { version, task, fingerprint = '', created = '', generation } = fields;
  if (version === undefined || generation === undefined) return undefined;
  const positions = Array.from({ length: logs }, (_, log) => ({
    version: Number(fields[fieldOf('version', log)] ?? 0),
    commit: fields[fieldOf('commit', log)] ?? '',
  })) as [Position, ...Position[]];
  return { positions, fingerprint, created, task: Number(task), generation };
}

/** As the script names it too: `version` in the first log, `version2` in the second. */
function fieldOf(name: 'version' | 'commit', log: number): string {
  return log === 0 ? name : `${name}${log + 1}`;
}

/** What the live index is, and how far it has come. */
export interface Indexed {
  positions: Positions;
  /** Of the settings and documents that the index was built with. */
  fingerprint: string;
  /** When Meilisearch made the index: another one has another time. */
  created: string;
  /** The last task of Meilisearch that is known to have written to the index. */
  task: number;
  /** Another one whenever the index does not merely follow the record: built anew, or mended. */
  generation: string;
}

/** Another run has begun since: this one was thought dead, and must not write any more. */
export class SupersededError extends Error {
  constructor() {
    super('Another run keeps the search index current now; this one was too slow');
  }
}

/**
 * Writes fields of the state, for the run that began last only. With positions, each must be one of the history of its
 * log: a run that is overtaken by a restored record finds its commit missing. Returns the number of the first log where
 * it is.
 *
 * KEYS: state, logs. ARGV: run, how many positions (none when they stay), version and commit of each, then fields and
 * values.
 */
const WRITE = `
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[1] then return 'superseded' end
local positions = tonumber(ARGV[2])
local fields = {}
for n = 1, positions do
  local version, commit = ARGV[1 + 2 * n], ARGV[2 + 2 * n]
  local entry = redis.call('XRANGE', KEYS[1 + n], version .. '-0', version .. '-0')[1]
  local found = version == '0' and '' or nil
  for i = 1, entry and #entry[2] or 0, 2 do
    found = found or ''
    if entry[2][i] == 'commit' then found = entry[2][i + 1] end
  end
  if found ~= commit then return n end
  local suffix = n == 1 and '' or tostring(n)
  for _, part in ipairs({'version' .. suffix, version, 'commit' .. suffix, commit}) do table.insert(fields, part) end
end
for i = 3 + 2 * positions, #ARGV do table.insert(fields, ARGV[i]) end
if #fields > 0 then redis.call('HSET', KEYS[1], unpack(fields)) end
return 'written'`;

/** One run of the projection. Only the one that began last can change how far search has come. */
export class ProjectionRun {
  constructor(
    private readonly redis: Redis,
    private readonly keys: StateKeys,
    private readonly id: string,
    /** What there was when it began. */
    readonly indexed: Indexed | undefined,
  ) {}

  /** @throws SupersededError */
  async requireCurrent(): Promise<void> {
    if ((await this.redis.hget(this.keys.state, 'run')) !== this.id) throw new SupersededError();
  }

  /** Everything that was written to the index up to this task of Meilisearch is known. @throws SupersededError */
  async account(task: number): Promise<void> {
    await this.write([], { task });
  }

  /** All changes up to here can be found. @throws SupersededError, LogGapError when the record has never been there. */
  async reach(positions: Positions): Promise<void> {
    await this.write(positions, {});
  }

  /** The live index is another one, or was mended. @throws SupersededError, LogGapError */
  async replace({ positions, ...rest }: Indexed): Promise<void> {
    await this.write(positions, { ...rest });
  }

  private async write(
    positions: readonly Position[],
    fields: Record<string, string | number>,
  ): Promise<void> {
    const { state, logs } = this.keys;
    const places = positions.flatMap(({ version, commit }) => [version, commit]);
    const values = [this.id, positions.length, ...places, ...Object.entries(fields).flat()];
    const outcome = await this.redis.eval(WRITE, 1 + logs.length, state, ...logs, ...values);
    if (outcome === 'superseded') throw new SupersededError();
    if (typeof outcome === 'number') throw new LogGapError(positions[outcome - 1]!.version);
  }
}
