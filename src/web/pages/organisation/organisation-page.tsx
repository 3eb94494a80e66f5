import { useRoute } from 'preact-iso';
import { to } from '../../address.js';
import type { Organisation } from '../../api/answers.js';
import { get } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { labelsOf } from '../../api/vocabularies.js';
import { AddToConsortium } from '../../parts/add-to-consortium.js';
import { Boundary } from '../../parts/boundary.js';
import { usePageTitle } from '../../parts/page-title.js';
import { sourceName } from '../../parts/source-name.js';
import { Trouble } from '../../parts/trouble.js';
import { country, day, language, languageName, t } from '../../texts/index.js';
import { NotFound } from '../not-found.js';
import { Complementary } from './complementary.js';
import { FACT_LISTS, Facts } from './facts.js';
import { Identifiers } from './identifiers.js';
import { Participations } from './participations.js';
import { Visibility } from './visibility.js';

/** The profile of one organisation, each fact with where it comes from. */
export function OrganisationPage() {
  const { id = '' } = useRoute().params;
  // What was opened or done on the page of one organisation is not of the next.
  return <OrganisationOf key={id} id={id} />;
}

function OrganisationOf({ id }: { id: string }) {
  const lang = language();
  const { answer, problem, again } = useAnswer(`${id} ${lang}`, async (signal) => {
    const asked = get('/organisations/{id}', { id, layers: 'true', lang }, signal);
    const [found] = await Promise.all([asked, labelsOf(FACT_LISTS)]);
    return found;
  });
  usePageTitle(answer?.name ?? '');
  if (problem?.status === 404 || problem?.status === 400) return <NotFound />;
  if (problem && !answer) return <Trouble problem={problem} again={again} />;
  if (!answer) return <div class="profile waiting" aria-busy="true" />;
  return <Profile organisation={answer} />;
}

function Profile({ organisation }: { organisation: Organisation }) {
  const { name, shortName, status, labels = {}, description, website } = organisation;
  const place = [
    organisation.city,
    organisation.region,
    organisation.country && country(organisation.country),
  ];
  const places = [...new Set(place.filter(Boolean))].join(', ');
  return (
    <article class="profile">
      <header>
        <p class="kind">{[labels.organisationType, places].filter(Boolean).join(' · ')}</p>
        <h1>
          <bdi>{name}</bdi>
          {shortName && <span class="short"> {shortName}</span>}
        </h1>
        {status === 'closed' && <p class="note">{t('profile.closed')}</p>}
        {status !== 'closed' && <AddToConsortium id={organisation.id} name={name} />}
        {website && (
          <p>
            <a href={website} rel="noreferrer external">
              {t('label.colon', { label: t('profile.website') })}{' '}
              {new URL(website).hostname.replace(/^www\./, '')}
            </a>
          </p>
        )}
      </header>
      {description && <p class="description">{description}</p>}
      <Facts organisation={organisation} />
      <Names organisation={organisation} />
      <Identifiers identifiers={organisation.identifiers} />
      <Related organisation={organisation} />
      <Boundary>
        <Participations id={organisation.id} />
      </Boundary>
      {status !== 'closed' && <Complementary id={organisation.id} />}
      <Visibility organisation={organisation} />
      <Sources organisation={organisation} />
    </article>
  );
}

function Names({ organisation: { otherNames = [] } }: { organisation: Organisation }) {
  if (otherNames.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t('profile.names')}</h2>
      <ul class="plain">
        {otherNames.map(({ name, lang }) => (
          <li key={`${name} ${lang}`}>
            <span lang={lang}>{name}</span>
            {lang && <span class="hint"> {languageName(lang)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ organisation: { relations = [] } }: { organisation: Organisation }) {
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{t('profile.related')}</h2>
      <ul class="plain">
        {relations.map(({ kind, key, name = key, organisationId }) => (
          <li key={`${kind} ${key}`}>
            {t('label.colon', { label: t(`relation.${kind}`) })}{' '}
            {organisationId ? <a href={to(`/organisations/${organisationId}`)}>{name}</a> : name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ organisation }: { organisation: Organisation }) {
  const { layers = [], lastConfirmedAt, updatedAt } = organisation;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('profile.sources')}</h2>
      <ul class="plain">
        {layers.map(({ source, changedAt }) => (
          <li key={source}>
            {t('profile.source', {
              source: sourceName(source),
              day: day(changedAt),
            })}
          </li>
        ))}
      </ul>
      <p class="hint">
        {t('profile.updated', { day: day(updatedAt) })}
        {lastConfirmedAt && ` ${t('profile.confirmed', { day: day(lastConfirmedAt) })}`}
      </p>
      <h2>{t('profile.yours')}</h2>
      <p>{t('profile.yoursText', { id: organisation.id })}</p>
    </section>
  );
}
