import { describe, expect, it } from '@jest/globals';
import { HotAnswers } from '../../../src/directory/search/hot-answers.js';

describe('hot answers', () => {
  it('are given for the same question at the same moment only', () => {
    const hot = new HotAnswers();
    expect(hot.get('1', 'bees')).toBeUndefined();
    hot.keep('1', 'bees', 'two');
    expect([hot.get('1', 'bees'), hot.get('1', 'ants')]).toEqual(['two', undefined]);
    expect([hot.get('2', 'bees'), hot.get('1', 'bees')]).toEqual([undefined, undefined]);
  });

  it('are not kept when another moment was met while they were looked for', () => {
    const hot = new HotAnswers();
    hot.get('1', 'bees');
    hot.get('2', 'ants');
    hot.keep('1', 'bees', 'of before');
    expect(hot.get('2', 'bees')).toBeUndefined();
    expect(hot.get('1', 'bees')).toBeUndefined();
  });

  it('are as many as fit, the last ones asked for', () => {
    const hot = new HotAnswers({ entries: 3, size: 1_000 });
    hot.get('1', '');
    for (const [n, question] of ['a', 'b', 'c'].entries()) hot.keep('1', question, `${n}`);
    hot.get('1', 'a');
    hot.keep('1', 'd', '3');
    expect(['a', 'b', 'c', 'd'].map((question) => hot.get('1', question))).toEqual([
      '0',
      undefined,
      '2',
      '3',
    ]);
  });

  it('are no more characters than fit, whatever is replaced or too large by itself', () => {
    const hot = new HotAnswers({ entries: 100, size: 1_000 });
    hot.get('1', '');
    for (let n = 0; n < 50; n++) hot.keep('1', 'same', 'x'.repeat(300));
    hot.keep('1', 'other', 'x'.repeat(300));
    expect([hot.get('1', 'same'), hot.get('1', 'other')]).toEqual(['x'.repeat(300), 'x'.repeat(300)]);
    hot.keep('1', 'huge', 'x'.repeat(2_000));
    expect(['same', 'other', 'huge'].map((question) => hot.get('1', question))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    hot.keep('1', 'next', 'small');
    expect(hot.get('1', 'next')).toBe('small');
  });
});
