import type { ImportDocument } from '../../api/answers.js';
import { type TextKey, t } from '../../texts/index.js';

/** What to do about rows, by what is wrong with them. Of all else the service's own sentence says it. */
export const ROW_REMEDIES: Readonly<Record<string, TextKey>> = {
  'country-missing': 'rows.remedy.country',
  'name-missing': 'rows.remedy.name',
  'several-organisations': 'rows.remedy.several',
  'contested-identity': 'rows.remedy.contested',
  'identifier-of-another': 'rows.remedy.another',
};

/** What kept rows out, the most frequent first, each with what to do about it. */
export function Causes({ causes }: { causes: ImportDocument['causes'] }) {
  if (causes.length === 0) return null;
  return (
    <section>
      <h3>{t('report.causes')}</h3>
      <ul class="causes">
        {causes.map(({ kind, code, column, rows, text }) => {
          const remedy = ROW_REMEDIES[code];
          return (
            <li key={`${kind} ${code} ${column}`}>
              <span class={`tag kind-${kind}`}>{t(`cause.${kind}`)}</span>{' '}
              {remedy ? (
                <>
                  {t('rows.counted', { n: rows })} {t(remedy)}
                </>
              ) : (
                <span lang="en">{text}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
