import { t } from '../../../texts/index.js';
import { type ChosenFile, change, changeReading } from '../chosen-file.js';

/** Encodings that lists come in; more often than not the file says it by itself. */
const ENCODINGS = [
  ...['utf-8', 'utf-16le', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254'],
  ...['windows-1257', 'iso-8859-2', 'iso-8859-7', 'iso-8859-15', 'macintosh'],
];

/** What few lists need: another encoding, whether all projects are in it, and that much may be removed. */
export function MoreChoices({ chosen }: { chosen: ChosenFile }) {
  return (
    <details>
      <summary>{t('more.title')}</summary>
      <div class="form">
        <div class="field">
          <label for="encoding">{t('more.encoding')}</label>
          <p id="encoding-hint" class="hint">
            {t('more.encodingHint')}
          </p>
          <select
            id="encoding"
            aria-describedby="encoding-hint"
            value={chosen.reading.encoding ?? ''}
            onChange={({ currentTarget }) => changeReading({ encoding: currentTarget.value })}
          >
            <option value="">{t('more.asFound')}</option>
            {ENCODINGS.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encoding}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="complete-for">{t('more.completeFor')}</label>
          <p id="complete-for-hint" class="hint">
            {t('more.completeForHint')}
          </p>
          <input
            id="complete-for"
            autocomplete="off"
            aria-describedby="complete-for-hint"
            value={chosen.completeFor}
            onInput={({ currentTarget }) => change({ completeFor: currentTarget.value })}
          />
        </div>
        {chosen.mode === 'replace' && (
          <label class="tick">
            <input
              type="checkbox"
              checked={chosen.confirmRemovals}
              onChange={({ currentTarget }) => change({ confirmRemovals: currentTarget.checked })}
            />
            <span>{t('more.confirmRemovals')}</span>
          </label>
        )}
      </div>
    </details>
  );
}
