import type { ComponentChildren } from 'preact';
import type { Organisation } from '../../api/answers.js';
import { type List, useLabels } from '../../api/vocabularies.js';
import { sourceName } from '../../parts/source-name.js';
import { t } from '../../texts/index.js';
import { textOfBasis } from './basis.js';

/** The lists that facts are named by. */
export const FACT_LISTS: readonly List[] = [
  'organisation-types',
  'sectors',
  'expertise',
  'levels-of-activity',
  'experience',
];

/** What is known for suggestions, and what is not: each value with who says so or what it follows from. */
export function Facts({ organisation }: { organisation: Organisation }) {
  const { derived = {}, levelOfActivity, experience, projectCount, origins = {} } = organisation;
  const said = (field: string) =>
    origins[field] ? t('basis.said', { sources: origins[field].sources.map(sourceName).join(', ') }) : '';
  const stated = (field: string, value: string | undefined) => (value ? [{ value, basis: said(field) }] : []);
  const each = (field: string, values: readonly string[] = []) =>
    values.map((value) => ({ value, basis: said(field) }));
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('profile.facts')}</h2>
      <dl class="facts-table">
        <Values
          name={t('facet.organisationType')}
          list="organisation-types"
          values={[
            ...stated('organisationType', organisation.organisationType),
            ...(derived.organisationType ? [because(derived.organisationType)] : []),
          ]}
        />
        <Values
          name={t('facet.sector')}
          list="sectors"
          values={[...each('sectors', organisation.sectors), ...(derived.sectors ?? []).map(because)]}
        />
        <Values
          name={t('facet.expertise')}
          list="expertise"
          values={[...each('expertise', organisation.expertise), ...(derived.expertise ?? []).map(because)]}
        />
        <Values
          name={t('facet.levelOfActivity')}
          list="levels-of-activity"
          values={[levelOfActivity, derived.levelOfActivity].flatMap((one) =>
            one ? [groundedOf(one, said('levelOfActivity'))] : [],
          )}
        />
        <Values
          name={t('facet.experience')}
          list="experience"
          values={[experience, derived.experience].flatMap((one) =>
            one ? [groundedOf(one, said('experience'))] : [],
          )}
        >
          {projectCount !== undefined && <p class="hint">{t('profile.projectCount', { n: projectCount })}</p>}
        </Values>
      </dl>
    </section>
  );
}

interface Grounded {
  value: string;
  basis: string;
}

/** A derived value, with what it follows from. */
function because({ value, basis }: Grounded): Grounded {
  const { key, values } = textOfBasis(basis);
  return { value, basis: t(key, values) };
}

function groundedOf({ value, basis }: Grounded, said: string): Grounded {
  return basis === 'declared' ? { value, basis: said } : because({ value, basis });
}

interface Props {
  name: string;
  list: List;
  values: readonly Grounded[];
  children?: ComponentChildren;
}

function Values({ name, list, values, children }: Props) {
  const labelOf = useLabels(list, values.length > 0);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {values.length === 0 && <p class="unknown">{t('profile.unknown')}</p>}
        {values.length > 0 && (
          <ul class="plain">
            {[...byBasis(values)].map(([basis, of]) => (
              <li key={basis}>
                {of.map(labelOf).join(' · ')} <span class="basis">{basis}</span>
              </li>
            ))}
          </ul>
        )}
        {children}
      </dd>
    </div>
  );
}

/** Values that have the same basis stand together, so that it is said once. */
function byBasis(values: readonly Grounded[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { value, basis } of values) groups.set(basis, [...(groups.get(basis) ?? []), value]);
  return groups;
}
