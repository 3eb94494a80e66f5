import { to } from '../../../address.js';
import type { ImportDocument } from '../../../api/answers.js';
import { ROUTES } from '../../../routes.js';
import { t } from '../../../texts/index.js';
import { sentAs } from '../store.js';
import { Sending, useUpload } from '../upload.js';

interface Props {
  what: ImportDocument;
  /** Does something, and shows what went wrong. */
  attempt: (work: () => Promise<void>) => Promise<void>;
}

/** A replace was stopped because much would go: how much, and the way to have it done all the same. */
export function StoppedReplace({ what, attempt }: Props) {
  const { isSending, upload } = useUpload();
  const { id, removals, source, dryRun, rows } = what;
  if (!removals) return null;
  const { kind, gone, sizeBefore } = removals;
  const sent = sentAs(id);
  return (
    <div class="note" role="alert">
      <p>
        <strong>{t(`removals.${kind}`, { gone, all: sizeBefore, source })}</strong>
      </p>
      <p>{t('removals.why')}</p>
      {dryRun && <p>{t('removals.tried')}</p>}
      {!dryRun && rows.created + rows.updated > 0 && <p>{t('removals.stored')}</p>}
      {sent ? (
        <button
          type="button"
          class="danger"
          aria-disabled={isSending}
          onClick={() => void attempt(() => upload({ ...sent, confirmRemovals: true }, dryRun))}
        >
          {t(dryRun ? 'removals.tryAll' : 'removals.confirm', { n: gone })}
        </button>
      ) : (
        <p>
          <a href={to(ROUTES.desk)}>{t('removals.chooseAgain')}</a>
        </p>
      )}
      <Sending isSending={isSending} />
    </div>
  );
}
