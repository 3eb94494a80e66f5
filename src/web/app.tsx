import { useEffect, useRef } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { isReadable } from './address.js';
import { NotFound } from './pages/not-found.js';
import { onDemand } from './pages/on-demand.js';
import { SearchPage } from './pages/search/search-page.js';
import { Boundary } from './parts/boundary.js';
import { Header } from './parts/header.js';
import { ROUTES } from './routes.js';
import { languageFor, speak, t } from './texts/index.js';

const OrganisationPage = onDemand(() =>
  import('./pages/organisation/organisation-page.js').then((m) => m.OrganisationPage),
);
const AboutPage = onDemand(() => import('./pages/about-page.js').then((m) => m.AboutPage));

export function App() {
  return (
    <LocationProvider>
      <Frame />
    </LocationProvider>
  );
}

/** What is around every page: the way past the header, the header, and what follows from a change of the address. */
function Frame() {
  const { path, url, query } = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    void speak(languageFor(new URLSearchParams(location.search)));
  }, [query.lang]);
  // Another page is read from its beginning, by the eye and by a screen reader.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <a class="skip" href="#main">
        {t('frame.skip')}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary address={url}>{isReadable(path) ? <Pages /> : <NotFound />}</Boundary>
      </main>
      <footer class="foot">
        <p>
          {t('frame.facts')} <a href="/docs">{t('frame.docs')}</a>
        </p>
      </footer>
    </>
  );
}

function Pages() {
  return (
    <ErrorBoundary>
      <Router>
        <Route path={ROUTES.search} component={SearchPage} />
        <Route path={ROUTES.organisation} component={OrganisationPage} />
        <Route path={ROUTES.about} component={AboutPage} />
        <Route default component={NotFound} />
      </Router>
    </ErrorBoundary>
  );
}
