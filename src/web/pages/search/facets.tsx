import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Counts } from '../../api/answers.js';
import { type List, useLabels } from '../../api/vocabularies.js';
import { plain } from '../../parts/plain.js';
import { inOrder, number, t } from '../../texts/index.js';
import { FACETS, type Facet, type Search, withToggled } from './search-address.js';

export const LISTS: Readonly<Record<Facet, List | 'countries'>> = {
  country: 'countries',
  organisationType: 'organisation-types',
  sector: 'sectors',
  expertise: 'expertise',
  levelOfActivity: 'levels-of-activity',
  experience: 'experience',
};

/** How many values are shown before one asks for all. */
const FIRST = 8;
/** A longer list can be searched. */
const LONG = 12;

interface Props {
  search: Search;
  counts: Counts | undefined;
  /** Those that are open; only these are counted. */
  open: readonly Facet[];
  onOpen: (open: readonly Facet[]) => void;
  onChange: (search: Search) => void;
}

/** The filters, each with how many organisations every value would give. */
export function Facets({ search, counts, open, onOpen, onChange }: Props) {
  const [isShown, show] = useState(false);
  const chosen = FACETS.reduce((sum, facet) => sum + search.filters[facet].length, 0);
  return (
    <section class="facets" aria-labelledby="filters" data-shown={isShown}>
      <h2 id="filters" class="unseen">
        {t('facets.title')}
      </h2>
      <button type="button" class="facets-show" aria-expanded={isShown} onClick={() => show(!isShown)}>
        {chosen > 0 ? t('facets.titleChosen', { n: chosen }) : t('facets.title')}
      </button>
      <div class="facets-list" data-waiting={!counts}>
        {FACETS.map((facet) => (
          <FacetValues
            key={facet}
            facet={facet}
            chosen={search.filters[facet]}
            counts={counts?.[facet]}
            isOpen={open.includes(facet)}
            onOpen={(isOpen) => onOpen(isOpen ? [...open, facet] : open.filter((one) => one !== facet))}
            onToggle={(code) => onChange(withToggled(search, facet, code))}
          />
        ))}
      </div>
    </section>
  );
}

interface ValuesProps {
  facet: Facet;
  chosen: readonly string[];
  counts: Record<string, number> | undefined;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onToggle: (code: string) => void;
}

function FacetValues({ facet, chosen, counts, isOpen, onOpen, onToggle }: ValuesProps) {
  const [isWhole, showAll] = useState(false);
  const [part, setPart] = useState('');
  const labelOf = useLabels(LISTS[facet], isOpen);
  const codes = [...new Set([...chosen, ...Object.keys(counts ?? {})])];
  const values = codes
    .map((code) => ({
      code,
      label: code === 'unknown' ? t('facets.unknown') : labelOf(code),
      count: counts?.[code] ?? 0,
      isChosen: chosen.includes(code),
    }))
    .sort(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        Number(a.code === 'unknown') - Number(b.code === 'unknown') ||
        b.count - a.count ||
        inOrder(a.label, b.label),
    );
  const found = part ? values.filter(({ label }) => plain(label).includes(plain(part))) : values;
  const first = Math.max(FIRST, chosen.length);
  const shown = isWhole || part ? found : found.slice(0, first);
  const list = useRef<HTMLUListElement>(null);
  // The button that showed all has gone; one goes on at the first value that was not there.
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[first]?.querySelector('input')?.focus();
  }, [isWhole]);
  const id = `facet-${facet}`;
  return (
    <section class="facet">
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpen(!isOpen)}>
          {t(`facet.${facet}`)}
          {chosen.length > 0 && (
            <>
              <span class="count" aria-hidden="true">
                {number(chosen.length)}
              </span>
              <span class="unseen">
                {t('label.after', { text: t('facets.chosen', { n: chosen.length }) })}
              </span>
            </>
          )}
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && values.length > LONG && (
          <input
            type="search"
            class="facet-part"
            aria-label={t('facets.find', { facet: t(`facet.${facet}`) })}
            placeholder={t('facets.findShort')}
            value={part}
            onInput={({ currentTarget }) => setPart(currentTarget.value)}
          />
        )}
        {isOpen && (
          <ul ref={list}>
            {shown.map(({ code, label, count, isChosen }) => (
              <li key={code}>
                <label>
                  <input type="checkbox" checked={isChosen} onChange={() => onToggle(code)} />
                  <span class="value">{label}</span>
                  <span class="count">{number(count)}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        {isOpen && !part && found.length > shown.length && (
          <button type="button" class="quiet" onClick={() => showAll(true)}>
            {t('facets.all', { n: found.length })}
          </button>
        )}
        {isOpen && part && found.length === 0 && <p class="hint">{t('facets.none')}</p>}
      </div>
    </section>
  );
}
