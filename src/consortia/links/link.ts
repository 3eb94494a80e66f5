/** Links of their own tokens with which people look at a draft and change nothing. */

export const LINK_ACCESSES = ['read'] as const;

/** What somebody may do who came with a token. */
export type DraftAccess = 'edit' | (typeof LINK_ACCESSES)[number];

/** More than people hand out; it bounds what is looked through for every token. */
export const MAX_LINKS = 20;

export interface Link {
  id: string;
  access: (typeof LINK_ACCESSES)[number];
  /** ISO 8601. */
  createdAt: string;
}

export interface StoredLink extends Link {
  /** SHA-256 of the link's token. */
  tokenHash: string;
}
