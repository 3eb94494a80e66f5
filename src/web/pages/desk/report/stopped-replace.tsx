import { useLocation } from 'preact-iso';
import { to } from '../../../address.js';
import type { ImportDocument } from '../../../api/answers.js';
import { ROUTES } from '../../../routes.js';
import { t } from '../../../texts/index.js';
import { change, chosen } from '../chosen-file.js';
import { fileOf } from '../file-of.js';
import { store } from '../store.js';

interface Props {
  what: ImportDocument;
  /** Does something, and shows what went wrong. */
  attempt: (work: () => Promise<void>) => Promise<void>;
}

/** A replace was stopped because much would go: how much, and the way to have it done all the same. */
export function StoppedReplace({ what, attempt }: Props) {
  const { route } = useLocation();
  const { removals, source, dryRun, rows } = what;
  if (!removals) return null;
  const { kind, gone, sizeBefore } = removals;
  const file = fileOf(what);
  const confirm = async () => {
    change({ confirmRemovals: true });
    if (chosen.value) route(to(`/desk/imports/${await store(chosen.value, dryRun)}`));
  };
  return (
    <div class="note" role="alert">
      <p>
        <strong>{t(`removals.${kind}`, { gone, all: sizeBefore, source })}</strong>
      </p>
      <p>{t('removals.why')}</p>
      {dryRun && <p>{t('removals.tried')}</p>}
      {!dryRun && rows.created + rows.updated > 0 && <p>{t('removals.stored')}</p>}
      {file ? (
        <button type="button" class="danger" onClick={() => void attempt(confirm)}>
          {t(dryRun ? 'removals.tryAll' : 'removals.confirm', { n: gone })}
        </button>
      ) : (
        <p>
          <a href={to(ROUTES.desk)}>{t('removals.chooseAgain')}</a>
        </p>
      )}
    </div>
  );
}
