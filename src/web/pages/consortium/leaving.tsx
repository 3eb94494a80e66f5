import { useState } from 'preact/hooks';
import { toOrganisation } from '../../address.js';
import { get } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { Trouble } from '../../parts/trouble.js';
import { country, language, t } from '../../texts/index.js';
import type { OpenDraft } from './open-draft.js';

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
export function Leaving({ hand: { id, token, draft }, organisationId, name, text }: Props) {
  const [isOpen, open] = useState(false);
  const lang = language();
  const { answer, problem, again } = useAnswer(isOpen ? `${draft.version} ${lang}` : undefined, (signal) =>
    get('/drafts/{id}/reserves/{organisationId}', { id, organisationId, limit: MOST, lang }, signal, token),
  );
  return (
    <details class="row-more hint" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        {t('consortium.ifLeaves')}
        <span class="unseen">: {name}</span>
      </summary>
      <p>{text}</p>
      {problem && <Trouble problem={problem} again={again} />}
      {isOpen && !answer && !problem && <p role="status">{t('search.loading')}</p>}
      {answer && (
        <>
          <p>{t(answer.replacements.length > 0 ? 'consortium.stepIn' : 'consortium.nobodySteps')}</p>
          <ul>
            {answer.replacements.map(({ organisation, restores }) => (
              <li key={organisation.id}>
                <a href={toOrganisation(organisation.id)}>{organisation.name}</a>
                {organisation.country && ` (${country(organisation.country)})`}. {restores.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
