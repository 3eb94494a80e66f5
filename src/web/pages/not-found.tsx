import { to } from '../address.js';
import { usePageTitle } from '../parts/page-title.js';
import { t } from '../texts/index.js';

/** For an address that is none of the page. */
export function NotFound() {
  usePageTitle(t('missing.title'));
  return (
    <div class="narrow">
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.text')}</p>
      <p>
        <a href={to('/')}>{t('missing.search')}</a>
      </p>
    </div>
  );
}
