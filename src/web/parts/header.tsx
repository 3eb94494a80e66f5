import { useLocation } from 'preact-iso';
import { to } from '../address.js';
import { ROUTES } from '../routes.js';
import { LANGUAGES, type Language, language, t } from '../texts/index.js';

const PAGES = [
  [ROUTES.search, 'nav.search'],
  [ROUTES.drafts, 'nav.consortium'],
  [ROUTES.about, 'nav.about'],
] as const;

export function Header() {
  const { path, url } = useLocation();
  return (
    <header class="head">
      <a class="brand" href={to('/')}>
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <circle cx="16" cy="16" r="12" fill="none" stroke="currentColor" stroke-width="3" />
          <circle class="dot" cx="16" cy="4" r="3.6" />
          <circle class="dot" cx="26.4" cy="22" r="3.6" />
          <circle class="gap" cx="5.6" cy="22" r="3" fill="none" stroke-width="2" stroke-dasharray="2.6 2" />
        </svg>
        Kompaan
      </a>
      <nav aria-label={t('nav.label')}>
        <ul>
          {PAGES.map(([page, name]) => (
            <li key={page}>
              <a
                href={to(page)}
                aria-current={path === page ? 'page' : path.startsWith(`${page}/`) || undefined}
              >
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ul class="languages" aria-label={t('nav.languages')}>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <li key={code}>
            <a
              href={inLanguage(url, code as Language)}
              lang={code}
              hreflang={code}
              aria-current={code === language() ? 'true' : undefined}
              aria-label={`${code.toUpperCase()} ${name}`}
            >
              {code.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </header>
  );
}

/** The same page in another language. */
function inLanguage(url: string, code: Language): string {
  const address = new URL(url, location.origin);
  address.searchParams.set('lang', code);
  return `${address.pathname}${address.search}${location.hash}`;
}
