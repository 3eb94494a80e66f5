import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../address.js';
import { Problem, send } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { Trouble } from '../../parts/trouble.js';
import { t } from '../../texts/index.js';
import { type ChosenFile, change, choose, chosen, readingOf } from './chosen-file.js';
import { Columns } from './columns.js';
import { Defaults } from './defaults.js';
import { withKey } from './use-desk.js';

/** Choose a file, see how it will be read, mend that, try it, import it. */
export function NewImport() {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) choose(file);
  };
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
      {chosen.value && <Reading chosen={chosen.value} />}
    </>
  );
}

function Reading({ chosen: what }: { chosen: ChosenFile }) {
  const reading = readingOf(what);
  const { file } = what;
  const key = `${JSON.stringify(reading)} ${file.size} ${file.lastModified}`;
  const { answer, problem, isLoading, again } = useAnswer(key, (signal) =>
    withKey((token) => send('post', '/imports/preview', reading, file as never, { token, signal })),
  );
  return (
    <section aria-labelledby="reading" aria-busy={isLoading} class="reading">
      <h2 id="reading">{t('import.reading', { file: file.name })}</h2>
      {isLoading && !answer && <p role="status">{t('import.looking')}</p>}
      {problem && <Trouble problem={problem} again={again} />}
      {answer && (
        <>
          <p class="hint">
            {[answer.format?.toUpperCase(), answer.encoding, answer.sheet ?? answer.path]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {answer.error && <p class="note">{answer.error}</p>}
          <Tables tables={answer.tables} used={answer.sheet ?? answer.path} />
          {answer.notes.length > 0 && (
            <ul>
              {answer.notes.map(({ code, column, message }) => (
                <li key={`${code} ${column}`}>{message}</li>
              ))}
            </ul>
          )}
          <Columns
            columns={answer.columns}
            chosen={what.mapping}
            onChange={(column, field) => change({ mapping: { ...what.mapping, [column]: field } })}
          />
          <Defaults values={what.defaults} onChange={(defaults) => change({ defaults })} />
          {answer.rejected.length > 0 && (
            <details>
              <summary>{t('import.refused', { n: answer.rejected.length })}</summary>
              <ul>
                {answer.rejected.map(({ line, message }) => (
                  <li key={line}>{t('import.line', { line: String(line), message })}</li>
                ))}
              </ul>
            </details>
          )}
          <details>
            <summary>{t('import.sample', { n: answer.organisations.length })}</summary>
            <ul>
              {answer.organisations.map((one, at) => (
                // The same organisation may stand in two rows.
                <li key={at}>{one.name}</li>
              ))}
            </ul>
          </details>
          <Send chosen={what} />
        </>
      )}
    </section>
  );
}

interface Table {
  sheet?: string | undefined;
  path?: string | undefined;
}

function Tables({ tables, used }: { tables: readonly Table[]; used: string | null }) {
  if (tables.length < 2) return null;
  return (
    <label>
      {t('import.table')}{' '}
      <select
        value={used ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const isSheet = tables.some(({ sheet }) => sheet === value);
          change({ mapping: {}, ...(isSheet ? { sheet: value } : { path: value }) });
        }}
      >
        {tables.map(({ sheet, path }) => (
          <option key={sheet ?? path} value={sheet ?? path}>
            {sheet ?? path}
          </option>
        ))}
      </select>
    </label>
  );
}

function Send({ chosen: what }: { chosen: ChosenFile }) {
  const { route } = useLocation();
  const [mode, setMode] = useState('merge');
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const store = async (dryRun: boolean) => {
    setSending(true);
    setProblem(undefined);
    try {
      const parameters = { ...readingOf(what), source: what.source, mode, dryRun: String(dryRun) };
      const { id } = await withKey((token) =>
        send('post', '/imports', parameters, what.file as never, { token }),
      );
      route(to(`/desk/imports/${id}`));
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem(0, ''));
      setSending(false);
    }
  };
  return (
    <div class="form">
      <label for="source">{t('import.source')}</label>
      <input
        id="source"
        value={what.source}
        aria-describedby="source-hint"
        onInput={({ currentTarget }) => change({ source: currentTarget.value })}
      />
      <p id="source-hint" class="hint">
        {t('import.sourceHint')}
      </p>
      <fieldset>
        <legend>{t('import.mode')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="mode"
              value={one}
              checked={mode === one}
              onChange={() => setMode(one)}
            />{' '}
            {t(`import.mode.${one}`)}
          </label>
        ))}
      </fieldset>
      {problem && <Trouble problem={problem} again={() => setProblem(undefined)} />}
      <p class="buttons">
        <button type="button" class="second" disabled={isSending} onClick={() => void store(true)}>
          {t('import.try')}
        </button>
        <button type="button" disabled={isSending} onClick={() => void store(false)}>
          {t('import.store')}
        </button>
      </p>
      <p class="hint">{t('import.tryHint')}</p>
    </div>
  );
}
