import { useEffect } from 'preact/hooks';
import { number, t } from '../../texts/index.js';

interface Props {
  page: number;
  perPage: number;
  total: number;
  onPage: (page: number) => void;
}

/** The way to the page before and after; both buttons stay where they are, so that the focus does. */
export function Paging({ page, perPage, total, onPage }: Props) {
  const last = Math.max(1, Math.ceil(total / perPage));
  // The last one may have gone with all that stood on it.
  useEffect(() => {
    if (page > last) onPage(last);
  }, [page, last]);
  if (last < 2) return null;
  const button = (to: number, name: string) => {
    const isThere = to >= 1 && to <= last;
    return (
      <button type="button" class="second" aria-disabled={!isThere} onClick={() => isThere && onPage(to)}>
        {name}
      </button>
    );
  };
  return (
    <p class="buttons">
      {button(page - 1, t('pages.previous'))}
      <span role="status">
        {number(page)} / {number(last)}
      </span>
      {button(page + 1, t('pages.next'))}
    </p>
  );
}
