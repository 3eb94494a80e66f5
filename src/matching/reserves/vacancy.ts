import type { Draft } from '../../consortia/index.js';

export type Role = Draft['members'][number]['role'];

/** The role of a member, undefined for somebody who is none. */
export function roleOf({ members }: Pick<Draft, 'members'>, organisationId: string): Role | undefined {
  return members.find((member) => member.organisationId === organisationId)?.role;
}

/** The draft without a member, who does not come back as its own replacement, nor as a duplicate of itself. */
export function withoutMember(draft: Draft, organisationId: string): Draft {
  const { rules } = draft;
  return {
    ...draft,
    members: draft.members.filter((member) => member.organisationId !== organisationId),
    rules: { ...rules, excludedOrganisations: [...rules.excludedOrganisations, organisationId] },
  };
}
