import { notFound, Problem } from '../../platform/problem.js';
import { opens } from '../access-token.js';
import type { DraftStore, StoredDraft } from '../draft-store.js';
import type { DraftAccess } from './link.js';

/** What a token opens. */
export interface Opened extends StoredDraft {
  access: DraftAccess;
}

/** Lets people to drafts by their tokens. */
export class Entrance {
  constructor(private readonly store: DraftStore) {}

  /**
   * The draft and what may be done with it.
   * @throws Problem 404 when the token does not open it, exactly as if there were none; 410 when it is the token of a
   * link that was revoked, which nobody can know who never had it.
   */
  async open(id: string, token: string | undefined): Promise<Opened> {
    const stored = await this.store.find(id);
    if (opens(token, stored?.tokenHash) && stored) return { ...stored, access: 'edit' };
    const [links, revoked] = await Promise.all([this.store.links.of(id), this.store.links.revoked(id)]);
    const link = links.find(({ tokenHash }) => opens(token, tokenHash));
    if (link && stored) return { ...stored, access: link.access };
    if (revoked.some((hash) => opens(token, hash))) throw linkRevoked();
    throw notFound('There is no such draft, or the token does not open it (Authorization: Bearer <token>).');
  }

  /** The draft for somebody who changes it or its links. @throws Problem 403 when the token is that of a link for reading. */
  async openToChange(id: string, token: string | undefined): Promise<StoredDraft> {
    const { access, ...stored } = await this.open(id, token);
    if (access !== 'edit') throw readOnly();
    return stored;
  }
}

function readOnly(): Problem {
  return new Problem(
    403,
    'read-only-link',
    'This link is for reading',
    'This is a link for reading: it shows the draft and changes nothing. Ask the people behind the draft for the link to edit it.',
  );
}

function linkRevoked(): Problem {
  return new Problem(
    410,
    'link-revoked',
    'This link was revoked',
    'The people behind the draft have revoked this link. Ask them for a new one.',
  );
}
