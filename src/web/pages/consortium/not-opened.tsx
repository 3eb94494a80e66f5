import { to } from '../../address.js';
import { forget, keptDrafts } from '../../api/kept-drafts.js';
import { usePageTitle } from '../../parts/page-title.js';
import { t } from '../../texts/index.js';

/** For a draft that is gone, or whose link is not whole. */
export function NotOpened({ id }: { id: string }) {
  usePageTitle(t('consortium.closed'));
  const isKept = keptDrafts.value.some((kept) => kept.id === id);
  return (
    <div class="narrow">
      <h1>{t('consortium.closed')}</h1>
      <p>{t('consortium.closedText')}</p>
      {isKept && (
        <p>
          <button type="button" onClick={() => forget(id)}>
            {t('consortium.forget')}
          </button>
        </p>
      )}
      <p>
        <a href={to('/consortium')}>{t('consortium.toList')}</a>
      </p>
    </div>
  );
}
