import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTooManyWords, plainText } from '../../../src/directory/search/search-text.js';

describe('the text of a search', () => {
  it.each([
    ['"universiteit gent"', 'universiteit gent'],
    ['“universiteit gent”', 'universiteit gent'],
    ['gent -universiteit', 'gent universiteit'],
    ['--gent (-brugge) /-aalst', 'gent ( brugge) / aalst'],
    ['Aix-Marseille', 'Aix-Marseille'],
    ['gent -', 'gent'],
    ["l'université", "l'université"],
    ['gent\u0000\tbrugge\n', 'gent brugge'],
    ['"" --', ''],
  ])('takes %j as %j', (q, text) => {
    expect(plainText(q)).toBe(text);
  });

  it('never leaves a quote, nor a minus that could exclude a word', () => {
    const risky = fc.stringMatching(/^[a"“\- é(/]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(risky, fc.string({ unit: 'grapheme' })), (q) => {
        expect(plainText(q)).not.toMatch(/"|(^|[^\p{L}\p{M}\p{N}])-/u);
      }),
    );
  });

  it('changes nothing more when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (q) => {
        const text = plainText(q);
        expect(plainText(text)).toBe(text);
      }),
    );
  });

  it('knows when Meilisearch would look at a part of it only', () => {
    expect(isTooManyWords('one two three four five six seven eight nine ten')).toBe(false);
    expect(isTooManyWords('one two three four five six seven eight nine ten-eleven')).toBe(true);
  });
});
