import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { to } from '../../address.js';
import { administratorKey, forgetAdministratorKey, keepAdministratorKey } from '../../api/administrator.js';
import { get, Problem } from '../../api/client.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ROUTES } from '../../routes.js';
import { t } from '../../texts/index.js';
import { NotFound } from '../not-found.js';
import { Duplicates } from './duplicates/duplicates.js';
import { History } from './history.js';
import { NewImport } from './import/new-import.js';
import { Quality } from './quality.js';
import { ImportReport } from './report/import-report.js';

const PARTS = {
  import: NewImport,
  history: History,
  duplicates: Duplicates,
  quality: Quality,
} as const;
type Part = keyof typeof PARTS;

/** The administrator's pages: lists come in, and the directory is kept clean. */
export function DeskPage() {
  const { part = 'import' } = useRoute().params;
  usePageTitle(t('desk.title'));
  if (!Object.hasOwn(PARTS, part)) return <NotFound />;
  const Shown = PARTS[part as Part];
  return (
    <Desk>
      <Shown />
    </Desk>
  );
}

/** The page of one import. */
export function DeskImportPage() {
  const { id = '' } = useRoute().params;
  usePageTitle(t('desk.report'));
  return (
    <Desk>
      <ImportReport key={id} id={id} />
    </Desk>
  );
}

function Desk({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  return (
    <div class="desk">
      <h1>{t('desk.title')}</h1>
      {administratorKey() === undefined ? (
        <KeyForm />
      ) : (
        <>
          <nav aria-label={t('desk.parts')} class="desk-nav">
            <ul>
              {Object.keys(PARTS).map((part) => {
                const address = part === 'import' ? ROUTES.desk : `${ROUTES.desk}/${part}`;
                return (
                  <li key={part}>
                    <a href={to(address)} aria-current={path === address ? 'page' : undefined}>
                      {t(`desk.${part as Part}`)}
                    </a>
                  </li>
                );
              })}
            </ul>
            <button type="button" class="quiet" onClick={forgetAdministratorKey}>
              {t('desk.leave')}
            </button>
          </nav>
          {children}
        </>
      )}
    </div>
  );
}

function KeyForm() {
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState('');
  const enter = async () => {
    try {
      await get('/imports', { limit: 1 }, undefined, key.trim());
      keepAdministratorKey(key.trim());
    } catch (error) {
      const isWrong = error instanceof Problem && (error.status === 401 || error.status === 403);
      setProblem(isWrong ? t('desk.wrongKey') : t('trouble.away'));
      document.getElementById('key')?.focus();
    }
  };
  return (
    <form
      class="narrow form"
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <p>{t('desk.keyWhy')}</p>
      <label for="key">{t('desk.key')}</label>
      <input
        id="key"
        type="password"
        autocomplete="off"
        required
        value={key}
        aria-invalid={problem !== ''}
        aria-describedby="key-problem"
        onInput={({ currentTarget }) => setKey(currentTarget.value)}
      />
      <p id="key-problem" class="field-error" role="alert">
        {problem}
      </p>
      <button type="submit">{t('desk.enter')}</button>
    </form>
  );
}
