import { describe, expect, it } from '@jest/globals';
import { otherMeanings } from '../../../seed/vocabularies/expertise/other-meanings.js';
import { termWords } from '../../../seed/vocabularies/expertise/words/index.js';
import { isCode, labelsOf, vocabulary } from '../../../src/vocabularies/index.js';
import { latinised } from '../../../src/vocabularies/latin-letters.js';

const PROGRAMME =
  'bg bs cs da de el en es et fi fr ga hr hu hy is it ka lt lv mk mt nl no pl pt ro sk sl sq sr sv tr uk';
const KEYS = new Set([...PROGRAMME.split(' '), 'any', 'names', 'texts']);

const entries = Object.entries({ ...termWords, 'other meanings': otherMeanings }).flatMap(([code, words]) =>
  Object.entries(words).flatMap(([key, list]) =>
    list.split(', ').map((written) => ({ code, key, written, name: `${code} ${key} ${written}` })),
  ),
);

/** The entries that a rule does not hold for, as a person finds them. */
const against = (rule: (entry: (typeof entries)[number]) => boolean) =>
  entries.filter((entry) => !rule(entry)).map(({ name }) => name);

describe('the words for expertise', () => {
  it('belong to terms of the list', () => {
    expect(Object.keys(termWords).filter((code) => !isCode('expertise', code))).toEqual([]);
  });

  it('name the languages that they are of', () => {
    expect(against(({ key }) => key.split(' ').every((language) => KEYS.has(language)))).toEqual([]);
  });

  it('are tidy', () => {
    expect(against(({ written }) => written === written.trim() && written !== '')).toEqual([]);
    expect(against(({ written }) => /^\|?[\p{L}\p{M}\p{N}][^,|]*(\|[^,|]*)*\??$/u.test(written))).toEqual([]);
  });

  it('ask for a known language only where they name one', () => {
    expect(
      against(({ key, written }) => !written.endsWith('?') || !['any', 'names', 'texts'].includes(key)),
    ).toEqual([]);
  });

  it('are open only behind so many letters that few other words begin alike', () => {
    expect(against(({ written }) => firstOpen(written).length === 0 || longEnough(written))).toEqual([]);
  });

  it('are searched for where they are whole words', () => {
    expect(labelsOf('expertise', 'music')).toEqual(
      expect.arrayContaining(['Music', 'hudba', 'glazba', 'zene']),
    );
    expect(
      vocabulary('expertise')
        .flatMap(({ code }) => labelsOf('expertise', code))
        .join(),
    ).not.toMatch(/[|?]/);
    // "kulturn| baštin|" is no word to search for.
    expect(labelsOf('expertise', 'cultural-heritage').join()).not.toContain('kulturn baštin');
  });

  it('are parts of longer words only as single, long words', () => {
    expect(against(({ written }) => !written.startsWith('|') || isLongWord(written))).toEqual([]);
  });
});

const firstOpen = (written: string) => /^\|?([^ |]+)\|/u.exec(written)?.[1] ?? '';
const isPhrase = (written: string) => written.includes(' ');

function longEnough(written: string): boolean {
  const beginning = firstOpen(written);
  const isOwnScript = /[\u0530-\u10ff]/u.test(beginning);
  return isPhrase(written) || latinised(beginning).length >= (isOwnScript ? 4 : 5);
}

function isLongWord(written: string): boolean {
  const part = written.slice(1).split('|')[0]!;
  return !isPhrase(written) && latinised(part).length >= 5;
}
