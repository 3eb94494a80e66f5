import { useState } from 'preact/hooks';
import { toOrganisation } from '../../address.js';
import type { Answer } from '../../api/client.js';
import { get } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { Trouble } from '../../parts/trouble.js';
import { language, t } from '../../texts/index.js';
import type { OpenDraft } from './open-draft.js';

type Similar = Answer<'/drafts/{id}/similar-projects'>['items'][number];
/** How many projects are asked for, and what is shown of each. */
const LIMIT = 10;
const SHARED = 8;
const PARTICIPANTS = 6;

/** Earlier projects like the idea, asked for when somebody opens them. */
export function SimilarProjects({ hand: { id, token, draft } }: { hand: OpenDraft }) {
  const [isOpen, open] = useState(false);
  const lang = language();
  const { answer, problem, again } = useAnswer(isOpen ? `${draft.version} ${lang}` : undefined, (signal) =>
    get('/drafts/{id}/similar-projects', { id, lang, limit: LIMIT }, signal, token),
  );
  return (
    <section class="card">
      <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
        <summary>
          <h2>{t('consortium.similar')}</h2>
        </summary>
        <p class="hint">{t('consortium.similarHint')}</p>
        {problem && <Trouble problem={problem} again={again} />}
        {!answer && !problem && <p class="hint">{t('search.loading')}</p>}
        {answer?.items.length === 0 && <p class="note">{t('consortium.noSimilar')}</p>}
        <ul class="rows similar">
          {answer?.items.map((similar) => (
            <SimilarProject key={similar.project.id} similar={similar} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function SimilarProject({
  similar: { project, overlap, participants, text, warning },
}: {
  similar: Similar;
}) {
  const facts = [project.acronym, project.programme, project.actionType, project.callYear];
  const shared = [...overlap.terms.map(({ label }) => label), ...overlap.words].slice(0, SHARED);
  return (
    <li>
      <h3>{project.title ?? project.acronym ?? project.id}</h3>
      <p class="hint">{facts.filter(Boolean).join(' · ')}</p>
      <p>{text}</p>
      {warning && <p class="note">{warning}</p>}
      {shared.length > 0 && (
        <p class="hint">
          {t('label.colon', { label: t('consortium.overlap') })} {shared.join(', ')}
        </p>
      )}
      {participants.length > 0 && (
        <p class="hint">
          {participants.slice(0, PARTICIPANTS).map(({ id, name }, at) => (
            <>
              {at > 0 && ', '}
              <a key={id} href={toOrganisation(id)}>
                {name}
              </a>
            </>
          ))}
          {participants.length > PARTICIPANTS &&
            ` ${t('result.more', { n: participants.length - PARTICIPANTS })}`}
        </p>
      )}
    </li>
  );
}
