import type { ImportPreview } from '../../api/answers.js';
import { type Problem, send } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { Trouble } from '../../parts/trouble.js';
import { t } from '../../texts/index.js';
import { type ChosenFile, readingParameters } from './chosen-file.js';
import { Columns } from './columns.js';
import { Defaults } from './defaults.js';
import { KeepMapping, KeptMappings } from './kept-mappings.js';
import { MoreChoices } from './more-choices.js';
import { Send } from './send.js';
import { type Table, TableChoice } from './table-choice.js';
import { withKey } from './use-desk.js';
import { useKept } from './use-kept.js';
import { WhatToDo } from './what-to-do.js';

/** How the chosen file is read, what can be said about that, and what is done with it. */
export function Reading({ chosen }: { chosen: ChosenFile }) {
  const parameters = readingParameters(chosen);
  const { file } = chosen;
  const kept = useKept();
  const { answer, problem, isLoading, again } = useAnswer(JSON.stringify(parameters), (signal) =>
    withKey((token) => send('post', '/imports/preview', parameters, file as never, { token, signal })),
  );
  return (
    <section aria-labelledby="reading" aria-busy={isLoading} class="reading">
      <h2 id="reading">{t('import.reading', { file: file.name })}</h2>
      {isLoading && !answer && <p role="status">{t('import.looking')}</p>}
      {problem && <Unread problem={problem} again={again} />}
      {answer && <AsRead answer={answer} />}
      <KeptMappings kept={kept} chosen={chosen} file={answer} />
      {answer && <Columns columns={answer.columns} chosen={chosen.reading.mapping ?? {}} />}
      {(answer || problem) && (
        <>
          <Defaults values={chosen.reading.defaults ?? {}} />
          <MoreChoices chosen={chosen} />
          <KeepMapping kept={kept} chosen={chosen} />
        </>
      )}
      {answer && <FirstRows answer={answer} />}
      {(answer || (problem && mayStillBeTried(problem))) && <Send chosen={chosen} />}
    </section>
  );
}

/** The file is too large to be looked at while one waits, or others are looked at: a trial takes it all the same. */
function mayStillBeTried({ status }: Problem): boolean {
  return status === 413 || status === 503;
}

function Unread({ problem, again }: { problem: Problem; again: () => void }) {
  const { tables } = problem.said;
  if (problem.status !== 422) return <Trouble problem={problem} again={again} />;
  return (
    <>
      <WhatToDo code={problem.code} detail={problem.detail} isBesideFile />
      {Array.isArray(tables) && <TableChoice tables={tables as Table[]} used={null} />}
    </>
  );
}

function AsRead({ answer }: { answer: ImportPreview }) {
  const { format, encoding, sheet, path, tables, notes, error, errorCode } = answer;
  return (
    <>
      <p class="hint">{[format?.toUpperCase(), encoding, sheet ?? path].filter(Boolean).join(' · ')}</p>
      {error && <WhatToDo code={errorCode ?? ''} detail={error} isBesideFile />}
      <TableChoice tables={tables} used={sheet ?? path ?? ''} />
      {notes.length > 0 && (
        <ul lang="en">
          {notes.map(({ code, column, message }) => (
            <li key={`${code} ${column}`}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What becomes of the first rows. */
function FirstRows({ answer: { organisations, rejected } }: { answer: ImportPreview }) {
  return (
    <>
      {rejected.length > 0 && (
        <details open>
          <summary>{t('import.refused', { n: rejected.length })}</summary>
          <ul>
            {rejected.map(({ line, code, message }) => (
              <li key={`${line} ${code}`}>
                {t('import.line', { line: String(line) })} <span lang="en">{message}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t('import.sample', { n: organisations.length })}</summary>
        <ul>
          {organisations.map((one, at) => (
            // The same organisation may stand in two rows.
            <li key={at}>{one.name}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
