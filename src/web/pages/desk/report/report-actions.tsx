import { useRef, useState } from 'preact/hooks';
import { to } from '../../../address.js';
import type { ImportDocument } from '../../../api/answers.js';
import { call, send } from '../../../api/client.js';
import { Question } from '../../../parts/question.js';
import { save } from '../../../parts/save-file.js';
import { ROUTES } from '../../../routes.js';
import { t } from '../../../texts/index.js';
import { chosen } from '../chosen-file.js';
import { sentAs } from '../store.js';
import { Sending, useUpload } from '../upload.js';
import { withKey } from '../use-desk.js';

interface Props {
  what: ImportDocument;
  /** Does something, and shows what went wrong. */
  attempt: (work: () => Promise<void>) => Promise<void>;
  again: () => void;
}

/** What can be done about an import that is over. */
export function ReportActions({ what, attempt, again }: Props) {
  const { isSending, upload } = useUpload();
  const { id, source, status, dryRun, rows, warnings } = what;
  const sent = sentAs(id);
  const isChosen = sent && sent.file === chosen.value?.file;
  return (
    <div class="buttons">
      {sent && dryRun && status === 'completed' && (
        <button type="button" aria-disabled={isSending} onClick={() => attempt(() => upload(sent, false))}>
          {t('report.storeNow')}
        </button>
      )}
      {rows.rejected + rows.conflicts + warnings > 0 && (
        <button type="button" class="second" onClick={() => attempt(() => download(id, source))}>
          {t('report.download')}
        </button>
      )}
      {isChosen && (dryRun || status !== 'completed') && <a href={to(ROUTES.desk)}>{t('report.back')}</a>}
      <Undo what={what} attempt={attempt} again={again} />
      <Sending isSending={isSending} />
    </div>
  );
}

/** Takes an import back that has stored something, after asking once more. */
function Undo({ what, attempt, again }: Props) {
  const [isAsking, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, dryRun, rows, removed, withdrawn, made, undo } = what;
  const changed = rows.created + rows.updated + removed + withdrawn + (made?.organisations ?? 0);
  const isUnderWay = undo && undo.error === null;
  if (dryRun || changed === 0 || isUnderWay) return null;
  if (!isAsking)
    return (
      <button ref={button} type="button" class="second" onClick={() => ask(true)}>
        {t('report.undo')}
      </button>
    );
  return (
    <Question
      text={t('report.undoWhat')}
      yes={t('report.undoNow')}
      no={t('report.undoNot')}
      onYes={() =>
        attempt(async () => {
          await withKey((token) => send('delete', '/imports/{id}', { id }, undefined as never, { token }));
          ask(false);
          again();
        })
      }
      onNo={() => {
        ask(false);
        requestAnimationFrame(() => button.current?.focus());
      }}
    />
  );
}

/** Saves the rows that need somebody as a table of comma-separated values. */
async function download(id: string, source: string): Promise<void> {
  const response = await withKey((token) =>
    call('GET', '/imports/{id}/rejections', { id }, { token, accept: 'text/csv' }),
  );
  save(await response.blob(), `${source}-rejected.csv`);
}
