import { useRef, useState } from 'preact/hooks';
import { get } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { useAttempt } from '../../../parts/use-attempt.js';
import { t } from '../../../texts/index.js';
import { type ChosenFile, change } from '../chosen-file.js';
import { Failure } from '../failure.js';
import { Sending, useUpload } from '../upload.js';
import { isName, NameField } from './name-field.js';

/** Says under which source the file is imported and how, then tries or imports it. */
export function Send({ chosen }: { chosen: ChosenFile }) {
  const { problem, attempt, dismiss } = useAttempt();
  const { isSending, upload } = useUpload();
  const wasTrial = useRef(false);
  const [isWrong, setWrong] = useState(false);
  const { answer: directory } = useAnswer('sources', (signal) => get('/directory', {}, signal));
  const sources = directory?.sources.map(({ source }) => source).filter(isName) ?? [];
  const sendIt = async (dryRun: boolean) => {
    if (isSending) return;
    dismiss();
    wasTrial.current = dryRun;
    setWrong(!isName(chosen.source));
    if (!isName(chosen.source)) return document.getElementById('source')?.focus();
    await attempt(() => upload(chosen, dryRun));
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
      {problem && <Failure problem={problem} again={() => void sendIt(wasTrial.current)} isBesideFile />}
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
      <Sending isSending={isSending} />
    </div>
  );
}
