import { randomUUID } from 'node:crypto';
import { requireMatch } from '../platform/http/if-match.js';
import { newToken, tokenHash } from './access-token.js';
import { ContentReader } from './content.js';
import type { Draft, Member, Role } from './draft.js';
import type { DraftStore } from './draft-store.js';
import type { MemberFacts } from './eligibility/index.js';
import { DraftLinks } from './links/draft-links.js';
import { Entrance, type Opened } from './links/entrance.js';
import { without, withRole } from './members.js';
import { memberFacts, type OrganisationLookup } from './organisations.js';
import type { Proposals } from './proposals.js';
import type { DraftPatch, NewDraft } from './schema.js';

/** Who wants what: the draft, the token that opens it and, for changes, the versions the caller has seen. */
export interface Access {
  id: string;
  token: string | undefined;
  /** The `If-Match` header. */
  ifMatch?: string | undefined;
}

export interface DraftsOptions {
  store: DraftStore;
  organisations: OrganisationLookup;
  proposals: Pick<Proposals, 'of'>;
  /** Called after a draft was made or changed. */
  onChanged: (draftId: string, version: number) => Promise<void>;
  onDeleted: (draftId: string) => Promise<void>;
  /** Called after a token that opened the draft has lost its worth. */
  onRevoked: (draftId: string) => Promise<void>;
  /** The time as ISO 8601. */
  now?: () => string;
}

/**
 * Draft consortia. Every call with a token throws Problem 404 when it does not open the draft, exactly as if there
 * were none, and 410 when it is that of a revoked link; a change throws 403 when it is that of a link for reading, and
 * 412 when `If-Match` names another version; bodies are checked further by `ContentReader`.
 */
export class Drafts {
  readonly links: DraftLinks;
  private readonly entrance: Entrance;
  private readonly content: ContentReader;
  private readonly now: () => string;

  constructor(private readonly options: DraftsOptions) {
    this.content = new ContentReader(options.organisations, options.proposals);
    this.now = options.now ?? (() => new Date().toISOString());
    this.entrance = new Entrance(options.store);
    this.links = new DraftLinks({ ...options, entrance: this.entrance, now: this.now });
  }

  async create(body: NewDraft): Promise<{ draft: Draft; token: string }> {
    const content = await this.content.ofNew(body);
    const createdAt = this.now();
    const draft: Draft = { ...content, id: randomUUID(), version: 1, createdAt, updatedAt: createdAt };
    const token = newToken();
    await this.options.store.add(draft, tokenHash(token));
    await this.options.onChanged(draft.id, draft.version);
    return { draft, token };
  }

  /** The draft for somebody who looks at it, with the edit token or that of a link. */
  async open(id: string, token: string | undefined): Promise<Draft> {
    return (await this.opened(id, token)).draft;
  }

  /** The draft, and what the token lets its holder do. */
  async opened(id: string, token: string | undefined): Promise<Pick<Opened, 'draft' | 'access'>> {
    return this.entrance.open(id, token);
  }

  /** For jobs, which have no token. */
  async find(id: string): Promise<Draft | undefined> {
    return (await this.options.store.find(id))?.draft;
  }

  /** Ids of all drafts, in batches, in no order; one may come twice while drafts are added. */
  ids(): AsyncIterable<string[]> {
    return this.options.store.ids();
  }

  /** What the directory says of the members now. */
  async membersOf(draft: Draft): Promise<MemberFacts[]> {
    const ids = draft.members.map(({ organisationId }) => organisationId);
    return memberFacts(draft, ids.length > 0 ? await this.options.organisations.getMany(ids) : []);
  }

  async patch(access: Access, patch: DraftPatch): Promise<Draft> {
    return this.change(access, (draft) => this.content.ofPatch(patch, draft));
  }

  async addMember(access: Access, member: Member): Promise<Draft> {
    return this.change(access, async ({ members }) => ({
      members: await this.content.withMember(members, member),
    }));
  }

  async changeRole(access: Access, idOrKey: string, role: Role): Promise<Draft> {
    return this.change(access, async ({ members }) => ({
      members: withRole(members, await this.content.memberId(members, idOrKey), role),
    }));
  }

  async removeMember(access: Access, idOrKey: string): Promise<Draft> {
    return this.change(access, async ({ members }) => ({
      members: without(members, await this.content.memberId(members, idOrKey)),
    }));
  }

  async remove(access: Access): Promise<void> {
    for (;;) {
      const { draft, tokenHash } = await this.entrance.openToChange(access.id, access.token);
      requireMatch(access.ifMatch, draft.version);
      if (await this.options.store.remove({ ...draft, tokenHash })) break;
    }
    await this.options.onDeleted(access.id);
  }

  // Tried again only when somebody else's change came in between, so one of those who try always succeeds.
  private async change(access: Access, edit: (draft: Draft) => Promise<Partial<Draft>>): Promise<Draft> {
    for (;;) {
      const { draft, tokenHash } = await this.entrance.openToChange(access.id, access.token);
      requireMatch(access.ifMatch, draft.version);
      const version = draft.version + 1;
      const changed: Draft = { ...draft, ...(await edit(draft)), version, updatedAt: this.now() };
      if (await this.options.store.replace(changed, { ...draft, tokenHash })) {
        await this.options.onChanged(changed.id, version);
        return changed;
      }
    }
  }
}
