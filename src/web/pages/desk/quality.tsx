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
      <div class="wide-table">
        <table>
          <caption>{t('quality.fields')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columns.field')}</th>
              <th scope="col">{t('quality.stated')}</th>
              <th scope="col">{t('quality.derived')}</th>
              <th scope="col">{t('facets.unknown')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(FIELDS).map(([field, name]) => {
              const { stated, derived, unknown } = fields[field as keyof typeof FIELDS];
              return (
                <tr key={field}>
                  <th scope="row">{t(name)}</th>
                  {[stated, derived, unknown].map((n, at) => (
                    <td key={['stated', 'derived', 'unknown'][at]} class="number">
                      {number(n)} <span class="hint">{t('consortium.percent', { n: share(n) })}</span>
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
