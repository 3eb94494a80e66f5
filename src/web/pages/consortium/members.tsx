import { useRef } from 'preact/hooks';
import { to, toOrganisation } from '../../address.js';
import type { Assessment, Role } from '../../api/answers.js';
import { country, t } from '../../texts/index.js';
import { Leaving } from './leaving.js';
import { nameOf, type OpenDraft } from './open-draft.js';

const ROLES: readonly Role[] = ['coordinator', 'partner', 'associated'];

interface Props {
  hand: OpenDraft;
  assessment: Assessment | undefined;
}

/** Who is in the consortium, with which role, and what would be missing without them. */
export function Members({ hand, assessment }: Props) {
  const { draft } = hand;
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (id: string) => {
    await hand.removeMember(id, t('consortium.removed', { name: nameOf(draft, id) }));
    heading.current?.focus();
  };
  return (
    <section class="card" aria-labelledby="members">
      <h2 id="members" ref={heading} tabIndex={-1}>
        {t('consortium.members')}{' '}
        <span class="hint">{t('consortium.ofSize', { n: draft.members.length, size: draft.size })}</span>
      </h2>
      {draft.members.length === 0 && <p class="note">{t('consortium.noMembers')}</p>}
      <ul class="rows">
        {draft.members.map(({ organisationId: id, role }) => {
          const about = draft.memberOrganisations.find((one) => one.organisationId === id);
          const name = nameOf(draft, id);
          const share = assessment?.shares.find((one) => one.organisationId === id);
          return (
            <li key={id}>
              <span class="row-name">
                {about?.inDirectory === false ? name : <a href={toOrganisation(id)}>{name}</a>}
                {about?.country && <span class="hint"> {country(about.country)}</span>}
                {about?.inDirectory === false && <span class="hint"> {t('consortium.notInDirectory')}</span>}
              </span>
              <select
                aria-label={t('consortium.roleOf', { name })}
                value={role}
                disabled={hand.isReadOnly}
                onChange={({ currentTarget }) => {
                  const next = currentTarget.value as Role;
                  void hand.setRole(id, next, t('consortium.roleSet', { name, role: t(`role.${next}`) }));
                }}
              >
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {t(`role.${one}`)}
                  </option>
                ))}
              </select>
              <button type="button" class="quiet changes" onClick={() => remove(id)}>
                {t('consortium.remove')}
                <span class="unseen">: {name}</span>
              </button>
              {share?.ifLeaves?.text && (
                <Leaving hand={hand} organisationId={id} name={name} text={share.ifLeaves.text} />
              )}
            </li>
          );
        })}
      </ul>
      <p class="changes">
        <a href={to('/')}>{t('consortium.findMember')}</a>
      </p>
    </section>
  );
}
