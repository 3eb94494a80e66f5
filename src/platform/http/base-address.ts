import type { Request } from 'express';
import { badRequest } from '../problem.js';

/** A name or an IP address, perhaps with a port: nothing that could end a web address early. */
const HOST = /^([a-z\d.-]{1,253}|\[[\da-f:.]{2,45}\])(:\d{1,5})?$/i;

/**
 * Where the service is reached, without a slash at the end: `publicUrl`, else what the request says of itself. The latter
 * holds for whoever has asked, so an answer with it must not be kept for others.
 * @throws Problem 400 for a Host header that is none.
 */
export function baseAddress(request: Request, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  const host = request.host ?? '';
  if (!HOST.test(host)) throw badRequest('The Host header of the request names no host.', []);
  return `${request.protocol === 'https' ? 'https' : 'http'}://${host}`;
}
