import { get } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { usePageTitle } from '../parts/page-title.js';
import { Trouble } from '../parts/trouble.js';
import { day, number, t } from '../texts/index.js';

/** What the directory holds, how suggestions come about, and what is not known. */
export function AboutPage() {
  usePageTitle(t('about.title'));
  return (
    <div class="narrow">
      <h1>{t('about.title')}</h1>
      <p class="lead">{t('about.lead')}</p>
      <h2>{t('about.scoring')}</h2>
      <p>{t('about.scoringText')}</p>
      <ScoringPicture />
      <h2>{t('about.unknown')}</h2>
      <p>{t('about.unknownText')}</p>
      <h2>{t('about.private')}</h2>
      <p>{t('about.privateText')}</p>
      <p>
        <a href="/docs">{t('about.api')}</a>
      </p>
      {/* At the end: what is above stays where it is when this comes. */}
      <Contents />
    </div>
  );
}

/** How much there is, from where, and whether search and suggestions have all of it. */
function Contents() {
  const { answer, problem, again } = useAnswer('directory', (signal) => get('/directory', {}, signal));
  if (problem && !answer) return <Trouble problem={problem} again={again} />;
  if (!answer) return <div class="waiting" aria-busy="true" />;
  const { organisations, projects, sources, moreSources, index, projectIndex, table } = answer;
  const isCurrent = index.upToDate && projectIndex.upToDate && table.upToDate;
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">{t('about.contents')}</h2>
      <p>
        {t('search.total', { n: organisations })}, {t('profile.projects', { n: projects })}.{' '}
        {t(isCurrent ? 'about.current' : 'about.behind')}
        {table.processes === 0 && ` ${t('about.noScoring')}`}
      </p>
      <div class="wide-table stacks">
        <table>
          <caption>{t('about.sources')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('about.source')}</th>
              <th scope="col">{t('map.number')}</th>
              <th scope="col">{t('about.imported')}</th>
              <th scope="col">{t('about.licence')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ source, organisations: count, lastImport, licence }) => (
              <tr key={source}>
                <th scope="row">{source === 'manual' ? t('profile.manual') : source}</th>
                <td class="number" data-about={t('map.number')}>
                  {number(count)}
                </td>
                <td data-about={t('about.imported')}>{lastImport ? day(lastImport) : '–'}</td>
                <td data-about={t('about.licence')}>{licence ?? t('facets.unknown')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moreSources > 0 && <p class="hint">{t('about.moreSources', { n: moreSources })}</p>}
    </section>
  );
}

/** Points of an example, by what they are for. */
const EXAMPLE = [
  ['about.example.need', 22],
  ['about.example.project', 15],
  ['about.example.country', 9],
  ['about.example.kind', 6],
] as const;

/** An example of how reasons add up; the list below it says the same. */
function ScoringPicture() {
  const total = EXAMPLE.reduce((sum, [, points]) => sum + points, 0);
  let from = 0;
  const bars = EXAMPLE.map(([key, points], at) => {
    const bar = { key, at, points, from };
    from += points;
    return bar;
  });
  return (
    <figure class="example">
      <svg viewBox={`0 0 ${total} 4`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ key, at, points, from: start }) => (
          <rect key={key} class={`part-${at}`} x={start} y="0" width={points - 0.4} height="4" />
        ))}
      </svg>
      <figcaption>
        <ul class="plain">
          {bars.map(({ key, at, points }) => (
            <li key={key}>
              <svg viewBox="0 0 1 1" width="12" height="12" aria-hidden="true">
                <rect class={`part-${at}`} width="1" height="1" />
              </svg>{' '}
              {t(key, { points })}
            </li>
          ))}
          <li>
            <strong>{t('about.example.total', { points: total })}</strong>
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
