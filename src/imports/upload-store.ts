import type { Redis } from '../platform/redis.js';
import { Sealer } from '../platform/sealing.js';
import type { ImportRecord } from './import.js';
import { recordKey, uploadKey, WAITING } from './keys.js';

/** Milliseconds after which an upload that no longer grows is forgotten; longer than a sender may be silent. */
export const RECEIVING_TTL = 150_000;

/** The stored file of a running import is not there, or not complete. */
export class UploadGoneError extends Error {
  constructor(id: string) {
    super(`The uploaded file of import ${id} is not there any more`);
  }
}

/** The files that wait to be imported take all the room there is for them. */
export class UploadsFullError extends Error {
  constructor(readonly limit: number) {
    super(`The files that wait to be imported would come to more than ${limit} bytes`);
  }
}

// Nothing is written for an import that is no longer being received: it may have been cancelled. By number, so that a
// command sent twice by the connection does no harm.
const WRITE = `
local received, number, block, ttl, limit, id = unpack(ARGV)
if redis.call('GET', KEYS[1]) ~= received then return 'gone' end
local more = #block - redis.call('HSTRLEN', KEYS[2], number)
local total = more
for _, bytes in ipairs(redis.call('HVALS', KEYS[3])) do total = total + bytes end
if total > tonumber(limit) then return 'full' end
redis.call('HSET', KEYS[2], number, block)
redis.call('HINCRBY', KEYS[3], id, more)
redis.call('PEXPIRE', KEYS[1], ttl)
redis.call('PEXPIRE', KEYS[2], ttl)
return 'stored'`;

/**
 * Uploaded files as numbered blocks in Redis, so that any worker can read them. A file that is still being
 * received expires together with its import's record; a complete one stays until the import has ended. Each block is
 * sealed: a file may hold contacts.
 */
export class UploadStore {
  /** `limit`: bytes of all files together. */
  constructor(
    private readonly redis: Redis,
    private readonly limit = Number.MAX_SAFE_INTEGER,
    private readonly sealer = new Sealer(),
  ) {}

  /**
   * Stores one block of a file; `received` as it was begun. False when it is no longer being received.
   * @throws UploadsFullError.
   */
  async write(received: ImportRecord, number: number, block: Buffer): Promise<boolean> {
    const { id } = received;
    const keys = [recordKey(id), uploadKey(id), WAITING];
    const sealed = this.sealer.seal(block, purposeOf(id, number));
    const args = [JSON.stringify(received), number, sealed, RECEIVING_TTL, this.limit, id];
    const answer = await this.redis.eval(WRITE, keys.length, ...keys, ...args);
    if (answer === 'full') throw new UploadsFullError(this.limit);
    return answer === 'stored';
  }

  /** Gives back the room of files that have expired. */
  async forgetExpired(): Promise<void> {
    const ids = await this.redis.hkeys(WAITING);
    for (const id of ids)
      if ((await this.redis.exists(uploadKey(id))) === 0) await this.redis.hdel(WAITING, id);
  }

  /** The file from its beginning. @throws UploadGoneError when a block is missing. */
  async *read(id: string): AsyncGenerator<Buffer> {
    const blocks = await this.redis.hlen(uploadKey(id));
    if (blocks === 0) throw new UploadGoneError(id);
    for (let number = 0; number < blocks; number++) {
      const block = await this.redis.hgetBuffer(uploadKey(id), String(number));
      if (!block) throw new UploadGoneError(id);
      yield this.sealer.open(block, purposeOf(id, number));
    }
  }
}

/** No block opens in the place of another one. */
function purposeOf(id: string, number: number): string {
  return `upload ${id} ${number}`;
}
