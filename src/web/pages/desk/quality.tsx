import type { Answer } from '../../api/client.js';
import { sourceName } from '../../parts/source-name.js';
import { Trouble } from '../../parts/trouble.js';
import { number, t } from '../../texts/index.js';
import { useDesk } from './use-desk.js';

const FIELDS = {
  country: 'facet.country',
  city: 'field.city',
  organisationType: 'facet.organisationType',
  sectors: 'facet.sector',
  expertise: 'facet.expertise',
  levelOfActivity: 'facet.levelOfActivity',
  experience: 'facet.experience',
  description: 'field.description',
  website: 'field.website',
  identifiers: 'profile.identifiers',
} as const;

const KINDS = [
  ['stated', 'quality.stated'],
  ['derived', 'quality.derived'],
  ['unknown', 'facets.unknown'],
] as const;

/** How much is known: by field, and by source. */
export function Quality() {
  const { answer, problem, again } = useDesk('/directory/quality');
  if (!answer && !problem) return <p role="status">{t('import.looking')}</p>;
  return (
    <>
      {problem && <Trouble problem={problem} again={again} />}
      {answer && <Known directory={answer} />}
    </>
  );
}

function Known({ directory }: { directory: Answer<'/directory/quality'> }) {
  const { organisations, fields, sources } = directory;
  const share = (n: number) => Math.round((100 * n) / Math.max(1, organisations));
  return (
    <>
      <h2>{t('search.total', { n: organisations })}</h2>
      <div class="wide-table stacks">
        <table>
          <caption>{t('quality.fields')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columns.field')}</th>
              {KINDS.map(([kind, about]) => (
                <th key={kind} scope="col">
                  {t(about)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(FIELDS).map(([field, name]) => {
              const counts = fields[field as keyof typeof FIELDS];
              return (
                <tr key={field}>
                  <th scope="row">{t(name)}</th>
                  {KINDS.map(([kind, about]) => (
                    <td key={kind} class="number" data-about={t(about)}>
                      {number(counts[kind])}{' '}
                      <span class="hint">{t('consortium.percent', { n: share(counts[kind]) })}</span>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div class="wide-table">
        <table>
          <caption>{t('quality.sources')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.source')}</th>
              <th scope="col">{t('map.number')}</th>
              <th scope="col">{t('rows.conflicts')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.source}>
                <th scope="row">{sourceName(source.source)}</th>
                <td class="number">{number(source.organisations)}</td>
                <td class="number">{number(source.conflicts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
