import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../address.js';
import { get } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { labelsOf } from '../../api/vocabularies.js';
import { Announcement } from '../../parts/announcement.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Pages } from '../../parts/pages.js';
import { Trouble } from '../../parts/trouble.js';
import { language, t } from '../../texts/index.js';
import { onDemand } from '../on-demand.js';
import { Chips } from './chips.js';
import { Facets, LISTS } from './facets.js';
import { NothingFound } from './nothing-found.js';
import { Result, WaitingResults } from './result.js';
import {
  FACETS,
  type Facet,
  PER_PAGE,
  readSearch,
  type Search,
  SORTS,
  type Sort,
  withToggled,
  writeSearch,
} from './search-address.js';
import { SearchBox } from './search-box.js';
import { useReadingPlace } from './use-reading-place.js';

const ResultMap = onDemand(() => import('./map.js').then((module) => module.ResultMap));

const OPEN_AT_FIRST: readonly Facet[] = ['country', 'organisationType'];

/** Searches organisations. All of what is searched for stands in the address. */
export function SearchPage() {
  const { url, route } = useLocation();
  const search = useMemo(() => readSearch(new URL(url, location.origin).searchParams), [url]);
  const lang = language();
  const [hasMap, showMap] = useState(false);
  const [open, setOpen] = useState<readonly Facet[]>(() =>
    FACETS.filter((facet) => OPEN_AT_FIRST.includes(facet) || search.filters[facet].length > 0),
  );
  const counted = [...new Set([...open, ...(hasMap ? ['country'] : [])])];
  const facets = counted.length > 0 ? counted : ['none'];
  const query = writeSearch(search).toString();
  const { answer, problem, isLoading, again } = useAnswer(`${query} ${lang} ${facets}`, async (signal) => {
    const { q, filters, sort, page } = search;
    const asked = { q, ...filters, sort, page, limit: PER_PAGE, lang, facets };
    const names = labelsOf(open.map((facet) => LISTS[facet]));
    const [found] = await Promise.all([get('/organisations', asked, signal), names]);
    return found;
  });
  const addressOf = (changed: Search) => to('/', writeSearch(changed));
  const show = (changed: Search, replace = false) => route(addressOf(changed), replace);

  const heading = useReadingPlace(search.page, [url, answer, problem]);
  const total = answer && t('search.total', { n: answer.total });
  usePageTitle([search.q && t('search.quoted', { q: search.q }), total].filter(Boolean).join(', '));
  return (
    <div class="search">
      <div class="search-top">
        <h1>{t('search.title')}</h1>
        <p class="lead">{t('search.lead')}</p>
        <SearchBox
          q={search.q}
          onType={(q) => show({ ...search, q, page: 1 }, true)}
          onSend={(q) => show({ ...search, q, page: 1 })}
        />
      </div>
      <Facets search={search} counts={answer?.facets} open={open} onOpen={setOpen} onChange={show} />
      <section class="results" aria-labelledby="found" aria-busy={isLoading}>
        <div class="results-head">
          <h2 id="found" ref={heading} tabIndex={-1}>
            {total ?? t('search.loading')}
          </h2>
          <button type="button" class="quiet" aria-expanded={hasMap} onClick={() => showMap(!hasMap)}>
            {t('map.show')}
          </button>
          <SortChoice sort={search.sort} onChange={(sort) => show({ ...search, sort, page: 1 })} />
        </div>
        <Announcement text={problem || isLoading ? '' : (total ?? '')} />
        <Chips search={search} addressOf={addressOf} />
        {hasMap && answer?.facets.country && (
          <ResultMap
            counts={answer.facets.country}
            chosen={search.filters.country}
            addressOf={(code) => addressOf(withToggled(search, 'country', code))}
            onToggle={(code) => show(withToggled(search, 'country', code))}
          />
        )}
        {answer?.relaxed && answer.total > 0 && <p class="note">{t('search.relaxed')}</p>}
        {problem && <Trouble problem={problem} again={again} />}
        {!answer && !problem && <WaitingResults />}
        {answer?.total === 0 && <NothingFound search={search} addressOf={addressOf} />}
        {answer && answer.hits.length > 0 && (
          <ol class="result-list" start={(answer.page - 1) * PER_PAGE + 1}>
            {answer.hits.map((hit) => (
              <Result key={hit.id} hit={hit} q={search.q} />
            ))}
          </ol>
        )}
        {answer && (
          <Pages
            page={search.page}
            last={Math.ceil(answer.total / PER_PAGE)}
            addressOf={(page) => addressOf({ ...search, page })}
          />
        )}
      </section>
    </div>
  );
}

function SortChoice({ sort, onChange }: { sort: Sort; onChange: (sort: Sort) => void }) {
  return (
    <label class="sort">
      {t('search.sort')}{' '}
      <select value={sort} onChange={({ currentTarget }) => onChange(currentTarget.value as Sort)}>
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {t(`search.sort.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
