import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../address.js';
import type { ImportDocument } from '../../api/answers.js';
import { call, send } from '../../api/client.js';
import { Announcement } from '../../parts/announcement.js';
import { save } from '../../parts/save-file.js';
import { Trouble } from '../../parts/trouble.js';
import { useAttempt } from '../../parts/use-attempt.js';
import { number, t } from '../../texts/index.js';
import { chosen, readingOf } from './chosen-file.js';
import { useDesk, withKey } from './use-desk.js';

/** Milliseconds between two looks at an import that is not done. */
const LOOK_EVERY = 1_000;

/** What became of every row of one import, and what can be done about it. */
export function ImportReport({ id }: { id: string }) {
  const { answer, problem, isLoading, again } = useDesk('/imports/{id}', { id });
  const isDone = answer !== undefined && isSettled(answer);
  const isRunning = answer?.status === 'receiving' || answer?.status === 'running';
  useEffect(() => {
    if (isDone || isLoading || problem) return;
    const looking = setTimeout(again, LOOK_EVERY);
    return () => clearTimeout(looking);
  }, [isDone, isLoading, problem]);
  if (!answer)
    return problem ? <Trouble problem={problem} again={again} /> : <p role="status">{t('import.looking')}</p>;
  return (
    <article class="report">
      <h2>
        {t('report.title', { file: answer.file.name ?? answer.source, source: answer.source })}
        {answer.dryRun && <span class="tag">{t('report.trial')}</span>}
      </h2>
      <p>
        <strong>{t(`status.${answer.status}`)}</strong>
        {answer.status === 'completed' &&
          !answer.dryRun &&
          !answer.searchable &&
          ` ${t('report.notSearchable')}`}
        {isRunning && ` ${t('report.read', { n: answer.rows.read })}`}
      </p>
      {isRunning && (
        <progress
          max={answer.file.rows ?? undefined}
          value={answer.file.rows ? answer.rows.read : undefined}
        />
      )}
      <Announcement text={t(`status.${answer.status}`)} />
      {problem && <Trouble problem={problem} again={again} />}
      {answer.error && <p class="note">{answer.error}</p>}
      <Causes causes={answer.causes} />
      <Rows rows={answer.rows} made={answer.made} />
      {answer.file.notes.length > 0 && (
        <section>
          <h3>{t('report.notes')}</h3>
          <ul>
            {answer.file.notes.map(({ code, column, message }) => (
              <li key={`${code} ${column}`}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      <Actions what={answer} again={again} />
    </article>
  );
}

/** Nothing of it changes any more by itself. */
function isSettled({ status, dryRun, searchable, undo }: ImportDocument): boolean {
  if (status === 'receiving' || status === 'running') return false;
  if (undo && undo.finishedAt === null && undo.error === null) return false;
  return status !== 'completed' || dryRun || searchable;
}

/** What kept rows out, the most frequent first, each with what to do about it. */
function Causes({ causes }: { causes: ImportDocument['causes'] }) {
  if (causes.length === 0) return null;
  return (
    <section>
      <h3>{t('report.causes')}</h3>
      <ul class="causes">
        {causes.map(({ kind, code, column, text }) => (
          <li key={`${kind} ${code} ${column}`}>
            <span class={`tag kind-${kind}`}>{t(`cause.${kind}`)}</span> <span lang="en">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const OUTCOMES = ['read', 'created', 'updated', 'unchanged', 'rejected', 'conflicts', 'blank'] as const;

function Rows({ rows, made }: Pick<ImportDocument, 'rows' | 'made'>) {
  return (
    <table class="numbers">
      <caption>{t('report.rows')}</caption>
      <tbody>
        {OUTCOMES.map((outcome) => (
          <tr key={outcome}>
            <th scope="row">{t(`rows.${outcome}`)}</th>
            <td>{number(rows[outcome])}</td>
          </tr>
        ))}
        {made && (
          <>
            <tr>
              <th scope="row">{t('rows.madeOrganisations')}</th>
              <td>{number(made.organisations)}</td>
            </tr>
            <tr>
              <th scope="row">{t('rows.madeProjects')}</th>
              <td>{number(made.projects)}</td>
            </tr>
          </>
        )}
      </tbody>
    </table>
  );
}

function Actions({ what, again }: { what: ImportDocument; again: () => void }) {
  const { route } = useLocation();
  const { problem, attempt, dismiss } = useAttempt();
  const [isAsking, ask] = useState(false);
  const { id, status, dryRun, rows, undo } = what;
  const file = chosen.value;
  const isTrialOfFile = dryRun && status === 'completed' && file?.source === what.source;
  return (
    <div class="buttons">
      {isTrialOfFile && (
        <button
          type="button"
          onClick={() =>
            attempt(async () => {
              const parameters = { ...readingOf(file), source: file.source, mode: what.mode };
              const stored = await withKey((token) =>
                send('post', '/imports', parameters, file.file as never, { token }),
              );
              route(to(`/desk/imports/${stored.id}`));
            })
          }
        >
          {t('report.storeNow')}
        </button>
      )}
      {rows.rejected + rows.conflicts + what.warnings > 0 && (
        <button type="button" class="second" onClick={() => attempt(() => download(id, what.source))}>
          {t('report.download')}
        </button>
      )}
      {(status === 'running' || status === 'receiving') && (
        <button
          type="button"
          class="second"
          onClick={() =>
            attempt(async () => {
              await withKey((token) =>
                send('post', '/imports/{id}/cancel', { id }, undefined as never, { token }),
              );
              again();
            })
          }
        >
          {t('report.cancel')}
        </button>
      )}
      {status === 'completed' && !dryRun && !undo && !isAsking && (
        <button type="button" class="second" onClick={() => ask(true)}>
          {t('report.undo')}
        </button>
      )}
      {isAsking && !undo && (
        <div class="note" role="alertdialog" aria-label={t('report.undo')}>
          <p>{t('report.undoWhat')}</p>
          <button
            type="button"
            onClick={() =>
              attempt(async () => {
                await withKey((token) =>
                  send('delete', '/imports/{id}', { id }, undefined as never, { token }),
                );
                ask(false);
                again();
              })
            }
          >
            {t('report.undoNow')}
          </button>
          <button type="button" class="quiet" onClick={() => ask(false)}>
            {t('report.undoNot')}
          </button>
        </div>
      )}
      {undo && (
        <p role="status">
          {undo.error ??
            t('report.undone', { removed: undo.removed, restored: undo.restored, kept: undo.kept })}
        </p>
      )}
      {problem && <Trouble problem={problem} again={dismiss} />}
    </div>
  );
}

/** Saves the rows that need somebody as a table of comma-separated values. */
async function download(id: string, source: string): Promise<void> {
  const response = await withKey((token) =>
    call('GET', '/imports/{id}/rejections', { id }, { token, accept: 'text/csv' }),
  );
  save(await response.blob(), `${source}-rejected.csv`);
}
