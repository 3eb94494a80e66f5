import { useEffect, useRef } from 'preact/hooks';
import type { ImportDocument } from '../../../api/answers.js';
import { send } from '../../../api/client.js';
import { Announcement } from '../../../parts/announcement.js';
import { Trouble } from '../../../parts/trouble.js';
import { useAttempt } from '../../../parts/use-attempt.js';
import { t } from '../../../texts/index.js';
import { Causes } from '../causes.js';
import { Failure } from '../failure.js';
import { FileNotes } from '../file-notes.js';
import { useDesk, withKey } from '../use-desk.js';
import { WhatToDo } from '../what-to-do.js';
import { ReportActions } from './report-actions.js';
import { ReportRows } from './report-rows.js';
import { StoppedReplace } from './stopped-replace.js';

/** Milliseconds between two looks at an import that is not done. */
const LOOK_EVERY = 1_000;

/** What became of every row of one import, and what can be done about it. */
export function ImportReport({ id }: { id: string }) {
  const { answer, problem, isLoading, again } = useDesk('/imports/{id}', { id });
  const { problem: failure, attempt, again: tryAgain } = useAttempt();
  const heading = useRef<HTMLHeadingElement>(null);
  const isDone = answer !== undefined && isSettled(answer);
  useEffect(() => {
    if (isDone || isLoading || problem) return;
    const looking = setTimeout(again, LOOK_EVERY);
    return () => clearTimeout(looking);
  }, [isDone, isLoading, problem]);
  // The button that had the focus may have gone.
  const state = answer && `${answer.status} ${answer.undo !== null}`;
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [state]);
  if (!answer)
    return problem ? <Trouble problem={problem} again={again} /> : <p role="status">{t('import.looking')}</p>;
  const isRunning = answer.status === 'receiving' || answer.status === 'running';
  return (
    <article class="report">
      <h2 ref={heading} tabIndex={-1}>
        {t('report.title', { file: answer.file.name ?? answer.source, source: answer.source })}{' '}
        {answer.dryRun && <span class="tag">{t('report.trial')}</span>}
      </h2>
      <p>
        <strong>{t(`status.${answer.status}`)}</strong>
        {answer.status === 'completed' &&
          !answer.dryRun &&
          !answer.searchable &&
          ` ${t('report.notSearchable')}`}
      </p>
      <Announcement text={t(`status.${answer.status}`)} />
      {problem && <Trouble problem={problem} again={again} />}
      {failure && <Failure problem={failure} again={tryAgain} />}
      {isRunning && <Progress what={answer} attempt={attempt} again={again} />}
      <StoppedReplace what={answer} attempt={attempt} />
      {answer.error && !answer.removals && !answer.undo && (
        <WhatToDo code={answer.errorCode ?? ''} detail={answer.error} />
      )}
      <Undone undo={answer.undo} />
      <Causes causes={answer.causes} />
      <ReportRows what={answer} />
      {answer.file.notes.length > 0 && (
        <section>
          <h3>{t('report.notes')}</h3>
          <FileNotes notes={answer.file.notes} />
        </section>
      )}
      {!isRunning && <ReportActions what={answer} attempt={attempt} again={again} />}
    </article>
  );
}

/** Nothing of it changes any more by itself. */
function isSettled({ status, dryRun, searchable, undo }: ImportDocument): boolean {
  if (status === 'receiving' || status === 'running') return false;
  if (undo && undo.finishedAt === null && undo.error === null) return false;
  return status !== 'completed' || dryRun || searchable;
}

interface ProgressProps {
  what: ImportDocument;
  attempt: (work: () => Promise<void>) => Promise<void>;
  again: () => void;
}

/** How far it is, and the way to stop it. How many rows there are is known once the whole file was checked. */
function Progress({ what: { id, rows, file }, attempt, again }: ProgressProps) {
  const said = file.rows === null ? t('report.checking') : t('report.read', { n: rows.read, all: file.rows });
  const cancel = async () => {
    await withKey((token) => send('post', '/imports/{id}/cancel', { id }, undefined as never, { token }));
    again();
  };
  return (
    <>
      <p>{said}</p>
      <progress
        aria-label={t('report.progress')}
        max={file.rows ?? undefined}
        value={file.rows === null ? undefined : rows.read}
      />
      <p>
        <button type="button" class="second" onClick={() => void attempt(cancel)}>
          {t('report.cancel')}
        </button>
      </p>
    </>
  );
}

function Undone({ undo }: Pick<ImportDocument, 'undo'>) {
  if (!undo) return null;
  if (undo.error)
    return (
      <p class="note" lang="en">
        {undo.error}
      </p>
    );
  const { removed, restored, kept } = undo;
  return (
    <p role="status">
      {undo.finishedAt === null ? t('report.undoing') : t('report.undone', { removed, restored, kept })}
    </p>
  );
}
