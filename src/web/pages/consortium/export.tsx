import { useState } from 'preact/hooks';
import { call } from '../../api/client.js';
import { useTyped } from '../../api/use-typed.js';
import { Question } from '../../parts/question.js';
import { save } from '../../parts/save-file.js';
import { Trouble } from '../../parts/trouble.js';
import { useAttempt } from '../../parts/use-attempt.js';
import { language, t } from '../../texts/index.js';
import type { OpenDraft } from './open-draft.js';

/** Characters that a section of the application form takes. */
const FORM_TAKES = 3_000;

/** What the application form wants: the partnership as a text to go on from, and the table of partners. */
export function ExportDraft({ hand: { id, token, draft } }: { hand: OpenDraft }) {
  const typed = useTyped(`section ${id}`, () => ({ written: '', text: '' }));
  const { written, text } = typed.value;
  const { problem, attempt, again } = useAttempt();
  const [isAsked, ask] = useState(false);
  const lang = language();
  const load = (format: 'text' | 'csv' | 'xlsx') =>
    attempt(async () => {
      const response = await call(
        'GET',
        '/drafts/{id}/export',
        { id, format, lang },
        { token, accept: '*/*' },
      );
      if (format !== 'text') return save(await response.blob(), `${draft.title.slice(0, 60)}.${format}`);
      const section = await response.text();
      typed.set({ written: section, text: section });
    });
  return (
    <section class="card" aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <p class="hint">{t('export.hint')}</p>
      <p class="buttons">
        <button type="button" onClick={() => (text === written ? load('text') : ask(true))}>
          {t('export.text')}
        </button>
        <button type="button" class="second" onClick={() => load('xlsx')}>
          {t('export.xlsx')}
        </button>
        <button type="button" class="second" onClick={() => load('csv')}>
          {t('export.csv')}
        </button>
        <button type="button" class="second" onClick={() => print()}>
          {t('export.print')}
        </button>
      </p>
      {problem && <Trouble problem={problem} again={again} />}
      {isAsked && (
        <Question
          text={t('export.edited')}
          yes={t('export.writeAnew')}
          no={t('export.keepText')}
          onYes={() => {
            ask(false);
            void load('text');
          }}
          onNo={() => ask(false)}
        />
      )}
      {written && (
        <>
          <label for="export-text">{t('export.edit')}</label>
          <textarea
            id="export-text"
            rows={14}
            value={text}
            aria-describedby="export-length"
            onInput={({ currentTarget }) => typed.set({ written, text: currentTarget.value })}
          />
          <p id="export-length" class={text.length > FORM_TAKES ? 'field-error' : 'hint'}>
            {t('export.length', { n: text.length, most: FORM_TAKES })}
          </p>
        </>
      )}
    </section>
  );
}
