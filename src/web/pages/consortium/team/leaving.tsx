import { useRef, useState } from 'preact/hooks';
import { toOrganisation } from '../../../address.js';
import { get } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { keepFocus } from '../../../parts/keep-focus.js';
import { Trouble } from '../../../parts/trouble.js';
import { country, language, t } from '../../../texts/index.js';
import type { OpenDraft } from '../open-draft.js';
import { draggable, Grip } from './drag.js';

/** How many are named that could step in. */
const MOST = 3;

interface Props {
  hand: OpenDraft;
  organisationId: string;
  name: string;
  /** What would break. */
  text: string;
}

/** What would break if a member left, and who could step in; asked for when somebody opens it. */
export function Leaving({ hand, organisationId, name, text }: Props) {
  const { id, token, draft, isReadOnly } = hand;
  const [isOpen, open] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const add = async (other: string, called: string) => {
    // The line goes away: the focus stays with the list that follows.
    if (await hand.addMember(other, called)) keepFocus(summary.current);
  };
  const lang = language();
  const { answer, problem, again } = useAnswer(isOpen ? `${draft.version} ${lang}` : undefined, (signal) =>
    get('/drafts/{id}/reserves/{organisationId}', { id, organisationId, limit: MOST, lang }, signal, token),
  );
  return (
    <details class="row-more hint" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary ref={summary}>
        {t('consortium.ifLeaves')}
        <span class="unseen">{t('label.after', { text: name })}</span>
      </summary>
      <p>{text}</p>
      {problem && <Trouble problem={problem} again={again} />}
      {isOpen && !answer && !problem && <p role="status">{t('search.loading')}</p>}
      {answer && (
        <>
          <p>{t(answer.replacements.length > 0 ? 'consortium.stepIn' : 'consortium.nobodySteps')}</p>
          <ul>
            {answer.replacements.map(
              ({ organisation: { id: other, name: called, country: from }, restores }) => (
                <li key={other}>
                  <span {...(!isReadOnly && draggable({ id: other, name: called }))}>
                    {!isReadOnly && <Grip />}
                    <a href={toOrganisation(other)}>{called}</a>
                    {from && ` (${country(from)})`}.
                  </span>{' '}
                  {restores.text}{' '}
                  <button type="button" class="quiet changes" onClick={() => add(other, called)}>
                    {t('consortium.add')}
                    <span class="unseen">{t('label.after', { text: called })}</span>
                  </button>
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </details>
  );
}
