import { useState } from 'preact/hooks';
import { t } from '../../../texts/index.js';
import { choose, chosen } from '../chosen-file.js';
import { Reading } from './reading.js';

/** Choose a file, see how it will be read, mend that, try it, import it. */
export function NewImport() {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) choose(file);
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
        onDrop={drop}
      >
        <label for="file">{t('import.file')}</label>
        <input
          id="file"
          type="file"
          aria-describedby="file-hint"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) choose(file);
          }}
        />
        <p id="file-hint" class="hint">
          {t('import.fileHint')}
        </p>
      </div>
      {what && (
        <Reading key={`${what.file.name} ${what.file.lastModified} ${what.file.size}`} chosen={what} />
      )}
    </>
  );
}
