import { conflict, notFound } from '../platform/problem.js';
import { type Draft, MAX_MEMBERS, type Member, ROLES, type Role } from './draft.js';

/**
 * Gives the list back when it can be: nobody twice, one coordinator at most, and not too many.
 * @throws Problem 409 that says which member is in the way.
 */
export function requireConsistent(members: readonly Member[]): Member[] {
  if (members.length > MAX_MEMBERS) throw conflict(`A draft has at most ${MAX_MEMBERS} members.`);
  const seen = new Set<string>();
  for (const { organisationId } of members) {
    if (seen.has(organisationId))
      throw conflict(`${organisationId} is a member already; an organisation has one role in a consortium.`);
    seen.add(organisationId);
  }
  const [first, second] = members.filter(({ role }) => role === 'coordinator');
  if (first && second)
    throw conflict(
      `${first.organisationId} coordinates already, so ${second.organisationId} cannot: a consortium has one coordinator. Change the role of the first one before.`,
    );
  return [...members];
}

/** @throws Problem 404 when the organisation is not a member. */
export function withRole(members: readonly Member[], organisationId: string, role: Role): Member[] {
  requireMember(members, organisationId);
  return requireConsistent(
    members.map((member) => (member.organisationId === organisationId ? { organisationId, role } : member)),
  );
}

/** @throws Problem 404 when the organisation is not a member. */
export function without(members: readonly Member[], organisationId: string): Member[] {
  requireMember(members, organisationId);
  return members.filter((member) => member.organisationId !== organisationId);
}

/** The organisations that a draft names. */
export function namedIds({ members, rules }: Draft): string[] {
  return [...members.map(({ organisationId }) => organisationId), ...rules.excludedOrganisations];
}

/** The draft with other ids; members of which two become one are one, in the role that says more. */
export function withCurrentIds(draft: Draft, idOf: ReadonlyMap<string, string>): Draft {
  if ([...idOf].every(([id, current]) => id === current)) return draft;
  const roles = new Map<string, Role>();
  for (const { organisationId, role } of draft.members) {
    const id = idOf.get(organisationId)!;
    const other = roles.get(id) ?? role;
    roles.set(id, ROLES.indexOf(role) < ROLES.indexOf(other) ? role : other);
  }
  const members = [...roles].map(([organisationId, role]) => ({ organisationId, role }));
  const excluded = draft.rules.excludedOrganisations.map((id) => idOf.get(id)!);
  return { ...draft, members, rules: { ...draft.rules, excludedOrganisations: [...new Set(excluded)] } };
}

function requireMember(members: readonly Member[], organisationId: string): void {
  if (!members.some((member) => member.organisationId === organisationId))
    throw notFound(`${organisationId} is not a member of this draft.`);
}
