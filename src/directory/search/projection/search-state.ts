import { randomUUID } from 'node:crypto';
import { timesLost } from '../../../platform/connection-losses.js';
import type { Redis } from '../../../platform/redis.js';
import { LogGapError, type Position } from '../../store/change-log.js';
import { LOG, SEARCH } from '../../store/keys.js';

/** How far search has come, for those who read. */
export interface Reached extends Position {
  /** Empty before the first index was built. */
  generation: string;
  /** While it stays the same, what this process remembers of index and record still holds. */
  epoch: string;
}

/** Kept in Redis, beside the record; `ProjectionRun` is what writes it. */
export class SearchState {
  constructor(private readonly redis: Redis) {}

  async reached(): Promise<Reached> {
    const [version, commit, generation] = await this.redis.hmget(SEARCH, 'version', 'commit', 'generation');
    const epoch = `${generation ?? ''}/${timesLost(this.redis)}`;
    return { version: Number(version ?? 0), commit: commit ?? '', generation: generation ?? '', epoch };
  }

  /** Undefined before the first index was built. */
  async read(): Promise<Indexed | undefined> {
    return toIndexed(await this.redis.hgetall(SEARCH));
  }

  /** Begins a run; every earlier one can write no more. */
  async begin(): Promise<ProjectionRun> {
    const run = randomUUID();
    await this.redis.hset(SEARCH, { run });
    return new ProjectionRun(this.redis, run, await this.read());
  }
}

function toIndexed({ version, task, ...rest }: Record<string, string>): Indexed | undefined {
  if (version === undefined || rest.generation === undefined) return undefined;
  const { commit = '', fingerprint = '', created = '', generation } = rest;
  return { version: Number(version), commit, fingerprint, created, task: Number(task), generation };
}

/** What the live index is, and how far it has come. */
export interface Indexed extends Position {
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
 * Writes fields of the state, for the run that began last only. With a version, it must be one of the record's
 * history: a run that is overtaken by a restored record finds its commit missing.
 *
 * KEYS: state, log. ARGV: run, version and commit (both empty when the position stays), then fields and values.
 */
const WRITE = `
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[1] then return 'superseded' end
local version, commit = ARGV[2], ARGV[3]
if version ~= '' then
  local entry = redis.call('XRANGE', KEYS[2], version .. '-0', version .. '-0')[1]
  local found = version == '0' and '' or nil
  for i = 1, entry and #entry[2] or 0, 2 do
    found = found or ''
    if entry[2][i] == 'commit' then found = entry[2][i + 1] end
  end
  if found ~= commit then return 'other history' end
  redis.call('HSET', KEYS[1], 'version', version, 'commit', commit)
end
if #ARGV > 3 then redis.call('HSET', KEYS[1], unpack(ARGV, 4)) end
return 'written'`;

/** One run of the projection. Only the one that began last can change how far search has come. */
export class ProjectionRun {
  constructor(
    private readonly redis: Redis,
    private readonly id: string,
    /** What there was when it began. */
    readonly indexed: Indexed | undefined,
  ) {}

  /** @throws SupersededError */
  async requireCurrent(): Promise<void> {
    if ((await this.redis.hget(SEARCH, 'run')) !== this.id) throw new SupersededError();
  }

  /** Everything that was written to the index up to this task of Meilisearch is known. @throws SupersededError */
  async account(task: number): Promise<void> {
    await this.write(undefined, { task });
  }

  /** All changes up to here can be found. @throws SupersededError, LogGapError when the record has never been there. */
  async reach(position: Position): Promise<void> {
    await this.write(position, {});
  }

  /** The live index is another one, or was mended. @throws SupersededError, LogGapError */
  async replace({ version, commit, ...rest }: Indexed): Promise<void> {
    await this.write({ version, commit }, { ...rest });
  }

  private async write(
    position: Position | undefined,
    fields: Record<string, string | number>,
  ): Promise<void> {
    const { version = '', commit = '' } = position ?? {};
    const values = [this.id, version, commit, ...Object.entries(fields).flat()];
    const outcome = await this.redis.eval(WRITE, 2, SEARCH, LOG, ...values);
    if (outcome === 'superseded') throw new SupersededError();
    if (outcome === 'other history') throw new LogGapError(Number(version));
  }
}
