import type { Problem } from '../../platform/problem.js';
import { type Delay, notNow } from '../not-now.js';

/** Why there are no reserves although there may be some. */
const REASONS = {
  full: {
    code: 'reserves-busy',
    detail: 'So many replacements are being looked for that this question would not have its turn in time.',
    seconds: 10,
  },
  unanswered: {
    code: 'reserves-busy',
    detail:
      'Too many replacements are being looked for, or the process that does it is not running. If this stays, tell the operator.',
    seconds: 60,
  },
  failed: {
    code: 'reserves-failed',
    detail:
      'Replacements could not be looked for: the search index is not there yet, or a server that is needed does not answer. If this stays, tell the operator.',
    seconds: 10,
  },
  behind: {
    code: 'reserves-behind',
    detail: 'So many organisations have just changed that not all of them have been read yet.',
    seconds: 5,
  },
  changed: {
    code: 'reserves-changed',
    detail: 'The draft has just been changed by somebody else.',
    seconds: 2,
  },
} as const satisfies Record<string, Delay>;

export function noReserves(reason: keyof typeof REASONS): Problem {
  return notNow(REASONS[reason]);
}
