import type { Problem } from '../../platform/problem.js';
import { type Delay, notNow } from '../not-now.js';

/** Why nobody is named although there may be somebody. */
const REASONS = {
  full: {
    code: 'ranking-busy',
    detail: 'So many ask for rankings of their own that this question would not have its turn in time.',
    seconds: 10,
  },
  unanswered: {
    code: 'ranking-busy',
    detail:
      'Too many ask for rankings of their own, or the process that answers is not running. If this stays, tell the operator.',
    seconds: 60,
  },
  failed: {
    code: 'ranking-failed',
    detail:
      'The directory could not be ranked: the search index is not there yet, or a server that is needed does not answer. If this stays, tell the operator.',
    seconds: 10,
  },
  behind: {
    code: 'ranking-behind',
    detail: 'So many organisations have just changed that not all of them have been read yet.',
    seconds: 5,
  },
} as const satisfies Record<string, Delay>;

export function nobodyNow(reason: keyof typeof REASONS): Problem {
  return notNow(REASONS[reason]);
}
