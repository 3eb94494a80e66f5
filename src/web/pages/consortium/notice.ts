import type { FieldError, Problem } from '../../api/client.js';
import { t } from '../../texts/index.js';

/** What happened last, in a sentence. */
export interface Notice {
  text: string;
  isTrouble?: boolean;
  /** A sentence of the service, in English. */
  detail?: string;
  /** What is wrong with what was sent, in place of that sentence. */
  errors?: readonly FieldError[];
  /** Does once more what could not be done. */
  redo?: () => void;
}

/** Says why a change was not made, and offers to make it once more where that can succeed. */
export function refused({ status, detail, errors }: Problem, redo?: () => void): Notice {
  const offer = redo && { redo };
  if (status === 412) return { text: t('consortium.conflict'), isTrouble: true, ...offer };
  // What the service refuses for what it is, it would refuse again.
  const isPassing = status === 0 || status === 429 || status >= 500;
  const text = t(status === 0 ? 'trouble.away' : 'consortium.notSaved');
  return { text, detail, errors, isTrouble: true, ...(isPassing && offer) };
}
