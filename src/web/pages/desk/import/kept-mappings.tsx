import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportPreview } from '../../../api/answers.js';
import { Announcement } from '../../../parts/announcement.js';
import { Trouble } from '../../../parts/trouble.js';
import { t } from '../../../texts/index.js';
import { type ChosenFile, change } from '../chosen-file.js';
import { isName, NameField } from './name-field.js';
import { fits, type Kept, type KeptMapping, proposed } from './use-kept.js';

interface Props {
  kept: Kept;
  chosen: ChosenFile;
  /** What is known of the file; nothing where it could not be read. */
  file: ImportPreview | undefined;
}

/** Reads the file as one like it was read before: the kept mapping that fits is proposed, others can be chosen. */
export function KeptMappings({ kept, chosen, file }: Props) {
  const select = useRef<HTMLSelectElement>(null);
  const keepAgain = useRef<HTMLButtonElement>(null);
  const { items, forgotten } = kept;
  /** Something was pressed that goes, perhaps with all that stands beside it. */
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    const isLost = () => document.activeElement === document.body;
    if (isLost()) (select.current ?? keepAgain.current)?.focus();
    isMoving.current = isLost();
  }, [items.length, forgotten]);
  const isUntouched = Object.keys(chosen.reading).length === 0;
  const proposal = file && isUntouched ? proposed(items, file, chosen.source) : undefined;
  const use = (mapping: KeptMapping | undefined) => {
    const { name, ...reading } = mapping ?? { name: undefined };
    change({ reading, kept: name });
  };
  const now = items.find(({ name }) => name === chosen.kept);
  return (
    <>
      <Announcement text={kept.said} />
      {proposal && (
        <div class="note">
          <p>{t('kept.proposed', { name: proposal.name })}</p>
          <button
            type="button"
            onClick={() => {
              use(proposal);
              select.current?.focus();
            }}
          >
            {t('kept.use')}
          </button>
        </div>
      )}
      {items.length > 0 && (
        <div class="buttons">
          <label class="buttons">
            {t('kept.choose')}
            <select
              ref={select}
              value={now?.name ?? ''}
              onChange={({ currentTarget: { value } }) => use(items.find(({ name }) => name === value))}
            >
              <option value="">{t('kept.none')}</option>
              {items.map((one) => (
                <option key={one.name} value={one.name} disabled={file && !fits(one, file)}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          {now && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                select.current?.focus();
                isMoving.current = true;
                void kept.forget(now);
              }}
            >
              {t('kept.forget', { name: now.name })}
            </button>
          )}
        </div>
      )}
      {forgotten && (
        <p class="buttons">
          {t('kept.forgotten', { name: forgotten.name })}
          <button
            ref={keepAgain}
            type="button"
            class="quiet"
            onClick={() => {
              const { name, ...reading } = forgotten;
              isMoving.current = true;
              void kept.keep(name, reading);
            }}
          >
            {t('kept.keepAgain')}
          </button>
        </p>
      )}
      {kept.problem && <Trouble problem={kept.problem} again={kept.again} />}
    </>
  );
}

/** Keeps how the file is read, once somebody has said something of that. */
export function KeepMapping({ kept, chosen }: Omit<Props, 'file'>) {
  const [typed, type] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const [done, setDone] = useState('');
  useEffect(() => setDone(''), [chosen.reading]);
  // A name that was typed for one mapping is none for another.
  useLayoutEffect(() => type(undefined), [chosen.kept]);
  if (Object.keys(chosen.reading).length === 0) return null;
  const name = typed ?? chosen.kept ?? chosen.source;
  const isKnown = kept.items.some((one) => one.name === name);
  const keep = async () => {
    setWrong(!isName(name));
    if (!isName(name)) return document.getElementById('kept-name')?.focus();
    if (!(await kept.keep(name, chosen.reading))) return;
    change({ kept: name });
    setDone(name);
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <NameField
        id="kept-name"
        label={t('kept.name')}
        hint={t('kept.nameHint')}
        value={name}
        isWrong={isWrong}
        onInput={type}
      />
      <p class="buttons">
        <button type="submit" class="second">
          {t(isKnown ? 'kept.keepAnew' : 'kept.keep')}
        </button>
        {done && <span>{t('kept.done', { name: done })}</span>}
      </p>
    </form>
  );
}
