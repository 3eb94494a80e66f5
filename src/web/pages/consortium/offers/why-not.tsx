import { useState } from 'preact/hooks';
import { get } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { Announcement } from '../../../parts/announcement.js';
import { Combobox, type Option } from '../../../parts/combobox.js';
import { Trouble } from '../../../parts/trouble.js';
import { language, t } from '../../../texts/index.js';
import { useOrganisationsLike } from '../form/organisation-names.js';
import type { OpenDraft } from '../open-draft.js';

/** Seconds that the service may take for an answer about the draft as it is now. */
const WAIT = 5;

/** Says of any organisation why it is not among the suggestions, and what would bring it in. */
export function WhyNot({ hand }: { hand: OpenDraft }) {
  const [text, setText] = useState('');
  const [chosen, choose] = useState<Option>();
  const offers = useOrganisationsLike(text);
  return (
    <section class="card" aria-labelledby="why-not">
      <h2 id="why-not">{t('consortium.whyNot')}</h2>
      <Combobox
        label={t('consortium.whyNotLabel')}
        text={text}
        options={offers}
        onText={setText}
        onChoose={(option) => {
          setText('');
          choose(option);
        }}
      />
      {chosen && <Reason hand={hand} organisation={chosen} />}
    </section>
  );
}

function Reason({ hand, organisation }: { hand: OpenDraft; organisation: Option }) {
  const { id, token, draft } = hand;
  const lang = language();
  const { answer, problem, again } = useAnswer(`${draft.version} ${organisation.id} ${lang}`, (signal) =>
    get(
      '/drafts/{id}/why-not/{organisationId}',
      { id, organisationId: organisation.id, wait: WAIT, lang },
      signal,
      token,
    ),
  );
  if (problem) return <Trouble problem={problem} again={again} />;
  const isThis = answer?.organisationId === organisation.id;
  // The sentence that sums it up may name some of them already.
  const changes = answer?.wouldBringIn?.filter(({ text }) => !answer.text.includes(text)) ?? [];
  return (
    <div class="answer" aria-busy={!isThis}>
      <h3>{organisation.label}</h3>
      <Announcement text={isThis ? answer.text : ''} />
      {!isThis && <p class="hint">{t('search.loading')}</p>}
      {isThis && (
        <>
          <p>{answer.excludedBy?.text ?? answer.text}</p>
          <ul>
            {answer.terms?.map(({ term, need, text }) => (
              <li key={`${term} ${need}`}>{text}</li>
            ))}
          </ul>
          {changes.length > 0 && (
            <>
              <h4>{t('consortium.wouldBringIn')}</h4>
              <ul>
                {changes.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          {answer.excludedBy?.rule !== 'member' && (
            <button
              type="button"
              class="changes"
              onClick={() => hand.addMember(organisation.id, organisation.label)}
            >
              {t('consortium.addAnyway')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
