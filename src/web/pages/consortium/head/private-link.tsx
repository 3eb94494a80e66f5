import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to, toDraft } from '../../../address.js';
import { send } from '../../../api/client.js';
import { keep } from '../../../api/kept-drafts.js';
import { CopyField } from '../../../parts/copy-field.js';
import { Question } from '../../../parts/question.js';
import { Trouble } from '../../../parts/trouble.js';
import { useAttempt } from '../../../parts/use-attempt.js';
import { t } from '../../../texts/index.js';
import { deleteDraft } from '../draft-calls.js';
import type { OpenDraft } from '../open-draft.js';

/** The link that opens the draft for changes: to be copied, to be replaced by another one, and the way to delete the draft. */
export function PrivateLink({ hand: { id, token, draft } }: { hand: OpenDraft }) {
  const { route } = useLocation();
  const [asked, ask] = useState<'renew' | 'delete'>();
  const [isRenewed, setRenewed] = useState(false);
  const { problem, attempt, again } = useAttempt();
  const details = useRef<HTMLDetailsElement>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  const link = new URL(toDraft({ id, token }), location.origin).href;
  const remove = () => attempt(() => deleteDraft(id, token).then(() => route(to('/consortium'))));
  const renew = () =>
    attempt(async () => {
      const made = await send('post', '/drafts/{id}/token', { id }, undefined, { token });
      keep({ id, token: made.token, title: draft.title, changed: draft.updatedAt });
      setRenewed(true);
    });
  const answer = (work?: () => unknown) => {
    buttons.current?.querySelector('button')?.focus();
    ask(undefined);
    work?.();
  };
  // The page goes on with the token that is kept.
  useEffect(() => {
    if (isRenewed) details.current?.querySelector('input')?.focus();
  }, [token]);
  return (
    <details class="private changes" ref={details}>
      <summary>{t('consortium.link')}</summary>
      <CopyField label={t('consortium.link')} hint={t('consortium.linkHint')} value={link} />
      <p role="status">{isRenewed && t('link.renewed')}</p>
      {problem && <Trouble problem={problem} again={again} />}
      <p class="draft-actions" ref={buttons}>
        <button type="button" class="quiet" onClick={() => ask('renew')}>
          {t('link.renew')}
        </button>
        <button type="button" class="quiet" onClick={() => ask('delete')}>
          {t('consortium.delete')}
        </button>
      </p>
      {asked === 'renew' && (
        <Question
          text={t('link.renewWhat')}
          yes={t('link.renewNow')}
          no={t('link.renewNot')}
          onYes={() => answer(renew)}
          onNo={() => answer()}
        />
      )}
      {asked === 'delete' && (
        <Question
          text={t('consortium.deleteWhat')}
          yes={t('consortium.deleteSure', { title: draft.title })}
          no={t('consortium.deleteNot')}
          onYes={() => answer(remove)}
          onNo={() => answer()}
        />
      )}
    </details>
  );
}
