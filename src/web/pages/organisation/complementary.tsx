import { useState } from 'preact/hooks';
import { toOrganisation } from '../../address.js';
import { get } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { Trouble } from '../../parts/trouble.js';
import { country, language, t } from '../../texts/index.js';

/** Who would add most beside this organisation; asked for when somebody wants to know. */
export function Complementary({ id }: { id: string }) {
  const [isOpen, open] = useState(false);
  const lang = language();
  const { answer, problem, again } = useAnswer(isOpen ? `${id} ${lang}` : undefined, (signal) =>
    get('/organisations/{id}/complementary', { id, lang, limit: 5 }, signal),
  );
  return (
    <details class="complementary" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        <h2>{t('complementary.title')}</h2>
      </summary>
      <p class="hint">{t('complementary.hint')}</p>
      {problem && <Trouble problem={problem} again={again} />}
      {isOpen && !answer && !problem && <p role="status">{t('search.loading')}</p>}
      <ol>
        {answer?.items.map(({ organisation, reasons }) => (
          <li key={organisation.id}>
            <a href={toOrganisation(organisation.id)}>{organisation.name}</a>{' '}
            <span class="hint">
              {[organisation.city, organisation.country && country(organisation.country)]
                .filter(Boolean)
                .join(', ')}
            </span>
            <br />
            {reasons
              .slice(0, 3)
              .map(({ text }) => text)
              .join(' · ')}
          </li>
        ))}
      </ol>
    </details>
  );
}
