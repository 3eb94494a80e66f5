import { badRequest, stale } from '../problem.js';

/** Characters of an `If-Match` header: room for a dozen entity tags. */
const LONGEST = 300;

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
  if (ifMatch.length > LONGEST)
    throw badRequest(`If-Match has more than ${LONGEST} characters: send the ETag that you have.`, []);
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!tags.includes(entityTag(version)))
    throw stale(`You have version ${ifMatch}, it is now ${entityTag(version)}. Read it again first.`);
}
