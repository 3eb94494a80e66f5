import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to, toDraft } from '../../../address.js';
import { send } from '../../../api/client.js';
import { keep } from '../../../api/kept-drafts.js';
import { CopyField } from '../../../parts/copy-field.js';
import { Trouble } from '../../../parts/trouble.js';
import { t } from '../../../texts/index.js';
import { deleteDraft } from '../draft-calls.js';
import { asProblem } from '../notice.js';
import type { OpenDraft } from '../open-draft.js';

/** The link that opens the draft for changes: to be copied, to be replaced by another one, and the way to delete the draft. */
export function PrivateLink({ hand: { id, token, draft } }: { hand: OpenDraft }) {
  const { route } = useLocation();
  const [isSure, setSure] = useState(false);
  const [isAsked, ask] = useState(false);
  const [isRenewed, setRenewed] = useState(false);
  const [problem, setProblem] = useState<ReturnType<typeof asProblem>>();
  const details = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const link = new URL(toDraft({ id, token }), location.origin).href;
  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    }
    setSure(false);
    ask(false);
  };
  const remove = () => attempt(() => deleteDraft(id, token).then(() => route(to('/consortium'))));
  const renew = () =>
    attempt(async () => {
      const made = await send('post', '/drafts/{id}/token', { id }, undefined, { token });
      keep({ id, token: made.token, title: draft.title, changed: draft.updatedAt });
      setRenewed(true);
    });
  // The page goes on with the token that is kept.
  useEffect(() => {
    if (isRenewed) details.current?.querySelector('input')?.focus();
  }, [token]);
  return (
    <details class="private changes" ref={details}>
      <summary>{t('consortium.link')}</summary>
      <CopyField label={t('consortium.link')} hint={t('consortium.linkHint')} value={link} />
      <p role="status">{isRenewed && t('link.renewed')}</p>
      {problem && <Trouble problem={problem} again={() => setProblem(undefined)} />}
      <p class="draft-actions">
        <button
          ref={button}
          type="button"
          class="quiet"
          aria-expanded={isAsked}
          onClick={() => ask(!isAsked)}
        >
          {t('link.renew')}
        </button>
        <button
          type="button"
          class={isSure ? 'danger' : 'quiet'}
          onClick={() => (isSure ? remove() : setSure(true))}
        >
          {isSure ? t('consortium.deleteSure', { title: draft.title }) : t('consortium.delete')}
        </button>
      </p>
      {isAsked && (
        <>
          <p>{t('link.renewWhat')}</p>
          <p class="buttons">
            <button type="button" onClick={renew}>
              {t('link.renewNow')}
            </button>
            <button
              type="button"
              class="second"
              onClick={() => {
                ask(false);
                button.current?.focus();
              }}
            >
              {t('link.renewNot')}
            </button>
          </p>
        </>
      )}
    </details>
  );
}
