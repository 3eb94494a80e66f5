import type { Redis } from '../platform/redis.js';
import { recordKey, uploadKey } from './keys.js';

/** Milliseconds after which an upload that no longer grows is forgotten; longer than a sender may be silent. */
export const RECEIVING_TTL = 150_000;

/** The stored file of a running import is not there, or not complete. */
export class UploadGoneError extends Error {
  constructor(id: string) {
    super(`The uploaded file of import ${id} is not there any more`);
  }
}

/**
 * Uploaded files as numbered blocks in Redis, so that any worker can read them. A file that is still being
 * received expires together with its import's record; a complete one stays until the import has ended.
 */
export class UploadStore {
  constructor(private readonly redis: Redis) {}

  /** Stores one block; by number, so that a command sent twice by the connection does no harm. */
  async write(id: string, number: number, block: Buffer): Promise<void> {
    const results = await this.redis
      .multi()
      .hset(uploadKey(id), String(number), block)
      .pexpire(uploadKey(id), RECEIVING_TTL)
      .pexpire(recordKey(id), RECEIVING_TTL)
      .exec();
    for (const [error] of results ?? []) if (error) throw error;
  }

  /** The file from its beginning. @throws UploadGoneError when a block is missing. */
  async *read(id: string): AsyncGenerator<Buffer> {
    const blocks = await this.redis.hlen(uploadKey(id));
    if (blocks === 0) throw new UploadGoneError(id);
    for (let number = 0; number < blocks; number++) {
      const block = await this.redis.hgetBuffer(uploadKey(id), String(number));
      if (!block) throw new UploadGoneError(id);
      yield block;
    }
  }
}
