import { useAnswer } from '../../api/use-answer.js';
import { country, inOrder, number, t } from '../../texts/index.js';
import { HEIGHT, outlinesOfEurope, WIDTH } from './europe.js';

interface Props {
  /** Organisations by country, whatever countries are chosen. */
  counts: Record<string, number>;
  chosen: readonly string[];
  /** The address of this search with a country more or less. */
  addressOf: (code: string) => string;
  onToggle: (code: string) => void;
}

/** Shades of a map. */
const SHADES = 5;

/** Where the organisations are that were found: a map, and the same in a table. */
export function ResultMap({ counts, chosen, addressOf, onToggle }: Props) {
  const { answer: outlines, problem } = useAnswer('europe', outlinesOfEurope);
  const shadeOf = shades(Object.values(counts));
  const rows = Object.entries(counts)
    .filter(([code]) => code !== 'unknown')
    .sort(([a, m], [b, n]) => n - m || inOrder(country(a), country(b)));
  const said = (code: string) => t('map.country', { country: country(code), n: counts[code] ?? 0 });
  return (
    <figure class="map">
      {/* Every country is a link of the table below, which is how the keyboard and screen readers come to it. */}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('map.label')}
        aria-busy={!outlines && !problem}
      >
        {outlines?.map(({ code, path, dot }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same as links
          <g
            key={code}
            class={`shade-${shadeOf(counts[code] ?? 0)}${chosen.includes(code) ? ' chosen' : ''}`}
            data-country={code}
            onClick={() => onToggle(code)}
          >
            <title>{said(code)}</title>
            <path d={path} />
            {dot && <circle cx={dot[0]} cy={dot[1]} r="5" />}
          </g>
        ))}
      </svg>
      {problem && <p class="hint">{t('map.missing')}</p>}
      <details>
        <summary>{t('map.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('facet.country')}</th>
              <th scope="col">{t('map.number')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([code, n]) => (
              <tr key={code}>
                <th scope="row">
                  <a href={addressOf(code)} aria-current={chosen.includes(code) ? 'true' : undefined}>
                    {country(code)}
                  </a>
                </th>
                <td>{number(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Gives a number its shade, 0 for none: the steps are those of its square root, for a few countries have most. */
function shades(all: readonly number[]): (n: number) => number {
  const most = Math.max(1, ...all);
  return (n) => Math.min(SHADES, Math.ceil(Math.sqrt(n / most) * SHADES));
}
