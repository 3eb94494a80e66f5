import type { Redis } from '../platform/redis.js';
import { type Ending, type ImportRecord, isBeingUndone, isOver, NOTHING_YET } from './import.js';
import { HISTORY, recordKey, TRIES, uploadKey, WAITING, WORK } from './keys.js';
import { RECEIVING_TTL } from './upload-store.js';

// Each script compares the record with what the caller knows of it, so that a late write of a worker or server that
// was thought dead changes nothing.
const DISCARD = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('UNLINK', KEYS[1], KEYS[2])
redis.call('LREM', KEYS[3], 0, ARGV[2])
redis.call('HDEL', KEYS[4], ARGV[2])
return 1`;

// The upload is complete only when all its blocks are still there; from then on nothing of it expires. It goes to the
// front of the history: there imports stand in the order in which they are carried out.
const START = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('HLEN', KEYS[2]) ~= tonumber(ARGV[3]) then return 0 end
redis.call('PERSIST', KEYS[2])
redis.call('SET', KEYS[1], ARGV[2])
redis.call('RPUSH', KEYS[3], ARGV[4])
redis.call('LREM', KEYS[4], 1, ARGV[4])
redis.call('LPUSH', KEYS[4], ARGV[4])
return 1`;

const UNDO = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
redis.call('RPUSH', KEYS[2], ARGV[3])
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

/** Records read at once when all later imports are looked at. */
const PAGE = 100;

/** The records of imports: their history, and the queue of what is to be done, in order of arrival. */
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
    const keys = [recordKey(received.id), uploadKey(received.id), WORK, HISTORY];
    const args = [JSON.stringify(received), JSON.stringify(running), blocks, received.id];
    return (await this.redis.eval(START, keys.length, ...keys, ...args)) === 1 ? running : undefined;
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
    return this.untilOver(id, changes, (current, next) => this.endWork(id, current, next));
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
    return stored === null ? undefined : recordOf(stored);
  }

  /** In the order of `ids`; undefined where there is none. */
  private async getMany(ids: string[]): Promise<(ImportRecord | undefined)[]> {
    const stored = ids.length > 0 ? await this.redis.mget(ids.map(recordKey)) : [];
    return stored.map((json) => (json === null ? undefined : recordOf(json)));
  }

  /** One page of all imports, newest first, and how many there are. */
  async history(page: number, limit: number): Promise<{ records: ImportRecord[]; total: number }> {
    const ids = await this.redis.lrange(HISTORY, (page - 1) * limit, page * limit - 1);
    const records = await this.getMany(ids);
    // An upload whose server died has expired without leaving the history.
    for (const [at, id] of ids.entries()) if (!records[at]) await this.redis.lrem(HISTORY, 0, id);
    const total = await this.redis.llen(HISTORY);
    return { records: records.filter((record) => record !== undefined), total };
  }

  /** The ids of all imports, newest first. */
  async ids(): Promise<string[]> {
    return this.redis.lrange(HISTORY, 0, -1);
  }

  /** The ids of the imports of the same source that were carried out, or are to be, after this one. */
  async after({ id, request }: ImportRecord): Promise<string[]> {
    const ids = await this.ids();
    const later = ids.slice(0, ids.indexOf(id));
    const ofSource: string[] = [];
    for (let start = 0; start < later.length; start += PAGE)
      for (const record of await this.getMany(later.slice(start, start + PAGE)))
        if (record?.request.source === request.source && !record.request.dryRun) ofSource.push(record.id);
    return ofSource;
  }

  /** What is to be carried out or undone next. */
  async next(): Promise<ImportRecord | undefined> {
    for (;;) {
      const id = await this.redis.lindex(WORK, 0);
      if (id === null) return undefined;
      const record = await this.get(id);
      if (record && (record.status === 'running' || isBeingUndone(record))) return record;
      // A record that was lost must not hold up those behind it.
      await this.redis.lrem(WORK, 0, id);
    }
  }

  /** Has an import undone; `decide` gives its undo, and throws when it cannot be. */
  async beginUndo(
    id: string,
    decide: (record: ImportRecord) => Promise<ImportRecord['undo']>,
  ): Promise<ImportRecord | undefined> {
    const keys = [recordKey(id), WORK];
    return this.change(
      id,
      async (record) => ({ ...record, undo: await decide(record) }),
      (current, next) => this.redis.eval(UNDO, keys.length, ...keys, current, next, id),
    );
  }

  /** Ends an undo that is under way; undefined when it had ended before. */
  async endUndo(id: string, changes: Partial<ImportRecord>): Promise<ImportRecord | undefined> {
    return this.change(
      id,
      async (record) => (isBeingUndone(record) ? { ...record, ...changes } : undefined),
      (current, next) => this.endWork(id, current, next),
    );
  }

  private async endWork(id: string, current: string, next: string): Promise<unknown> {
    const keys = [recordKey(id), uploadKey(id), WORK, WAITING, TRIES];
    return this.redis.eval(FINISH, keys.length, ...keys, current, next, id);
  }

  private async untilOver(
    id: string,
    changes: Partial<ImportRecord>,
    write: (current: string, next: string) => Promise<unknown>,
  ): Promise<ImportRecord | undefined> {
    return this.change(
      id,
      async (record) => (isOver(record.status) ? undefined : { ...record, ...changes }),
      write,
    );
  }

  /** Writes what a record becomes, and decides again when it has changed meanwhile; undefined when it stays as it is. */
  private async change(
    id: string,
    becomes: (record: ImportRecord) => Promise<ImportRecord | undefined>,
    write: (current: string, next: string) => Promise<unknown>,
  ): Promise<ImportRecord | undefined> {
    for (;;) {
      const current = await this.redis.get(recordKey(id));
      const next = current === null ? undefined : await becomes(JSON.parse(current));
      if (current === null || !next) return undefined;
      if ((await write(current, JSON.stringify(next))) === 1) return next;
    }
  }
}

/** A record as it is now: one that an earlier version of the service has stored says less. */
function recordOf(json: string): ImportRecord {
  const record: ImportRecord = JSON.parse(json);
  const isOfNow = record.format === null || Array.isArray(record.format.wrapping);
  return {
    ...record,
    format: isOfNow ? record.format : null,
    tally: record.tally && { ...NOTHING_YET, ...record.tally },
  };
}
