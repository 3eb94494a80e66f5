import type { Redis } from '../platform/redis.js';
import { type Ending, type ImportRecord, isOver } from './import.js';
import { HISTORY, RUNNING, recordKey, TRIES, uploadKey, WAITING } from './keys.js';
import { RECEIVING_TTL } from './upload-store.js';

// Each script compares the record with what the caller knows of it, so that a late write of a worker or server that
// was thought dead changes nothing.
const DISCARD = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('UNLINK', KEYS[1], KEYS[2])
redis.call('LREM', KEYS[3], 0, ARGV[2])
redis.call('HDEL', KEYS[4], ARGV[2])
return 1`;

// The upload is complete only when all its blocks are still there; from then on nothing of it expires.
const START = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('HLEN', KEYS[2]) ~= tonumber(ARGV[3]) then return 0 end
redis.call('PERSIST', KEYS[2])
redis.call('SET', KEYS[1], ARGV[2])
redis.call('RPUSH', KEYS[3], ARGV[4])
return 1`;

const CHANGE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1`;

const FINISH = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
redis.call('UNLINK', KEYS[2])
redis.call('LREM', KEYS[3], 0, ARGV[3])
redis.call('HDEL', KEYS[4], ARGV[3])
redis.call('HDEL', KEYS[5], ARGV[3])
return 1`;

// Nothing is left behind for an import that has ended.
const UNCOUNT = `
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then redis.call('HINCRBY', KEYS[1], ARGV[1], -1) end`;

/** The records of imports: their history, and the queue of those that run, in order of arrival. */
export class ImportStore {
  constructor(private readonly redis: Redis) {}

  /** A record that disappears by itself unless the upload goes on or is completed. */
  async begin(record: ImportRecord): Promise<void> {
    const results = await this.redis
      .multi()
      .set(recordKey(record.id), JSON.stringify(record), 'PX', RECEIVING_TTL)
      .lpush(HISTORY, record.id)
      .exec();
    for (const [error] of results ?? []) if (error) throw error;
  }

  /** Forgets an upload that was not completed; `received` as it was begun. */
  async discard(received: ImportRecord): Promise<void> {
    const keys = [recordKey(received.id), uploadKey(received.id), HISTORY, WAITING];
    await this.redis.eval(DISCARD, keys.length, ...keys, JSON.stringify(received), received.id);
  }

  /** From `receiving` to `running`, when all blocks are stored; undefined when some have expired. */
  async start(received: ImportRecord, bytes: number, blocks: number): Promise<ImportRecord | undefined> {
    const running: ImportRecord = { ...received, status: 'running', bytes };
    const keys = [recordKey(received.id), uploadKey(received.id), RUNNING];
    const args = [JSON.stringify(received), JSON.stringify(running), blocks, received.id];
    return (await this.redis.eval(START, 3, ...keys, ...args)) === 1 ? running : undefined;
  }

  /** Changes an import; undefined when it has ended meanwhile. */
  async describe(id: string, changes: Partial<ImportRecord>): Promise<ImportRecord | undefined> {
    return this.untilOver(id, changes, (current, next) =>
      this.redis.eval(CHANGE, 1, recordKey(id), current, next),
    );
  }

  /** Ends an import and deletes its upload; undefined when it had ended before. */
  async finish(
    id: string,
    changes: Partial<ImportRecord> & { status: 'completed' | Ending['status'] },
  ): Promise<ImportRecord | undefined> {
    const keys = [recordKey(id), uploadKey(id), RUNNING, WAITING, TRIES];
    return this.untilOver(id, changes, (current, next) =>
      this.redis.eval(FINISH, keys.length, ...keys, current, next, id),
    );
  }

  /** Counts that the import is begun; returns how often it has been, this time included. */
  async countTry(id: string): Promise<number> {
    return this.redis.hincrby(TRIES, id, 1);
  }

  /** Takes a try back that ended in good order. */
  async uncountTry(id: string): Promise<void> {
    await this.redis.eval(UNCOUNT, 1, TRIES, id);
  }

  async get(id: string): Promise<ImportRecord | undefined> {
    const stored = await this.redis.get(recordKey(id));
    return stored === null ? undefined : JSON.parse(stored);
  }

  /** One page of all imports, newest first, and how many there are. */
  async history(page: number, limit: number): Promise<{ records: ImportRecord[]; total: number }> {
    const ids = await this.redis.lrange(HISTORY, (page - 1) * limit, page * limit - 1);
    const stored = ids.length > 0 ? await this.redis.mget(ids.map(recordKey)) : [];
    const records = stored.flatMap((json) => (json === null ? [] : [JSON.parse(json) as ImportRecord]));
    // An upload whose server died has expired without leaving the history.
    for (const [n, id] of ids.entries()) if (stored[n] === null) await this.redis.lrem(HISTORY, 0, id);
    return { records, total: await this.redis.llen(HISTORY) };
  }

  /** The running import that arrived first. */
  async nextRunning(): Promise<ImportRecord | undefined> {
    for (;;) {
      const id = await this.redis.lindex(RUNNING, 0);
      if (id === null) return undefined;
      const record = await this.get(id);
      if (record?.status === 'running') return record;
      // A record that was lost must not hold up those behind it.
      await this.redis.lrem(RUNNING, 0, id);
    }
  }

  private async untilOver(
    id: string,
    changes: Partial<ImportRecord>,
    write: (current: string, next: string) => Promise<unknown>,
  ): Promise<ImportRecord | undefined> {
    for (;;) {
      const current = await this.redis.get(recordKey(id));
      if (current === null) return undefined;
      const record: ImportRecord = JSON.parse(current);
      if (isOver(record.status)) return undefined;
      const next = { ...record, ...changes };
      if ((await write(current, JSON.stringify(next))) === 1) return next;
    }
  }
}
