import { useEffect, useRef } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { isReadable, to } from './address.js';
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
const DraftsPage = onDemand(() => import('./pages/consortium/drafts-page.js').then((m) => m.DraftsPage));
const DraftPage = onDemand(() => import('./pages/consortium/draft-page.js').then((m) => m.DraftPage));
const ComparePage = onDemand(() =>
  import('./pages/consortium/compare/compare-page.js').then((m) => m.ComparePage),
);
const DeskPage = onDemand(() => import('./pages/desk/desk-page.js').then((m) => m.DeskPage));
const DeskImportPage = onDemand(() => import('./pages/desk/desk-page.js').then((m) => m.DeskImportPage));
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
  const { path, query } = useLocation();
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
      {/* biome-ignore lint/a11y/useValidAnchor: it goes where it says */}
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          // The address of a draft has its secret there.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('frame.skip')}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary>{isReadable(path) ? <Pages /> : <NotFound />}</Boundary>
      </main>
      <footer class="foot">
        <p>
          {t('frame.facts')} <a href="/docs">{t('frame.docs')}</a>{' '}
          <a href={to(ROUTES.desk)}>{t('desk.title')}</a>
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
        <Route path={ROUTES.drafts} component={DraftsPage} />
        <Route path={ROUTES.draft} component={DraftPage} />
        <Route path={ROUTES.comparison} component={ComparePage} />
        <Route path={ROUTES.desk} component={DeskPage} />
        <Route path={ROUTES.deskPart} component={DeskPage} />
        <Route path={ROUTES.deskImport} component={DeskImportPage} />
        <Route path={ROUTES.about} component={AboutPage} />
        <Route default component={NotFound} />
      </Router>
    </ErrorBoundary>
  );
}
