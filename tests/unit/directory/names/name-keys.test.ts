import { describe, expect, it } from '@jest/globals';
import { lookUpsOf, runsOf } from '../../../../src/directory/names/name-keys.js';
import { readName } from '../../../../src/directory/names/read-name.js';

describe('what names are looked up by', () => {
  it('is the same in any language, order of words and legal form', () => {
    const [whole] = lookUpsOf(['Duinstad University']).wholeNames;
    for (const name of ['Universiteit Duinstad', 'University of Duinstad', 'UNIVERSITE DE DUINSTAD asbl'])
      expect(lookUpsOf([name]).wholeNames).toEqual([whole]);
  });

  it('has each name and each word once, and nothing of names without letters', () => {
    const { wholeNames, nameWords } = lookUpsOf(['Museum Halmstad', 'Halmstads museum', 'museum', '???', '']);
    expect(wholeNames).toHaveLength(2);
    expect(nameWords.toSorted()).toEqual(['halmstad', 'museum']);
  });

  it('fits into a filter however long a name is', () => {
    const [whole] = lookUpsOf(['palaeontological '.repeat(30)]).wholeNames;
    expect(whole).toHaveLength(200);
  });
});

describe('the runs of a text', () => {
  const runs = (...parts: string[]) =>
    runsOf(parts.map((part) => readName(part).words)).map(({ from, to, whole }) => `${from}-${to} ${whole}`);

  it('are all within a part, and two whole parts after each other', () => {
    expect(runs('Museum Lund', 'Skåne')).toEqual([
      '0-1 museum',
      '0-2 lund museum',
      '1-2 lund',
      '2-3 skane',
      '0-3 lund museum skane',
    ]);
  });

  it('grow in number with the words, not with their square', () => {
    const words = Array.from({ length: 90 }, (_, n) => `word${n}x`).join(' ');
    expect(runs(words).length).toBeLessThan(90 * 12);
  });
});
