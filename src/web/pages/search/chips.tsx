import { useLabels } from '../../api/vocabularies.js';
import { t } from '../../texts/index.js';
import { LISTS } from './facets.js';
import { FACETS, type Facet, type Search, withoutFilters, withToggled } from './search-address.js';

interface Props {
  search: Search;
  addressOf: (search: Search) => string;
}

/** The filters that are set, each a link that takes it away. */
export function Chips({ search, addressOf }: Props) {
  const chosen = FACETS.filter((facet) => search.filters[facet].length > 0);
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('chips.label')}>
      {chosen.map((facet) => (
        <ChipsOf key={facet} facet={facet} search={search} addressOf={addressOf} />
      ))}
      <li>
        <a class="quiet" href={addressOf(withoutFilters(search))}>
          {t('chips.clear')}
        </a>
      </li>
    </ul>
  );
}

function ChipsOf({ facet, search, addressOf }: Props & { facet: Facet }) {
  const labelOf = useLabels(LISTS[facet], true);
  return search.filters[facet].map((code) => {
    const value = code === 'unknown' ? t('facets.unknown') : labelOf(code);
    return (
      <li key={code}>
        <a
          class="chip"
          href={addressOf(withToggled(search, facet, code))}
          aria-label={t('chips.remove', { facet: t(`facet.${facet}`), value })}
        >
          <span class="chip-facet">{t('label.colon', { label: t(`facet.${facet}`) })}</span> {value}{' '}
          <span aria-hidden="true">×</span>
        </a>
      </li>
    );
  });
}
