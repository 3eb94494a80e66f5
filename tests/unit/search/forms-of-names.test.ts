import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formOfText,
  formsOfName,
  tellingWords,
  wholeNameKey,
} from '../../../src/directory/search/search-text.js';

describe('the further forms of a name', () => {
  it.each([
    ['Universiteit Gent', []],
    ['Université de Liège', []],
    ['Łódź Design', ['lodz design']],
    ['Großkreutz', ['grosskreutz']],
    ['K.U. Leuven', ['ku leuven']],
    ['Δήμος Βόλου', ['dimos volu']],
    ["St. Mary's", ['st marys']],
    ['A.Ł. Kraków', ['a l krakow', 'al krakow']],
    ['東京大学', []],
    ['', []],
  ])('%j has %j', (name, forms) => {
    expect(formsOfName(name)).toEqual(forms);
  });

  it('of a text is one in plain letters, where it has others', () => {
    expect(formOfText('Eine Straße')).toBe('eine strasse');
    expect(formOfText('Une école')).toBeUndefined();
  });
});

describe('the key of a whole name', () => {
  it.each([
    ['University of Gent', 'Gent University'],
    ['The Lantern', 'LANTERN'],
    ['Baker & Sons', 'Sons and Baker'],
    ['U.C.L.', 'UCL'],
    ['Łódź', 'Lodz'],
  ])('is one for %j and %j', (one, other) => {
    expect(wholeNameKey(one)).toBe(wholeNameKey(other));
  });

  it('stands for all telling words, so that who has it is found by them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(wholeNameKey(name) === '').toBe(tellingWords(name).length === 0);
      }),
    );
  });
});
