import type { Suggestion } from '../../../api/answers.js';
import { t } from '../../../texts/index.js';
import { points } from '../open-draft.js';

type Reason = Suggestion['reasons'][number];

/** How many are shown before one asks for all. */
const FIRST = 3;

interface Props {
  reasons: readonly Reason[];
  score: number;
  /** The score that is as wide as the picture. */
  best: number;
}

/** Why: each reason with a bar that begins where the one before ends, so that together they are as long as the score. */
export function Reasons({ reasons, score, best }: Props) {
  const whole = Math.max(best, score) || 1;
  let end = 0;
  const bars = reasons.map((reason) => {
    const start = Math.min(end, end + reason.gain);
    end += reason.gain;
    return { reason, start: Math.max(0, start / whole), width: Math.abs(reason.gain) / whole };
  });
  const more = bars.slice(FIRST);
  const rest = more.reduce((sum, { reason }) => sum + reason.gain, 0);
  return (
    <div class="reasons">
      <Bars bars={bars.slice(0, FIRST)} />
      {more.length > 0 && (
        <details>
          <summary>{t('consortium.moreReasons', { n: more.length, points: signed(rest) })}</summary>
          <Bars bars={more} />
        </details>
      )}
      <p class="sum">
        {t('consortium.sum')} <strong>{t('consortium.points', { n: points(score) })}</strong>
      </p>
    </div>
  );
}

interface Bar {
  reason: Reason;
  /** Shares of the width of the picture. */
  start: number;
  width: number;
}

function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <ul>
      {bars.map(({ reason, start, width }) => (
        <li key={`${reason.term} ${reason.value}`}>
          <span class="reason-text">{reason.text}</span>
          <span class="reason-points">{signed(reason.gain)}</span>
          <span class="bar" aria-hidden="true">
            <span
              class={`bar-${reason.gain < 0 ? 'loss' : reason.term}`}
              style={{ marginInlineStart: `${100 * start}%`, inlineSize: `${100 * width}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function signed(gain: number): string {
  return t(gain < 0 ? 'consortium.minus' : 'consortium.plus', { n: Math.abs(points(gain)) });
}
