import { useRef, useState } from 'preact/hooks';
import { isTyped } from '../../../api/use-typed.js';
import { useItems, useLabels } from '../../../api/vocabularies.js';
import { t } from '../../../texts/index.js';
import { EditForm, formOf } from '../form/edit-form.js';
import type { OpenDraft } from '../open-draft.js';
import { PrivateLink } from './private-link.js';
import { Share } from './share.js';
import { Variants } from './variants.js';

/** What the draft is: its title, call and idea, with the form to change them and its private link. */
export function Head({ hand }: { hand: OpenDraft }) {
  const { draft } = hand;
  const [isEdited, edit] = useState(() => isTyped(formOf(draft.id)));
  const button = useRef<HTMLButtonElement>(null);
  const actions = useItems('action-types');
  const sectorOf = useLabels('sectors', draft.field !== undefined);
  const action = actions?.find(({ code }) => code === draft.actionType)?.label;
  const facts = [
    [draft.actionType, action].filter(Boolean).join(' – '),
    String(draft.callYear),
    draft.field && sectorOf(draft.field),
    t('consortium.ofSize', { n: draft.members.length, size: draft.size }),
  ];
  return (
    <header class="draft-head">
      <p class="kind">{facts.filter(Boolean).join(' · ')}</p>
      <h1>{draft.title}</h1>
      {draft.idea && <Idea text={draft.idea} />}
      {hand.isReadOnly && <p class="note">{t('share.reading')}</p>}
      <div class="draft-actions">
        <button
          ref={button}
          type="button"
          class="quiet changes"
          aria-expanded={isEdited}
          onClick={() => edit(!isEdited)}
        >
          {t('consortium.edit')}
        </button>
        <PrivateLink hand={hand} />
        <Share hand={hand} />
        <Variants draft={draft} />
      </div>
      {isEdited && !hand.isReadOnly && (
        <EditForm
          hand={hand}
          onDone={() => {
            edit(false);
            button.current?.focus();
          }}
        />
      )}
    </header>
  );
}

/** More of an idea than this is shown when somebody asks for it. */
const LONG = 400;

function Idea({ text }: { text: string }) {
  const characters = [...text];
  if (characters.length <= LONG) return <p class="idea">{text}</p>;
  return (
    <details class="idea">
      <summary>
        <span class="beginning">{characters.slice(0, LONG).join('')}…</span>
        <span class="name">{t('consortium.idea')}</span>
      </summary>
      <p>{text}</p>
    </details>
  );
}
