import type { Assessment } from '../../../api/answers.js';
import { t } from '../../../texts/index.js';

type Check = Assessment['checks'][number];
const ORDER: readonly Check['status'][] = ['broken', 'unclear', 'met'];
const PATHS: Readonly<Record<Check['status'], string>> = {
  met: 'M4 8.5l3 3 5-6.5',
  broken: 'M4.5 4.5l7 7m0-7l-7 7',
  unclear: 'M5.6 6a2.4 2.4 0 1 1 3.6 2c-.8.5-1.2.9-1.2 1.8m0 2v.4',
};

/** The rules of the programme and of the draft: what is missing first. */
export function Checklist({ checks }: { checks: readonly Check[] }) {
  const sorted = ORDER.flatMap((status) => checks.filter((check) => check.status === status));
  const open = checks.filter(({ status }) => status === 'broken').length;
  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">
        {t('consortium.rules')}{' '}
        <span class="hint">
          {open > 0 ? t('consortium.rulesOpen', { n: open }) : t('consortium.rulesMet')}
        </span>
      </h2>
      <ul class="checks">
        {sorted.map((check) => (
          <li key={check.rule} class={`check check-${check.status}`}>
            <StatusIcon status={check.status} />
            <p>
              <strong>{t(`consortium.check.${check.status}`)}</strong> {check.message}
            </p>
            <details>
              <summary>
                {t('consortium.source')}
                <span class="unseen">{t('label.after', { text: check.message })}</span>
              </summary>
              <p class="hint">
                <span lang="en">{check.source}</span>
                {'. '}
                {t(`consortium.confidence.${check.confidence}`)}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function StatusIcon({ status }: { status: Check['status'] }) {
  return (
    <svg class={`status-icon status-${status}`} viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <circle cx="8" cy="8" r="7.25" />
      <path d={PATHS[status]} />
    </svg>
  );
}
