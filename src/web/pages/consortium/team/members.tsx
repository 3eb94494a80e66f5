import { useRef } from 'preact/hooks';
import { to, toOrganisation } from '../../../address.js';
import type { Assessment, Member, Role } from '../../../api/answers.js';
import { keepFocus } from '../../../parts/keep-focus.js';
import { country, t } from '../../../texts/index.js';
import { nameOf, type OpenDraft } from '../open-draft.js';
import { DropZone, draggable, dragged, Grip } from './drag.js';
import { Leaving } from './leaving.js';
import { SavedSelect } from './saved-select.js';

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
    const isDone = await hand.removeMember(id, t('consortium.removed', { name: nameOf(draft, id) }));
    if (isDone) keepFocus(heading.current);
  };
  const setRole = (id: string, role: Role) => {
    const name = nameOf(draft, id);
    const before = draft.members.find((one) => one.role === 'coordinator' && one.organisationId !== id);
    const said = t('consortium.roleSet', { name, role: t(`role.${role}`) });
    if (role !== 'coordinator') return hand.setRole(id, role, said);
    // There is one coordinator: the other one becomes a partner in the same step.
    return hand.change(
      ({ members }) => ({ members: withCoordinator(members, id) }),
      before ? t('consortium.swapped', { name, other: nameOf(draft, before.organisationId) }) : said,
    );
  };
  const moved = hand.isReadOnly ? undefined : dragged.value;
  const canJoin = moved && !draft.members.some(({ organisationId }) => organisationId === moved.id);
  return (
    <section class={moved ? 'card members dropped-on' : 'card members'} aria-labelledby="members">
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
              <span class="row-name" {...(!hand.isReadOnly && draggable({ id, name, role }))}>
                {!hand.isReadOnly && <Grip />}
                {about?.inDirectory === false ? name : <a href={toOrganisation(id)}>{name}</a>}
                {about?.country && <span class="hint"> {country(about.country)}</span>}
                {about?.inDirectory === false && <span class="hint"> {t('consortium.notInDirectory')}</span>}
              </span>
              <SavedSelect
                label={t('consortium.roleOf', { name })}
                value={role}
                isFixed={hand.isReadOnly}
                onChoose={(wanted) => setRole(id, wanted as Role)}
              >
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {t(`role.${one}`)}
                  </option>
                ))}
              </SavedSelect>
              <button type="button" class="quiet changes" onClick={() => remove(id)}>
                {t('consortium.remove')}
                <span class="unseen">{t('label.after', { text: name })}</span>
              </button>
              {share?.ifLeaves?.text && (
                <Leaving hand={hand} organisationId={id} name={name} text={share.ifLeaves.text} />
              )}
            </li>
          );
        })}
      </ul>
      {canJoin && (
        <DropZone
          isCover
          text={t('drag.add', { name: moved.name })}
          onDrop={({ id, name }) => hand.addMember(id, name)}
        />
      )}
      {moved?.role && (
        <div class="drop-zones">
          {moved.role !== 'coordinator' && (
            <DropZone text={t('drag.coordinator')} onDrop={({ id }) => setRole(id, 'coordinator')} />
          )}
          <DropZone text={t('drag.out')} onDrop={({ id }) => remove(id)} />
        </div>
      )}
      <p class="changes">
        <a href={to('/')}>{t('consortium.findMember')}</a>
      </p>
    </section>
  );
}

function withCoordinator(members: readonly Member[], id: string): Member[] {
  return members.map((member) => {
    if (member.organisationId === id) return { ...member, role: 'coordinator' };
    return member.role === 'coordinator' ? { ...member, role: 'partner' } : member;
  });
}
