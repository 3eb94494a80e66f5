import type { Draft, Role } from '../../api/answers.js';
import { type Body, get, send } from '../../api/client.js';
import { forget } from '../../api/kept-drafts.js';

export type Patch = Body<'/drafts/{id}', 'patch'>;

/**
 * The calls about one draft, each with what the draft is afterwards.
 * @param secret the token of that moment; it may be made anew.
 */
export function draftCalls(id: string, secret: () => string) {
  const member = (organisationId: string) => ({ id, organisationId });
  const load = () => get('/drafts/{id}', { id }, undefined, secret());
  return {
    load,
    /** Refused with 412 where the draft is no longer of this version. */
    patch: (patch: Patch, version: number): Promise<Draft> =>
      send('patch', '/drafts/{id}', { id }, patch, { token: secret(), version }),
    addMember: (organisationId: string): Promise<Draft> =>
      send('post', '/drafts/{id}/members', { id }, { organisationId, role: 'partner' }, { token: secret() }),
    setRole: (organisationId: string, role: Role): Promise<Draft> =>
      send(
        'patch',
        '/drafts/{id}/members/{organisationId}',
        member(organisationId),
        { role },
        { token: secret() },
      ),
    removeMember: async (organisationId: string): Promise<Draft> => {
      const path = '/drafts/{id}/members/{organisationId}';
      await send('delete', path, member(organisationId), undefined, { token: secret() });
      return load();
    },
  };
}

/** Whether a field of a draft has this value already. */
export function has(draft: Draft, field: string, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(draft[field as keyof Draft] ?? null);
}

/** What this page can change of a draft. */
const CHANGED = [
  ...([
    'title',
    'idea',
    'field',
    'actionType',
    'callYear',
    'size',
    'needs',
    'priorities',
    'members',
  ] as const),
  ...(['rules', 'preset', 'weights'] as const),
];

/**
 * The change that makes a draft what it was before: only what differs is sent, because needs that are sent are no longer
 * those that were proposed.
 */
export function backTo(before: Draft, now: Draft): Patch {
  const fields = CHANGED.map((field) => [field, before[field] ?? null] as const);
  return Object.fromEntries(fields.filter(([field, value]) => !has(now, field, value)));
}

/** Takes a draft out of the service and of the list. */
export async function deleteDraft(id: string, token: string): Promise<void> {
  await send('delete', '/drafts/{id}', { id }, undefined, { token });
  forget(id);
}
