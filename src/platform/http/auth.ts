import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { unauthorised } from '../problem.js';

/** The token of `Authorization: Bearer …`, or undefined. */
export function bearerToken(request: Request): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
}

/** Compares two secrets in constant time, whatever their lengths. */
export function sameSecret(a: string, b: string): boolean {
  const digest = (secret: string) => createHash('sha256').update(secret).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** @throws Problem 401 unless the token is the administrator's key. */
export function requireAdmin(token: string | undefined, adminApiKey: string): void {
  if (!token || !sameSecret(token, adminApiKey))
    throw unauthorised('Send the administrator key: Authorization: Bearer <ADMIN_API_KEY>.');
}
