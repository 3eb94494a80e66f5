import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { to } from '../../address.js';
import { administratorKey, forgetAdministratorKey, keepAdministratorKey } from '../../api/administrator.js';
import { asProblem, get } from '../../api/client.js';
import { usePageTitle } from '../../parts/page-title.js';
import { saidOf } from '../../parts/trouble.js';
import { ROUTES } from '../../routes.js';
import { type TextKey, t } from '../../texts/index.js';
import { NotFound } from '../not-found.js';
import { chosen } from './chosen-file.js';
import { Duplicates } from './duplicates/duplicates.js';
import { History } from './history.js';
import { NewImport } from './import/new-import.js';
import { Quality } from './quality.js';
import { ImportReport } from './report/import-report.js';
import { forgetSent } from './store.js';

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
  return Object.hasOwn(PARTS, part) ? <DeskPart part={part as Part} /> : <NotFound />;
}

function DeskPart({ part }: { part: Part }) {
  usePageTitle(`${t(`desk.${part}`)} – ${t('desk.title')}`);
  const Shown = PARTS[part];
  return (
    <Desk>
      <Shown />
    </Desk>
  );
}

/** The page of one import. */
export function DeskImportPage() {
  const { id = '' } = useRoute().params;
  usePageTitle(`${t('desk.report')} – ${t('desk.title')}`);
  return (
    <Desk>
      <ImportReport key={id} id={id} />
    </Desk>
  );
}

function Desk({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = administratorKey() !== undefined;
  const wasOpen = useRef(isOpen);
  // What had the focus goes when the key is given, forgotten or refused.
  useLayoutEffect(() => {
    if (wasOpen.current !== isOpen && document.activeElement === document.body) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="desk">
      <h1 ref={heading} tabIndex={-1}>
        {t('desk.title')}
      </h1>
      {!isOpen ? (
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
            <button type="button" class="quiet" onClick={leave}>
              {t('desk.leave')}
            </button>
          </nav>
          {children}
        </>
      )}
    </div>
  );
}

/** Nothing is left for who comes next. */
function leave(): void {
  chosen.value = undefined;
  forgetSent();
  forgetAdministratorKey();
}

/** Characters that can be sent as a key; no key has others. */
const SENDABLE = /^[\x21-\x7e]+$/;

/** @returns what is wrong, if anything. */
async function tryKey(key: string): Promise<TextKey | undefined> {
  if (!SENDABLE.test(key)) return 'desk.wrongKey';
  try {
    await get('/imports', { limit: 1 }, undefined, key);
    return undefined;
  } catch (error) {
    const problem = asProblem(error);
    return problem.status === 401 || problem.status === 403 ? 'desk.wrongKey' : saidOf(problem);
  }
}

function KeyForm() {
  const [key, setKey] = useState('');
  const [wrong, setWrong] = useState<TextKey>();
  const enter = async () => {
    const found = await tryKey(key.trim());
    setWrong(found);
    if (found) document.getElementById('key')?.focus();
    else keepAdministratorKey(key.trim());
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
        aria-invalid={wrong !== undefined}
        aria-describedby="key-problem"
        onInput={({ currentTarget }) => setKey(currentTarget.value)}
      />
      <p id="key-problem" class="field-error" role="alert">
        {wrong && t(wrong)}
      </p>
      <button type="submit">{t('desk.enter')}</button>
    </form>
  );
}
