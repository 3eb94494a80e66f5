import type { Assessment } from '../../../api/answers.js';
import { number, t } from '../../../texts/index.js';

/** What a team can be mixed in. */
export const DIMENSIONS = ['country', 'sector', 'type', 'level', 'experience'] as const;

interface Props {
  diversity: Assessment['diversity'];
  members: number;
}

/** How mixed the team is: for each dimension as how many equally common kinds it counts. */
export function Diversity({ diversity, members }: Props) {
  if (members === 0) return null;
  const most = Math.max(members, ...DIMENSIONS.map((name) => diversity[name].distinct));
  return (
    <section class="card" aria-labelledby="diversity">
      <h2 id="diversity">{t('consortium.diversity')}</h2>
      <p class="hint" id="diversity-hint">
        {t('consortium.diversityHint')}
      </p>
      <div class="fits">
        <table class="diversity" aria-describedby="diversity-hint">
          <thead>
            <tr>
              <th scope="col">{t('consortium.dimension')}</th>
              <th scope="col">{t('consortium.effective')}</th>
              <th scope="col">{t('consortium.distinct')}</th>
              <th scope="col">{t('consortium.unknown')}</th>
            </tr>
          </thead>
          <tbody>
            {DIMENSIONS.map((name) => {
              const { effective, distinct, unknown } = diversity[name];
              return (
                <tr key={name}>
                  <th scope="row">{t(`consortium.dimension.${name}`)}</th>
                  <td>
                    <span class="meter" aria-hidden="true">
                      <span style={{ inlineSize: `${(100 * effective) / most}%` }} />
                    </span>{' '}
                    {number(Math.round(effective * 10) / 10)}
                  </td>
                  <td>{number(distinct)}</td>
                  <td class={unknown > 0 ? 'unknown' : undefined}>
                    {unknown > 0 ? t('consortium.ask', { n: unknown }) : number(0)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
