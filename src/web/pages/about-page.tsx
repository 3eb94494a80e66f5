import { usePageTitle } from '../parts/page-title.js';
import { t } from '../texts/index.js';

/** What the directory holds, how suggestions come about, and what is not known. */
export function AboutPage() {
  usePageTitle(t('about.title'));
  return (
    <div class="narrow">
      <h1>{t('about.title')}</h1>
      <p class="lead">{t('about.lead')}</p>
      <h2>{t('about.scoring')}</h2>
      <p>{t('about.scoringText')}</p>
      <h2>{t('about.unknown')}</h2>
      <p>{t('about.unknownText')}</p>
      <h2>{t('about.private')}</h2>
      <p>{t('about.privateText')}</p>
      <p>
        <a href="/docs">{t('about.api')}</a>
      </p>
    </div>
  );
}
