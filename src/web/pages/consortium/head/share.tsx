import { useRef, useState } from 'preact/hooks';
import { toDraft } from '../../../address.js';
import { get, send } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { CopyField } from '../../../parts/copy-field.js';
import { Trouble } from '../../../parts/trouble.js';
import { useAttempt } from '../../../parts/use-attempt.js';
import { moment, t } from '../../../texts/index.js';
import type { OpenDraft } from '../open-draft.js';

/** Links with which others can read the draft and change nothing. */
export function Share({ hand: { id, token } }: { hand: OpenDraft }) {
  const [isOpen, open] = useState(false);
  return (
    <details class="private changes" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{t('share.title')}</summary>
      {isOpen && <Links id={id} token={token} />}
    </details>
  );
}

function Links({ id, token }: { id: string; token: string }) {
  const { answer, problem, again } = useAnswer(`${id} ${token}`, (signal) =>
    get('/drafts/{id}/links', { id }, signal, token),
  );
  const [made, setMade] = useState<{ id: string; token: string }>();
  const { problem: failed, attempt, again: tryAgain } = useAttempt();
  const make = useRef<HTMLButtonElement>(null);
  const makeLink = () =>
    attempt(async () => {
      setMade(await send('post', '/drafts/{id}/links', { id }, { access: 'read' }, { token }));
      again();
    });
  const revoke = (link: string) =>
    attempt(async () => {
      await send('delete', '/drafts/{id}/links/{link}', { id, link }, undefined, { token });
      if (made?.id === link) setMade(undefined);
      again();
      make.current?.focus();
    });
  return (
    <>
      <p class="hint">{t('share.hint')}</p>
      {problem && <Trouble problem={problem} again={again} />}
      {failed && <Trouble problem={failed} again={tryAgain} />}
      {made && (
        <CopyField
          label={t('share.new')}
          hint={t('share.once')}
          value={new URL(toDraft({ id, token: made.token }), location.origin).href}
        />
      )}
      <ul class="plain">
        {answer?.links.map((link) => (
          <li key={link.id}>
            {t('share.made', { day: moment(link.createdAt) })}{' '}
            <button type="button" class="quiet" onClick={() => revoke(link.id)}>
              {t('share.revoke')}
              <span class="unseen">, {t('share.made', { day: moment(link.createdAt) })}</span>
            </button>
          </li>
        ))}
      </ul>
      <button ref={make} type="button" class="second" onClick={makeLink}>
        {t('share.make')}
      </button>
    </>
  );
}
