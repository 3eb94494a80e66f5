import { describe, expect, it } from '@jest/globals';
import { noCompletion } from '../../../src/matching/completions/completion-problems.js';
import { nobodyNow } from '../../../src/matching/rankings/ranking-problems.js';

describe('a completion that there is not', () => {
  it.each(['full', 'unanswered', 'failed', 'behind', 'timed-out'] as const)(
    'is a 503 that says what to do and when to come back (%s)',
    (reason) => {
      const { status, detail, extra } = noCompletion(reason);
      const seconds = Number(extra.headers!['Retry-After']);
      expect({ status, whole: Number.isInteger(seconds) }).toEqual({ status: 503, whole: true });
      expect(detail).toContain(`Try again in ${seconds} seconds.`);
    },
  );
});

describe('a ranking that there is not', () => {
  it.each(['full', 'unanswered', 'failed', 'behind'] as const)('are a 503 as well (%s)', (reason) => {
    const { status, detail, extra } = nobodyNow(reason);
    expect(status).toBe(503);
    expect(detail).toContain(`Try again in ${extra.headers!['Retry-After']} seconds.`);
  });
});
