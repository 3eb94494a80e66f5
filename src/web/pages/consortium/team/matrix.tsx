import { toOrganisation } from '../../../address.js';
import type { Assessment, Draft } from '../../../api/answers.js';
import { t } from '../../../texts/index.js';
import { nameOf } from '../open-draft.js';

interface Props {
  draft: Draft;
  assessment: Assessment;
}

/** Which member covers which need: a table that is the picture. */
export function Matrix({ draft, assessment }: Props) {
  const { coverage, activities } = assessment;
  if (draft.members.length === 0 || coverage.length === 0) return null;
  const gone = new Set(
    draft.memberOrganisations.flatMap((one) => (one.inDirectory ? [] : [one.organisationId])),
  );
  const members = draft.members.map(({ organisationId: id }) => ({ id, name: nameOf(draft, id) }));
  return (
    <section class="card" aria-labelledby="matrix">
      <h2 id="matrix">{t('consortium.matrix')}</h2>
      <div class="scrolls">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{t('consortium.need')}</th>
              {members.map(({ id, name }) => (
                <th key={id} scope="col" class="matrix-member">
                  {gone.has(id) ? (
                    <span title={name}>{name}</span>
                  ) : (
                    <a href={toOrganisation(id)} title={name}>
                      {name}
                    </a>
                  )}
                </th>
              ))}
              <th scope="col">{t('consortium.covered')}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ need, label, members: by, covered }) => (
              <tr key={need}>
                <th scope="row">{label}</th>
                {members.map(({ id }) => (
                  <Cell key={id} has={by.includes(id)} />
                ))}
                <td>
                  <span class="meter" aria-hidden="true">
                    <span style={{ inlineSize: `${Math.round(covered * 100)}%` }} />
                  </span>{' '}
                  {t('consortium.percent', { n: Math.round(covered * 100) })}
                </td>
              </tr>
            ))}
          </tbody>
          <tbody>
            {activities.map(({ activity, label, members: by }) => (
              <tr key={activity}>
                <th scope="row">{t('consortium.couldCarry', { name: label })}</th>
                {members.map(({ id }) => (
                  <Cell key={id} has={by.includes(id)} />
                ))}
                <td>{by.length === 0 ? t('consortium.nobody') : t('consortium.some', { n: by.length })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ has }: { has: boolean }) {
  return (
    <td class={has ? 'matrix-cell matrix-has' : 'matrix-cell'}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r={has ? 6 : 2} />
      </svg>
      <span class="unseen">{t(has ? 'consortium.yes' : 'consortium.no')}</span>
    </td>
  );
}
