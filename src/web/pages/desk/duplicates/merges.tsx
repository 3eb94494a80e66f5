import { useEffect, useRef, useState } from 'preact/hooks';
import { toOrganisation } from '../../../address.js';
import type { Merge } from '../../../api/answers.js';
import { Trouble } from '../../../parts/trouble.js';
import { day, t } from '../../../texts/index.js';
import { Paging } from '../paging.js';
import { useDesk } from '../use-desk.js';
import { Grounds } from './grounds.js';

const PER_PAGE = 20;

interface Props {
  /** Rises whenever a merge was made or undone. */
  changes: number;
  /** Answers whether it was done. */
  onSeparate: (merge: Merge) => Promise<boolean>;
}

/** Organisations that were made one, by whom and on what grounds, each with the way back. */
export function Merges({ changes, onSeparate }: Props) {
  const [page, setPage] = useState(1);
  const { answer, problem, again } = useDesk('/merges', { page, limit: PER_PAGE });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (changes > 0) again();
  }, [changes]);
  const separate = async (merge: Merge) => {
    // The row goes, and its button with it.
    if (await onSeparate(merge)) heading.current?.focus();
  };
  return (
    <section class="reading">
      <h2 ref={heading} tabIndex={-1}>
        {t('merges.title')}
      </h2>
      <p class="hint">{t('merges.hint')}</p>
      {problem && <Trouble problem={problem} again={again} />}
      {answer?.total === 0 && <p>{t('merges.none')}</p>}
      {answer && answer.items.length > 0 && (
        <div class="wide-table roomy stacks">
          <table>
            <caption>{t('merges.caption', { n: answer.total })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('merges.into')}</th>
                <th scope="col">{t('merges.gone')}</th>
                <th scope="col">{t('history.day')}</th>
                <th scope="col">{t('merges.grounds')}</th>
                <th scope="col">{t('merges.back')}</th>
              </tr>
            </thead>
            <tbody>
              {answer.items.map((merge) => (
                <tr key={merge.id}>
                  <th scope="row">
                    <a href={toOrganisation(merge.organisation.id)}>{merge.organisation.name}</a>
                  </th>
                  <td data-about={t('merges.gone')}>{merge.name ?? t('merges.nothing')}</td>
                  <td data-about={t('history.day')}>{day(merge.at)}</td>
                  <td data-about={t('merges.grounds')}>
                    <Reason merge={merge} />
                  </td>
                  <td>
                    <button type="button" class="second" onClick={() => void separate(merge)}>
                      {t('merges.undo')}
                      <span class="unseen">
                        {t('label.after', { text: merge.name ?? merge.organisation.name })}
                      </span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer && <Paging page={page} perPage={PER_PAGE} total={answer.total} onPage={setPage} />}
    </section>
  );
}

const BY_ITSELF = 'automatic: ';

/** Merged by somebody, or by itself and for what; older merges say that in English only. */
function Reason({ merge: { basis, evidence } }: { merge: Merge }) {
  if (!basis.startsWith(BY_ITSELF)) return <>{t('merges.byHand')}</>;
  return (
    <>
      {t('label.colon', { label: t('merges.byItself') })}{' '}
      {evidence ? <Grounds evidence={evidence} /> : <span lang="en">{basis.slice(BY_ITSELF.length)}</span>}
    </>
  );
}
