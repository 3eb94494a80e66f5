import { useState } from 'preact/hooks';
import { call } from '../../api/client.js';
import { useTyped } from '../../api/use-typed.js';
import { save } from '../../parts/save-file.js';
import { Trouble } from '../../parts/trouble.js';
import { language, t } from '../../texts/index.js';
import { asProblem } from './notice.js';
import type { OpenDraft } from './open-draft.js';

/** Characters that a section of the application form takes. */
const FORM_TAKES = 3_000;

/** What the application form wants: the partnership as a text to go on from, and the table of partners. */
export function ExportDraft({ hand: { id, token, draft } }: { hand: OpenDraft }) {
  const { value: section, set: setSection } = useTyped(`section ${id}`, () => ({
    isWritten: false,
    text: '',
  }));
  const [problem, setProblem] = useState<ReturnType<typeof asProblem>>();
  const lang = language();
  const { isWritten, text } = section;
  const write = (text: string) => setSection({ isWritten: true, text });
  const attempt = async (format: 'text' | 'csv' | 'xlsx') => {
    setProblem(undefined);
    try {
      const response = await call(
        'GET',
        '/drafts/{id}/export',
        { id, format, lang },
        { token, accept: '*/*' },
      );
      if (format === 'text') write(await response.text());
      else save(await response.blob(), `${draft.title.slice(0, 60)}.${format}`);
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <section class="card" aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <p class="hint">{t('export.hint')}</p>
      <p class="buttons">
        <button type="button" onClick={() => attempt('text')}>
          {t('export.text')}
        </button>
        <button type="button" class="second" onClick={() => attempt('xlsx')}>
          {t('export.xlsx')}
        </button>
        <button type="button" class="second" onClick={() => attempt('csv')}>
          {t('export.csv')}
        </button>
        <button type="button" class="second" onClick={() => print()}>
          {t('export.print')}
        </button>
      </p>
      {problem && <Trouble problem={problem} again={() => setProblem(undefined)} />}
      {isWritten && (
        <>
          <label for="export-text">{t('export.edit')}</label>
          <textarea
            id="export-text"
            rows={14}
            value={text}
            aria-describedby="export-length"
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <p id="export-length" class={text.length > FORM_TAKES ? 'field-error' : 'hint'}>
            {t('export.length', { n: text.length, most: FORM_TAKES })}
          </p>
        </>
      )}
    </section>
  );
}
