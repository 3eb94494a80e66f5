import { type Directory, LogGapError, type Position } from '../../directory/index.js';
import type { Redis } from '../../platform/redis.js';

/** The organisations to look at, by the version of the directory that made them due. */
const DUE = '{identity}:due';
/** How far the change log was followed: version and commit. */
const FOLLOWED = '{identity}:followed';

/** Changes read at a time. */
const CHANGES = 1_000;

/** No longer due, unless it has become due again meanwhile. KEYS: due. ARGV: pairs of id and version. */
const DONE = `
for i = 1, #ARGV, 2 do
  if redis.call('ZSCORE', KEYS[1], ARGV[i]) == ARGV[i + 1] then redis.call('ZREM', KEYS[1], ARGV[i]) end
end
return 1`;

/** An organisation that has changed, at that version of the directory. */
export interface Due {
  id: string;
  version: string;
}

/**
 * Who is to be looked at for duplicates: whoever has changed in more than what its projects say. Kept in Redis, so that a process that dies loses nothing; what
 * is noted or done twice does no harm.
 */
export class DueOrganisations {
  constructor(
    private readonly redis: Redis,
    private readonly directory: Pick<Directory, 'changesSince' | 'holds' | 'ids'>,
  ) {}

  /** Notes what has changed up to a position; everybody, when it is not known what has. `anew` is called before that. */
  async follow(reached: Position, anew: () => Promise<void>): Promise<void> {
    for (;;) {
      const from = await this.followed();
      if (!from || !(await this.directory.holds(from))) return this.begin(reached, anew);
      if (from.version >= reached.version) return;
      try {
        const limit = Math.min(CHANGES, reached.version - from.version);
        const changes = await this.directory.changesSince(from.version, limit, from.commit);
        const last = changes.at(-1);
        if (!last) return;
        await this.note(
          changes.flatMap(({ id, about }) => (about === 'track-record' ? [] : id)),
          last,
        );
      } catch (error) {
        if (!(error instanceof LogGapError)) throw error;
        return this.begin(reached, anew);
      }
    }
  }

  /** Everybody is due when the log is followed the next time. */
  async forgetPosition(): Promise<void> {
    await this.redis.unlink(FOLLOWED);
  }

  /** The next few, the longest due first. */
  async next(count: number): Promise<Due[]> {
    const flat = await this.redis.zrangebyscore(DUE, '-inf', '+inf', 'WITHSCORES', 'LIMIT', 0, count);
    return flat.flatMap((id, at) => (at % 2 === 0 ? [{ id, version: flat[at + 1]! }] : []));
  }

  async done(looked: readonly Due[]): Promise<void> {
    if (looked.length === 0) return;
    await this.redis.eval(DONE, 1, DUE, ...looked.flatMap(({ id, version }) => [id, version]));
  }

  async count(): Promise<number> {
    return this.redis.zcard(DUE);
  }

  /** Whether everything up to that version was noted and looked at. */
  async isDone(version: number): Promise<boolean> {
    return ((await this.followed())?.version ?? -1) >= version && (await this.count()) === 0;
  }

  private async followed(): Promise<Position | undefined> {
    const [version, commit] = await this.redis.hmget(FOLLOWED, 'version', 'commit');
    return version ? { version: Number(version), commit: commit ?? '' } : undefined;
  }

  /** Broken off, it begins again: the position comes last. */
  private async begin(reached: Position, anew: () => Promise<void>): Promise<void> {
    await this.redis.unlink(DUE);
    await anew();
    for await (const page of this.directory.ids())
      if (page.length > 0) await this.redis.zadd(DUE, ...page.flatMap((id) => [reached.version, id]));
    await this.redis.hset(FOLLOWED, { version: reached.version, commit: reached.commit });
  }

  /** In this order: broken off in between, they are noted again. */
  private async note(ids: string[], { version, commit }: Position): Promise<void> {
    const members = [...new Set(ids)].flatMap((id) => [version, id]);
    if (members.length > 0) await this.redis.zadd(DUE, ...members);
    await this.redis.hset(FOLLOWED, { version, commit });
  }
}
