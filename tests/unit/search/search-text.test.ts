import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTooManyWords, searchedText, wordsApart } from '../../../src/directory/search/search-text.js';

describe('the text of a search', () => {
  it.each([
    ['"universiteit gent"', 'universiteit gent'],
    ['“universiteit gent”', 'universiteit gent'],
    ['gent -universiteit', 'gent universiteit'],
    ['--gent (-brugge) /-aalst', 'gent brugge aalst'],
    ['Aix-Marseille', 'aix marseille'],
    ['gent -', 'gent'],
    ["l'université", 'universite'],
    ['gent\u0000\tbrugge\n', 'gent brugge'],
    ['"" --', ''],
    ['The University of Gent', 'university gent'],
    ['de', 'de'],
    ['A.B.C. Łódź & Straße', 'abc lodz strasse'],
    ['R&amp;D Lab, Q&#39;Art', 'r lab q art'],
    ['Δήμος', 'dimos'],
    ['中央研究所', '中央研究所'],
    ['ガス会社', 'ガス会社'],
  ])('takes %j as %j', (q, text) => {
    expect(searchedText(q)).toBe(text);
  });

  it('never leaves a quote, nor a minus that could exclude a word', () => {
    const risky = fc.stringMatching(/^[a"“\- é(/]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(risky, fc.string({ unit: 'grapheme' })), (q) => {
        expect(searchedText(q)).not.toMatch(/["-]/);
      }),
    );
  });

  it('knows when Meilisearch would look at a part of it only', () => {
    expect(isTooManyWords('one two three four five six seven eight nine ten')).toBe(false);
    expect(isTooManyWords('one two three four five six seven eight nine ten eleven')).toBe(true);
  });

  it('takes words apart that were run together', () => {
    expect(wordsApart('University of GentBelgium')).toEqual(['university', 'gentbelgium', 'gent', 'belgium']);
  });
});
