import { createHmac, randomBytes } from 'node:crypto';
import type { Redis } from '../../platform/redis.js';
import { ERASED, ERASURE_SECRET } from './keys.js';

/**
 * Remembers which identity keys were erased without being able to tell them: only hashes under a secret are
 * kept, enough to recognise the organisation when an import brings it again.
 */
export class Erasures {
  constructor(private readonly redis: Redis) {}

  async hashes(keys: string[]): Promise<string[]> {
    const secret = await this.readSecret();
    return keys.map((key) => createHmac('sha256', secret).update(key).digest('base64url'));
  }

  /** Those of these keys that belonged to an erased organisation. */
  async among(keys: string[]): Promise<Set<string>> {
    if (keys.length === 0 || (await this.redis.scard(ERASED)) === 0) return new Set();
    const erased = await this.redis.smismember(ERASED, ...(await this.hashes(keys)));
    return new Set(keys.filter((_, index) => erased[index] === 1));
  }

  /** Read every time: another record (restored, or begun anew) has another secret. */
  private async readSecret(): Promise<string> {
    const secret = await this.redis.get(ERASURE_SECRET);
    if (secret !== null) return secret;
    await this.redis.set(ERASURE_SECRET, randomBytes(32).toString('base64url'), 'NX');
    return (await this.redis.get(ERASURE_SECRET))!;
  }
}
