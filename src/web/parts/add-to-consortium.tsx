import { useState } from 'preact/hooks';
import { to, toDraft } from '../address.js';
import { asProblem, Problem, send } from '../api/client.js';
import { keepAnswered, keptDrafts } from '../api/kept-drafts.js';
import { t } from '../texts/index.js';

interface Props {
  id: string;
  name: string;
}

/** Adds an organisation to the draft that was opened last; where there is none, leads to where one is started. */
export function AddToConsortium({ id, name }: Props) {
  const [state, setState] = useState<'adding' | 'added' | Problem>();
  // The draft that it was added to stays named, whichever is opened last in another window.
  const [asked, setAsked] = useState<string>();
  const drafts = keptDrafts.value.filter(({ isReadOnly }) => !isReadOnly);
  const draft = drafts.find((one) => one.id === asked) ?? drafts[0];
  const label = (
    <>
      {t('add.button')}
      <span class="unseen">{t('label.after', { text: name })}</span>
    </>
  );
  if (!draft)
    return (
      <a class="add" href={to('/consortium', new URLSearchParams({ with: id }))}>
        {label}
      </a>
    );
  const add = async () => {
    if (state === 'adding') return;
    setState('adding');
    setAsked(draft.id);
    try {
      const { title, updatedAt } = await send(
        'post',
        '/drafts/{id}/members',
        { id: draft.id },
        { organisationId: id, role: 'partner' },
        { token: draft.token },
      );
      keepAnswered({ ...draft, title, changed: updatedAt }, draft.token);
      setState('added');
    } catch (error) {
      setState(asProblem(error));
    }
  };
  const isIn = state === 'added' || (state instanceof Problem && state.status === 409);
  return (
    <div class="add-row">
      {!isIn && (
        <button type="button" class="add" aria-disabled={state === 'adding'} onClick={add}>
          {label}
        </button>
      )}
      <p role="status">
        {isIn && (
          <>
            {t(state === 'added' ? 'add.done' : 'add.already')} <a href={toDraft(draft)}>{draft.title}</a>
          </>
        )}
        {state instanceof Problem && !isIn && trouble(state, draft.title)}
      </p>
    </div>
  );
}

function trouble({ status }: Problem, title: string): string {
  if (status === 0) return t('trouble.away');
  return t(status === 404 ? 'add.gone' : 'add.failed', { title });
}
