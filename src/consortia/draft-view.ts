import type { Draft } from './draft.js';
import type { MemberFacts } from './eligibility/index.js';
import type { DraftAccess } from './links/link.js';
import { draftWeights } from './weights.js';

/** A draft as its people see it: what they decided under the names they sent, what was computed under others. */
export function draftView(draft: Draft, access: DraftAccess, members: readonly MemberFacts[]) {
  return {
    ...draft,
    access,
    resolvedWeights: draftWeights(draft),
    memberOrganisations: members.map(({ organisationId, inDirectory, name, country }) => ({
      organisationId,
      inDirectory,
      name,
      country,
    })),
  };
}
