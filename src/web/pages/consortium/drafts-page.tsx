import { useEffect, useRef, useState } from 'preact/hooks';
import { toDraft } from '../../address.js';
import { forget, type KeptDraft, keep, keptDrafts } from '../../api/kept-drafts.js';
import { usePageTitle } from '../../parts/page-title.js';
import { day, t } from '../../texts/index.js';
import { NewDraftForm } from './form/new-draft-form.js';

/** The drafts of this browser, and the form that starts one. */
export function DraftsPage() {
  usePageTitle(t('nav.consortium'));
  const drafts = keptDrafts.value;
  const [removed, setRemoved] = useState<KeptDraft>();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [removed]);
  return (
    <div class="drafts">
      <h1>{t('nav.consortium')}</h1>
      <p class="lead">{t('consortium.lead')}</p>
      {removed && (
        <p class="note" role="status">
          {t('consortium.forgotten', { title: removed.title })}
          <button
            ref={back}
            type="button"
            class="second"
            onClick={() => {
              keep(removed);
              setRemoved(undefined);
              document.querySelector('main')?.focus({ preventScroll: true });
            }}
          >
            {t('consortium.putBack')}
          </button>
        </p>
      )}
      {drafts.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">{t('consortium.kept')}</h2>
          <ul class="draft-list">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <a href={toDraft(draft)}>{draft.title}</a>
                <span class="hint">{t('consortium.changed', { day: day(draft.changed) })}</span>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    forget(draft.id);
                    setRemoved(draft);
                  }}
                >
                  {t('consortium.forget')}
                  <span class="unseen">{t('label.after', { text: draft.title })}</span>
                </button>
              </li>
            ))}
          </ul>
          <p class="hint">{t('consortium.keptHint')}</p>
        </section>
      )}
      <section aria-labelledby="new">
        <h2 id="new">{t('consortium.new')}</h2>
        <p class="hint">{t('consortium.newHint')}</p>
        <NewDraftForm />
      </section>
    </div>
  );
}
