import { stale } from '../problem.js';

/** The entity tag of a version. */
export function entityTag(version: number): string {
  return `"${version}"`;
}

/**
 * Checks an `If-Match` header (none, `*`, or a list of entity tags) against the version there is.
 * @throws Problem 412 when the caller read another version.
 */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!tags.includes(entityTag(version)))
    throw stale(`You have version ${ifMatch}, it is now ${entityTag(version)}. Read it again first.`);
}
