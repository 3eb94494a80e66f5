import { toOrganisation } from '../../address.js';
import type { Hit } from '../../api/answers.js';
import { AddToConsortium } from '../../parts/add-to-consortium.js';
import { hasMark, Marked } from '../../parts/marked.js';
import { plain } from '../../parts/plain.js';
import { country, t } from '../../texts/index.js';

/** Terms of expertise that are shown of a result. */
const TERMS = 5;

/** One organisation that was found: what it is, and where what was looked for stands. */
export function Result({ hit, q }: { hit: Hit; q: string }) {
  const { labels = {}, _formatted: formatted } = hit;
  const facts = [labels.organisationType, labels.sectors?.[0], labels.levelOfActivity, labels.experience];
  const words = wordsOf(q);
  const terms = [...(labels.expertise ?? [])].sort(
    (a, b) => Number(isAsked(b, words)) - Number(isAsked(a, words)),
  );
  return (
    <li class="result">
      <h3>
        <a href={toOrganisation(hit.id)}>
          <Marked html={formatted.name ?? hit.name} />
        </a>
        {hit.status === 'closed' && <span class="tag tag-closed">{t('result.closed')}</span>}
      </h3>
      <p class="place">
        {formatted.city && <Marked html={formatted.city} />}
        {formatted.city && hit.country && ', '}
        {hit.country && country(hit.country)}
      </p>
      <p class="facts">{facts.filter(Boolean).join(' · ')}</p>
      {terms.length > 0 && (
        <ul class="tags" aria-label={t('facet.expertise')}>
          {terms.slice(0, TERMS).map((term) => (
            <li key={term} class={isAsked(term, words) ? 'tag tag-asked' : 'tag'}>
              {term}
            </li>
          ))}
          {terms.length > TERMS && <li class="more">{t('result.more', { n: terms.length - TERMS })}</li>}
        </ul>
      )}
      <Why formatted={formatted} />
      {hit.status !== 'closed' && <AddToConsortium id={hit.id} name={hit.name} />}
    </li>
  );
}

/** Where the words stand, unless in the name or the place that everybody sees. */
function Why({ formatted }: { formatted: Hit['_formatted'] }) {
  const other = formatted.otherNames?.find(hasMark);
  const shown = [
    ['result.shortName', hasMark(formatted.shortName) ? formatted.shortName : undefined],
    ['result.otherName', other],
    ['result.description', hasMark(formatted.description) ? formatted.description : undefined],
  ] as const;
  const found = shown.flatMap(([name, html]) => (html ? [{ name, html }] : []));
  if (found.length === 0) return null;
  return (
    <dl class="why">
      {found.map(({ name, html }) => (
        <div key={name}>
          <dt>{t('label.colon', { label: t(name) })}</dt>
          <dd>
            <Marked html={html} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function wordsOf(q: string): string[] {
  return plain(q)
    .split(/\s+/)
    .filter((word) => word.length > 2);
}

/** Whether a word that was asked for begins a word of this label, as search looks for it too. */
function isAsked(label: string, words: readonly string[]): boolean {
  const own = plain(label).split(/[\s/-]+/);
  return words.some((word) => own.some((one) => one.startsWith(word)));
}

/** As high as results, until the first ones are there. */
export function WaitingResults() {
  return (
    <ol class="result-list waiting" aria-hidden="true">
      {[1, 2, 3, 4, 5, 6].map((n) => (
        <li key={n} class="result" />
      ))}
    </ol>
  );
}
