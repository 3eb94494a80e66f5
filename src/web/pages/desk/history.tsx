import { useState } from 'preact/hooks';
import { to } from '../../address.js';
import type { Answer } from '../../api/client.js';
import { Trouble } from '../../parts/trouble.js';
import { day, number, t } from '../../texts/index.js';
import { Paging } from './paging.js';
import { useDesk } from './use-desk.js';

const PER_PAGE = 20;

/** All imports, the newest first. */
export function History() {
  const [page, setPage] = useState(1);
  const { answer, problem, again } = useDesk('/imports', { page, limit: PER_PAGE });
  if (!answer && !problem) return <p role="status">{t('import.looking')}</p>;
  return (
    <>
      {problem && <Trouble problem={problem} again={again} />}
      {answer && (answer.total === 0 ? <p>{t('history.none')}</p> : <Imports items={answer.items} />)}
      {answer && <Paging page={page} perPage={PER_PAGE} total={answer.total} onPage={setPage} />}
    </>
  );
}

function Imports({ items }: Pick<Answer<'/imports'>, 'items'>) {
  return (
    <div class="wide-table stacks">
      <table>
        <caption>{t('history.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('history.file')}</th>
            <th scope="col">{t('import.source')}</th>
            <th scope="col">{t('history.day')}</th>
            <th scope="col">{t('history.status')}</th>
            <th scope="col">{t('rows.read')}</th>
            <th scope="col">{t('rows.rejected')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, file, source, startedAt, status, dryRun, rows }) => (
            <tr key={id}>
              <th scope="row">
                <a href={to(`/desk/imports/${id}`)}>{file.name ?? source}</a>{' '}
                {dryRun && <span class="tag">{t('report.trial')}</span>}
              </th>
              <td data-about={t('import.source')}>{source}</td>
              <td data-about={t('history.day')}>{day(startedAt)}</td>
              <td data-about={t('history.status')}>{t(`status.${status}`)}</td>
              <td class="number" data-about={t('rows.read')}>
                {number(rows.read)}
              </td>
              <td class="number" data-about={t('rows.rejected')}>
                {number(rows.rejected + rows.conflicts)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
