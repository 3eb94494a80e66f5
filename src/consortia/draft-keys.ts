/** Where drafts and what belongs to them are in Redis; one hash slot, because scripts change them together. */

/** The set of the ids of all drafts. */
export const ALL_IDS = '{drafts}:ids';

/** A hash with a draft's version, JSON and the hash of its edit token. */
export const draftKey = (id: string): string => `{drafts}:draft:${id}`;

/** A hash with a draft's links by their ids. */
export const linksKey = (id: string): string => `{drafts}:links:${id}`;

/** A list with the hashes of a draft's revoked tokens, the latest first. */
export const revokedKey = (id: string): string => `{drafts}:revoked:${id}`;
