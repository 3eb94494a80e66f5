import { randomUUID } from 'node:crypto';
import { conflict, notFound } from '../../platform/problem.js';
import { newToken, tokenHash } from '../access-token.js';
import type { DraftStore } from '../draft-store.js';
import type { Entrance } from './entrance.js';
import { type Link, MAX_LINKS } from './link.js';

/** A draft, and the token of somebody who may edit it. */
interface Holder {
  id: string;
  token: string | undefined;
}

interface LinksOptions {
  store: DraftStore;
  entrance: Entrance;
  /** Called after a token that opened the draft has lost its worth. */
  onRevoked: (draftId: string) => Promise<void>;
  /** The time as ISO 8601. */
  now: () => string;
}

/**
 * Hands out links that only read, takes them back, and makes the edit token anew. All of it takes the edit token: every
 * call throws Problem 404 when the token opens nothing and 403 when it is that of a link.
 */
export class DraftLinks {
  constructor(private readonly options: LinksOptions) {}

  /** A new link and its token, which is not stored. @throws Problem 409 when there are too many. */
  async add(holder: Holder, access: Link['access']): Promise<{ link: Link; token: string }> {
    const link: Link = { id: randomUUID(), access, createdAt: this.options.now() };
    const token = newToken();
    const outcome = await this.whileTokenHolds(holder, (editHash) =>
      this.options.store.links.add(holder.id, editHash, { ...link, tokenHash: tokenHash(token) }),
    );
    if (outcome === 'full')
      throw conflict(`A draft has at most ${MAX_LINKS} links. Revoke one that nobody needs any more.`);
    return { link, token };
  }

  /** The oldest first. */
  async of({ id, token }: Holder): Promise<Link[]> {
    await this.options.entrance.openToChange(id, token);
    const links = await this.options.store.links.of(id);
    return links.map(({ tokenHash, ...link }) => link);
  }

  /** @throws Problem 404 when there is no such link, or it was revoked before. */
  async revoke(holder: Holder, linkId: string): Promise<void> {
    const outcome = await this.whileTokenHolds(holder, (editHash) =>
      this.options.store.links.revoke(holder.id, editHash, linkId),
    );
    if (outcome === 'absent') throw notFound('The draft has no such link; it may have been revoked before.');
    await this.options.onRevoked(holder.id);
  }

  /** The edit token made anew; from then on the one that was shown opens nothing. */
  async renewToken(holder: Holder): Promise<string> {
    const token = newToken();
    await this.whileTokenHolds(holder, async (editHash) => {
      const seen = { id: holder.id, tokenHash: editHash };
      return (await this.options.store.renewToken(seen, tokenHash(token))) ? 'done' : 'renewed';
    });
    await this.options.onRevoked(holder.id);
    return token;
  }

  // When the token was made anew meanwhile, the next look finds that the one shown opens nothing.
  private async whileTokenHolds<T extends string>(
    { id, token }: Holder,
    act: (editHash: string) => Promise<T>,
  ): Promise<Exclude<T, 'renewed'>> {
    for (;;) {
      const { tokenHash } = await this.options.entrance.openToChange(id, token);
      const outcome = await act(tokenHash);
      if (outcome !== 'renewed') return outcome as Exclude<T, 'renewed'>;
    }
  }
}
