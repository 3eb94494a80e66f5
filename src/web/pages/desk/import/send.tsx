import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../../address.js';
import { get, Problem } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { Trouble } from '../../../parts/trouble.js';
import { t } from '../../../texts/index.js';
import { type ChosenFile, change } from '../chosen-file.js';
import { store } from '../store.js';
import { WhatToDo } from '../what-to-do.js';
import { isName, NameField } from './name-field.js';

/** Says under which source the file is imported and how, then tries or imports it. */
export function Send({ chosen }: { chosen: ChosenFile }) {
  const { route } = useLocation();
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const { answer: directory } = useAnswer('sources', (signal) => get('/directory', {}, signal));
  const sources = directory?.sources.map(({ source }) => source).filter(isName) ?? [];
  const sendIt = async (dryRun: boolean) => {
    if (isSending) return;
    setProblem(undefined);
    setWrong(!isName(chosen.source));
    if (!isName(chosen.source)) return document.getElementById('source')?.focus();
    setSending(true);
    try {
      route(to(`/desk/imports/${await store(chosen, dryRun)}`));
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem(0, ''));
      setSending(false);
    }
  };
  return (
    <div class="form">
      <NameField
        id="source"
        label={t('import.source')}
        hint={t('import.sourceHint')}
        value={chosen.source}
        isWrong={isWrong}
        known={sources}
        onInput={(source) => change({ source })}
      />
      <fieldset>
        <legend>{t('import.mode')}</legend>
        {(['merge', 'replace'] as const).map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={chosen.mode === mode}
              onChange={() => change({ mode })}
            />{' '}
            {t(`import.mode.${mode}`)}
          </label>
        ))}
      </fieldset>
      {problem?.status === 422 ? (
        <WhatToDo code={problem.code} detail={problem.detail} isBesideFile />
      ) : (
        problem && <Trouble problem={problem} again={() => setProblem(undefined)} />
      )}
      <p class="buttons">
        <button
          type="button"
          class="second"
          aria-disabled={isSending}
          aria-describedby="try-hint"
          onClick={() => void sendIt(true)}
        >
          {t('import.try')}
        </button>
        <button type="button" aria-disabled={isSending} onClick={() => void sendIt(false)}>
          {t('import.store')}
        </button>
      </p>
      <p id="try-hint" class="hint">
        {t('import.tryHint')}
      </p>
      {isSending && (
        <p role="status">
          {t('import.sending')} <progress aria-label={t('import.sending')} />
        </p>
      )}
    </div>
  );
}
