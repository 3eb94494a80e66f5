import { number, t } from '../texts/index.js';

interface Props {
  page: number;
  last: number;
  addressOf: (page: number) => string;
}

/** Links to the pages of a list: the first, the last, and those around the one that is shown. */
export function Pages({ page, last, addressOf }: Props) {
  if (last < 2) return null;
  const near = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return (
    <nav class="pages" aria-label={t('pages.label')}>
      <ul>
        {page > 1 && (
          <li>
            <a href={addressOf(Math.min(page - 1, last))} rel="prev">
              {t('pages.previous')}
            </a>
          </li>
        )}
        {shown.map((one, at) => (
          <li key={one} class={at > 0 && one > shown[at - 1]! + 1 ? 'after-gap' : undefined}>
            <a
              href={addressOf(one)}
              aria-current={one === page ? 'page' : undefined}
              aria-label={t('pages.page', { page: one })}
            >
              {number(one)}
            </a>
          </li>
        ))}
        {page < last && (
          <li>
            <a href={addressOf(page + 1)} rel="next">
              {t('pages.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
