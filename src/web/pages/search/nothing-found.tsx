import { t } from '../../texts/index.js';
import { FACETS, type Search, withoutFilters } from './search-address.js';

interface Props {
  search: Search;
  addressOf: (search: Search) => string;
}

/** What one can do when nothing was found. */
export function NothingFound({ search, addressOf }: Props) {
  const isFiltered = FACETS.some((facet) => search.filters[facet].length > 0);
  return (
    <div class="empty">
      <p>
        <strong>{t('empty.title')}</strong>
      </p>
      <ul>
        {isFiltered && (
          <li>
            <a href={addressOf(withoutFilters(search))}>{t('empty.filters')}</a>
          </li>
        )}
        {search.q && <li>{t('empty.words')}</li>}
        {search.q && <li>{t('empty.identifier')}</li>}
        {search.q && (
          <li>
            <a href={addressOf({ ...search, q: '', page: 1 })}>{t('empty.all')}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
