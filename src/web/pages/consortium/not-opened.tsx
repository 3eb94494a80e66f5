import { to, toDraft } from '../../address.js';
import { forget, keptDrafts } from '../../api/kept-drafts.js';
import { usePageTitle } from '../../parts/page-title.js';
import { t } from '../../texts/index.js';

/** For a draft that is gone, whose link is not whole, or was taken back. */
export function NotOpened({ id, isRevoked = false }: { id: string; isRevoked?: boolean }) {
  const title = t(isRevoked ? 'share.revoked' : 'consortium.closed');
  usePageTitle(title);
  const kept = keptDrafts.value.find((one) => one.id === id);
  // An old link, in a browser that knows the one that was made since.
  const isOlder = kept && location.hash.slice(1) !== '' && location.hash.slice(1) !== kept.token;
  return (
    <div class="narrow">
      <h1>{title}</h1>
      <p>{t(isRevoked ? 'share.revokedText' : 'consortium.closedText')}</p>
      {isOlder && (
        <p>
          <a href={toDraft(kept)}>{t('link.kept')}</a>
        </p>
      )}
      {kept && !isOlder && (
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
