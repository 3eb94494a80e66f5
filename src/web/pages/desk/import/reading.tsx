import { useRef } from 'preact/hooks';
import type { ImportPreview } from '../../../api/answers.js';
import { type Problem, send } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { t } from '../../../texts/index.js';
import { ROW_REMEDIES } from '../causes.js';
import { type ChosenFile, readingParameters } from '../chosen-file.js';
import { Failure } from '../failure.js';
import { FileNotes } from '../file-notes.js';
import { checkReadable } from '../readable.js';
import { withKey } from '../use-desk.js';
import { WhatToDo } from '../what-to-do.js';
import { Columns } from './columns.js';
import { Defaults } from './defaults.js';
import { KeepMapping, KeptMappings } from './kept-mappings.js';
import { MoreChoices } from './more-choices.js';
import { Send } from './send.js';
import { nameOf, type Table, TableChoice } from './table-choice.js';
import { useCalm } from './use-calm.js';
import { useKept } from './use-kept.js';

/** How the chosen file is read, what can be said about that, and what is done with it. */
export function Reading({ chosen }: { chosen: ChosenFile }) {
  const calm = useCalm(chosen.reading);
  const kept = useKept();
  const asked = useAnswer(JSON.stringify(calm), (signal) => preview({ ...chosen, reading: calm }, signal));
  const { isLoading, again } = asked;
  /** How it went last, which stays while the file is read anew. */
  const outcome = useRef(asked);
  if (!isLoading) outcome.current = asked;
  const { answer, problem } = outcome.current;
  // What is known of it otherwise is of another reading.
  const isRefused = problem?.status === 422;
  const asRead = isRefused ? undefined : answer;
  const isWaiting = isLoading || calm !== chosen.reading;
  return (
    <section aria-labelledby="reading" aria-busy={isWaiting} class="reading">
      <h2 id="reading">{t('import.reading', { file: chosen.file.name })}</h2>
      {isLoading && !answer && <p role="status">{t('import.looking')}</p>}
      {problem && <Failure problem={problem} again={again} isBesideFile />}
      <Tables refused={isRefused ? problem : undefined} answer={asRead} chosen={nameOf(chosen.reading)} />
      {asRead && <AsRead answer={asRead} />}
      <KeptMappings kept={kept} chosen={chosen} file={answer} />
      {answer && <Columns columns={answer.columns} chosen={chosen.reading.mapping ?? {}} />}
      {(answer || problem) && (
        <>
          <Defaults values={chosen.reading.defaults ?? {}} />
          <MoreChoices chosen={chosen} />
          <KeepMapping kept={kept} chosen={chosen} />
        </>
      )}
      {asRead && <FirstRows organisations={asRead.organisations} />}
      {(asRead || (problem && mayStillBeTried(problem))) && <Send chosen={chosen} />}
    </section>
  );
}

/** @throws Problem */
async function preview(what: ChosenFile, signal: AbortSignal): Promise<ImportPreview> {
  await checkReadable(what.file);
  return withKey((token) =>
    send('post', '/imports/preview', readingParameters(what), what.file as never, { token, signal }),
  );
}

/** The file is too large to be looked at while one waits, or others are looked at: a trial takes it all the same. */
function mayStillBeTried({ status }: Problem): boolean {
  return status === 413 || status === 503;
}

interface TablesProps {
  refused: Problem | undefined;
  answer: ImportPreview | undefined;
  chosen: string;
}

/** The lists in the file: as it was read, or as the service names them where it cannot know which one is meant. */
function Tables({ refused, answer, chosen }: TablesProps) {
  const named = refused?.said.tables;
  const tables = Array.isArray(named) ? (named as Table[]) : answer?.tables;
  if (!tables) return null;
  return <TableChoice tables={tables} used={answer ? nameOf(answer) : null} chosen={chosen} />;
}

function AsRead({ answer }: { answer: ImportPreview }) {
  const { format, encoding, sheet, path, notes, rejected, error, errorCode } = answer;
  // Which list is read can be seen and chosen.
  const said = notes.filter(({ code }) => code !== 'several-tables');
  return (
    <>
      <p class="hint">{[format?.toUpperCase(), encoding, sheet ?? path].filter(Boolean).join(' · ')}</p>
      {error && <WhatToDo code={errorCode ?? ''} detail={error} isBesideFile />}
      {error === null && <RefusedRows rejected={rejected} />}
      {said.length > 0 && <FileNotes notes={said} />}
    </>
  );
}

/** Why some of the first rows would not be stored, each reason once. */
function RefusedRows({ rejected }: Pick<ImportPreview, 'rejected'>) {
  if (rejected.length === 0) return null;
  const linesOf = new Map<string, number[]>();
  for (const { line, code, message } of rejected) {
    const reason = Object.hasOwn(ROW_REMEDIES, code) ? code : message;
    linesOf.set(reason, [...(linesOf.get(reason) ?? []), line]);
  }
  return (
    <div class="note">
      <p>
        <strong>{t('import.refused', { n: new Set(rejected.map(({ line }) => line)).size })}</strong>
      </p>
      <ul>
        {[...linesOf].map(([reason, lines]) => {
          const remedy = ROW_REMEDIES[reason];
          return (
            <li key={reason}>
              {t('import.line', { n: lines.length, lines: lines.join(', ') })}{' '}
              {remedy ? t(remedy) : <span lang="en">{reason}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What the first rows would be stored as. */
function FirstRows({ organisations }: Pick<ImportPreview, 'organisations'>) {
  if (organisations.length === 0) return null;
  return (
    <details>
      <summary>{t('import.sample', { n: organisations.length })}</summary>
      <ul>
        {organisations.map((one, at) => (
          // The same organisation may stand in two rows.
          <li key={at}>{one.name}</li>
        ))}
      </ul>
    </details>
  );
}
