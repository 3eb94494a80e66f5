import { useState } from 'preact/hooks';
import type { Suggestion } from '../../../api/answers.js';
import { t } from '../../../texts/index.js';
import type { OpenDraft } from '../open-draft.js';
import { OrganisationLine } from './organisation-line.js';
import { Reasons } from './reasons.js';
import { WhatIf } from './what-if.js';

interface Props {
  hand: OpenDraft;
  suggestion: Suggestion;
  /** The highest score of the list. */
  best: number;
  onAdd: (id: string, name: string) => Promise<void>;
}

/** One organisation that could join: why, what it would change, and the button that adds it. */
export function SuggestionCard({ hand, suggestion, best, onAdd }: Props) {
  const { organisation, connection, score, reasons } = suggestion;
  const [isTried, tryIt] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const { id, name } = organisation;
  const add = async () => {
    if (isAdding) return;
    setAdding(true);
    await onAdd(id, name);
    setAdding(false);
  };
  return (
    <li class="suggestion">
      <OrganisationLine organisation={organisation} connection={connection} isDraggable={!hand.isReadOnly} />
      <Reasons reasons={reasons} score={score} best={best} />
      <div class="draft-actions">
        <button type="button" class="second" aria-expanded={isTried} onClick={() => tryIt(!isTried)}>
          {t('consortium.tryIt')}
          <span class="unseen">{t('label.after', { text: name })}</span>
        </button>
        <button type="button" class="changes" aria-disabled={isAdding} onClick={add}>
          {t('consortium.add')}
          <span class="unseen">{t('label.after', { text: name })}</span>
        </button>
      </div>
      {isTried && <WhatIf hand={hand} organisation={organisation} />}
    </li>
  );
}
