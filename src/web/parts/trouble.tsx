import type { Problem } from '../api/client.js';
import { type TextKey, t } from '../texts/index.js';

const SAID: Readonly<Record<number, TextKey>> = {
  0: 'trouble.away',
  429: 'trouble.many',
  503: 'trouble.busy',
};

/** What happened, in the words of the page. */
export function saidOf({ status }: Problem): TextKey {
  return SAID[status] ?? 'trouble.other';
}

/** Says why something could not be shown and what to do, with a button that tries again. */
export function Trouble({ problem, again }: { problem: Problem; again: () => void }) {
  return (
    <div class="trouble" role="alert">
      <p>
        <strong>{t(saidOf(problem))}</strong>
      </p>
      {problem.detail && <p lang="en">{problem.detail}</p>}
      {problem.isAskedAgain && <p>{t('trouble.byItself')}</p>}
      <button
        type="button"
        onClick={() => {
          // The button goes; who pressed it reads on from the beginning.
          document.querySelector('main')?.focus({ preventScroll: true });
          again();
        }}
      >
        {t('trouble.again')}
      </button>
    </div>
  );
}
