import { to } from '../../address.js';
import { forget, keptDrafts } from '../../api/kept-drafts.js';
import { usePageTitle } from '../../parts/page-title.js';
import { t } from '../../texts/index.js';

/** For a draft that is gone, whose link is not whole, or was taken back. */
export function NotOpened({ id, isRevoked = false }: { id: string; isRevoked?: boolean }) {
  const title = t(isRevoked ? 'share.revoked' : 'consortium.closed');
  usePageTitle(title);
  const isKept = keptDrafts.value.some((kept) => kept.id === id);
  return (
    <div class="narrow">
      <h1>{title}</h1>
      <p>{t(isRevoked ? 'share.revokedText' : 'consortium.closedText')}</p>
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
