import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret that opens one draft: 256 random bits, shown once and never stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in a token's place: its SHA-256 in hexadecimal. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether a token is the one behind a stored hash, in the same time whether or not there is one. */
export function opens(token: string | undefined, storedHash: string | undefined): boolean {
  const expected = Buffer.from(storedHash ?? tokenHash(''), 'hex');
  const given = Buffer.from(tokenHash(token ?? ''), 'hex');
  return timingSafeEqual(given, expected) && token !== undefined && storedHash !== undefined;
}
