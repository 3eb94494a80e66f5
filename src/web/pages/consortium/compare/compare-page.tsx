import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { toComparison, toDraft } from '../../../address.js';
import { get } from '../../../api/client.js';
import { type KeptDraft, keptDrafts } from '../../../api/kept-drafts.js';
import { useAnswer } from '../../../api/use-answer.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { Trouble } from '../../../parts/trouble.js';
import { day, type Language, language, t } from '../../../texts/index.js';
import { NotOpened } from '../not-opened.js';
import { type Side, type Sides, totalOf } from './comparison.js';
import { ComparisonTable, groupsOf } from './comparison-table.js';

/** A draft beside another one of this browser, which the address names or which was opened last (`with`). */
export function ComparePage() {
  const { id = '' } = useRoute().params;
  const { query, route } = useLocation();
  usePageTitle(t('compare.title'));
  const drafts = keptDrafts.value;
  const first = drafts.find((draft) => draft.id === id);
  if (!first) return <NotOpened id={id} />;
  const others = drafts.filter((draft) => draft.id !== id);
  const second = others.find((draft) => draft.id === query.with) ?? others[0];
  return (
    <div class="comparison">
      <h1>{t('compare.title')}</h1>
      {second ? (
        <>
          <p class="field">
            <label for="other">{t('compare.with', { title: first.title })}</label>
            <select
              id="other"
              value={second.id}
              onChange={({ currentTarget }) => route(toComparison(id, currentTarget.value), true)}
            >
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.title} ({t('consortium.changed', { day: day(other.changed) })})
                </option>
              ))}
            </select>
          </p>
          <Comparison first={first} second={second} />
        </>
      ) : (
        <>
          <p class="note">{t('compare.alone', { title: first.title })}</p>
          <p>
            <a href={toDraft(first)}>{t('compare.open', { title: first.title })}</a>
          </p>
        </>
      )}
    </div>
  );
}

interface Props {
  first: KeptDraft;
  second: KeptDraft;
}

function Comparison({ first, second }: Props) {
  const lang = language();
  const [isShort, setShort] = useState(false);
  const { answer, problem, isLoading, again } = useAnswer(
    [first.token, second.token, lang].join(' '),
    (signal) => Promise.all([sideOf(first, lang, signal), sideOf(second, lang, signal)]),
  );
  if (problem && [404, 410].includes(problem.status)) return <p class="note">{t('compare.failed')}</p>;
  if (problem) return <Trouble problem={problem} again={again} />;
  if (!answer) return <p class="hint">{t('search.loading')}</p>;
  const groups = groupsOf(answer);
  const differences = groups.flatMap(({ rows }) => rows).filter(({ differs }) => differs).length;
  return (
    <section aria-busy={isLoading}>
      <p role="status">
        <strong>{t('compare.differences', { n: differences })}.</strong> {inPoints(answer)}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={isShort}
          onChange={({ currentTarget }) => setShort(currentTarget.checked)}
        />
        <span>{t('compare.only')}</span>
      </label>
      <ComparisonTable sides={answer} groups={groups} isShort={isShort} />
    </section>
  );
}

async function sideOf({ id, token }: KeptDraft, lang: Language, signal: AbortSignal): Promise<Side> {
  const [draft, assessment] = await Promise.all([
    get('/drafts/{id}', { id }, signal, token),
    get('/drafts/{id}/assessment', { id, lang }, signal, token),
  ]);
  return { token, draft, assessment };
}

/** Which of them has more points, in a sentence. */
function inPoints([first, second]: Sides): string {
  const ahead = Math.round((totalOf(first) - totalOf(second)) * 10) / 10;
  if (ahead === 0) return t('compare.even');
  const { draft } = ahead > 0 ? first : second;
  return t('compare.ahead', { title: draft.title, n: Math.abs(ahead) });
}
