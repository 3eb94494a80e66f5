import { useState } from 'preact/hooks';
import { t } from '../../../texts/index.js';
import { choose, chosen } from '../chosen-file.js';
import { Reading } from './reading.js';

/** Choose a file, see how it will be read, mend that, try it, import it. */
export function NewImport() {
  const [isOver, setOver] = useState(false);
  const [isOneOfSeveral, setOneOfSeveral] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file) return;
    choose(file);
    setOneOfSeveral(files.length > 1);
  };
  const what = chosen.value;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same can be done with the field inside */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <label for="file">{t('import.file')}</label>
        <input
          id="file"
          type="file"
          aria-describedby="file-hint"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same one can be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
        <p id="file-hint" class="hint">
          {t('import.fileHint')}
        </p>
        <p role="status">{what && isOneOfSeveral && t('import.oneTaken', { file: what.file.name })}</p>
      </div>
      {what && <Reading key={what.turn} chosen={what} />}
    </>
  );
}
