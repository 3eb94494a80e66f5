import { describe, expect, it } from '@jest/globals';
import { type HotAnswer, HotAnswers } from '../../../src/directory/search/hot-answers.js';

function answer(text: string): HotAnswer {
  return { open: Buffer.from(text), tag: 'W/"1"' };
}

function textOf(found: HotAnswer | undefined): string | undefined {
  return found?.open.toString();
}

describe('hot answers', () => {
  it('are given for the same question at the same moment only', () => {
    const hot = new HotAnswers();
    expect(textOf(hot.get('1', 'bees'))).toBeUndefined();
    hot.keep('1', 'bees', answer('two'));
    expect([textOf(hot.get('1', 'bees')), textOf(hot.get('1', 'ants'))]).toEqual(['two', undefined]);
    expect([textOf(hot.get('2', 'bees')), textOf(hot.get('1', 'bees'))]).toEqual([undefined, undefined]);
  });

  it('are not kept when another moment was met while they were looked for', () => {
    const hot = new HotAnswers();
    hot.get('1', 'bees');
    hot.get('2', 'ants');
    hot.keep('1', 'bees', answer('of before'));
    expect(textOf(hot.get('2', 'bees'))).toBeUndefined();
    expect(textOf(hot.get('1', 'bees'))).toBeUndefined();
  });

  it('are as many as fit, the last ones asked for', () => {
    const hot = new HotAnswers({ entries: 3, size: 1_000 });
    hot.get('1', '');
    for (const [n, question] of ['a', 'b', 'c'].entries()) hot.keep('1', question, answer(`${n}`));
    hot.get('1', 'a');
    hot.keep('1', 'd', answer('3'));
    expect(['a', 'b', 'c', 'd'].map((question) => textOf(hot.get('1', question)))).toEqual([
      '0',
      undefined,
      '2',
      '3',
    ]);
  });

  it('are no more characters than fit, whatever is replaced or too large by itself', () => {
    const hot = new HotAnswers({ entries: 100, size: 1_000 });
    hot.get('1', '');
    for (let n = 0; n < 50; n++) hot.keep('1', 'same', answer('x'.repeat(300)));
    hot.keep('1', 'other', answer('x'.repeat(300)));
    expect([textOf(hot.get('1', 'same')), textOf(hot.get('1', 'other'))]).toEqual([
      'x'.repeat(300),
      'x'.repeat(300),
    ]);
    hot.keep('1', 'huge', answer('x'.repeat(2_000)));
    expect(['same', 'other', 'huge'].map((question) => textOf(hot.get('1', question)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    hot.keep('1', 'next', answer('small'));
    expect(textOf(hot.get('1', 'next'))).toBe('small');
  });
});
