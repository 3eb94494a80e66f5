import { describe, expect, it } from '@jest/globals';
import { readName } from '../../../src/directory/names/read-name.js';
import { likeFilter, likeTerms, sharedWeight } from '../../../src/identity/like-terms.js';
import { NameWords } from '../../../src/identity/name-words.js';

const words = new NameWords(
  new Map([
    ['university', 900],
    ['holloway', 3],
    ['science', 300],
    ['lund', 40],
  ]),
  1_000,
);
const terms = (name: string) => likeTerms(readName(name), words);

describe('names like a name are looked for', () => {
  it('by all words but one, by the two rarest, and by one that few have', () => {
    expect(likeFilter(terms('University of Holloway Sciences'))).toBe(
      [
        '(nameWords IN ["science"] AND nameWords IN ["university"])',
        '(nameWords IN ["holloway"] AND nameWords IN ["university"])',
        '(nameWords IN ["holloway"] AND nameWords IN ["science"])',
        '(nameWords IN ["holloway"])',
      ].join(' OR '),
    );
  });

  it('by what a word may be misspelt from, and not by one that no name has', () => {
    expect(likeFilter(terms('Holowway Qwertz'))).toBe('nameWords IN ["holloway"]');
    expect(likeFilter(terms('Qwertz'))).toBeUndefined();
    expect(likeFilter(terms('???'))).toBeUndefined();
  });

  it('and those come first that have most of what the words tell', () => {
    const looked = terms('Lund University Holloway');
    expect(sharedWeight(looked, ['holloway'])).toBeGreaterThan(sharedWeight(looked, ['university']));
    expect(sharedWeight(looked, ['holloway', 'lund'])).toBeGreaterThan(sharedWeight(looked, ['holloway']));
    expect(sharedWeight(looked, [])).toBe(0);
  });
});
