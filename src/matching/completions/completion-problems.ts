import type { Problem } from '../../platform/problem.js';
import { type Delay, notNow } from '../not-now.js';

/** Why there is no completion although there may be one. */
const REASONS = {
  full: {
    code: 'completion-busy',
    detail: 'So many consortia are being completed that this one would not have its turn in time.',
    seconds: 20,
  },
  unanswered: {
    code: 'completion-busy',
    detail:
      'Too many consortia are being completed, or the process that does it is not running. If this stays, tell the operator.',
    seconds: 60,
  },
  failed: {
    code: 'completion-failed',
    detail:
      'The completion could not be computed: the search index is not there yet, or a server that it needs does not answer. If this stays, tell the operator.',
    seconds: 10,
  },
  behind: {
    code: 'completion-behind',
    detail: 'So many organisations have just changed that completions have not read all of them yet.',
    seconds: 5,
  },
  'timed-out': {
    code: 'completion-timed-out',
    detail:
      'No team that keeps all rules was found in time, and it is not certain that there is none. Ask for fewer seats or with fewer rules, or wait until less is going on.',
    seconds: 30,
  },
} as const satisfies Record<string, Delay>;

export function noCompletion(reason: keyof typeof REASONS): Problem {
  return notNow(REASONS[reason]);
}
