import type { Organisation } from '../../api/answers.js';
import { t } from '../../texts/index.js';

/** Where an identifier can be looked up. */
const REGISTERS: Readonly<Record<string, (id: string) => string>> = {
  ror: (id) => `https://ror.org/${id.replace(/^https?:\/\/ror\.org\//, '')}`,
  wikidata: (id) => `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`,
  isni: (id) => `https://isni.org/isni/${encodeURIComponent(id.replace(/\s/g, ''))}`,
  oid: () => 'https://webgate.ec.europa.eu/erasmus-esc/index/organisations/search-for-an-organisation',
};

/** What registers call the organisation, with links where one can look it up. */
export function Identifiers({ identifiers = {} }: { identifiers: Organisation['identifiers'] }) {
  const { erasmusCodes = [], others = [], ...single } = identifiers;
  const all = [
    ...Object.entries(single).map(([scheme, id]) => ({ scheme, id: String(id) })),
    ...erasmusCodes.map((id) => ({ scheme: 'erasmus', id })),
    ...others,
  ];
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="identifiers">
      <h2 id="identifiers">{t('profile.identifiers')}</h2>
      <dl class="identifiers">
        {all.map(({ scheme, id }) => {
          const register = REGISTERS[scheme.toLowerCase()];
          return (
            <div key={`${scheme} ${id}`}>
              <dt>{scheme.toUpperCase()}</dt>
              <dd>
                {register ? (
                  <a href={register(id)} rel="noreferrer external">
                    {id}
                  </a>
                ) : (
                  id
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
