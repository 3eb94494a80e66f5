import { describe, expect, it } from '@jest/globals';
import type { LikeProject } from '../../../src/projects/earlier-projects.js';
import { SimilarInCommon } from '../../../src/projects/in-common/similar-in-common.js';

const like = (id: string, more: Partial<LikeProject> = {}): LikeProject => ({
  ...{ id, similarity: 0.5, wording: id, priorities: [], participants: [] },
  ...{ overlap: { words: ['robots', 'pupils'], terms: ['educational-robotics'] }, otherWords: ['pupils'] },
  terms: ['educational-robotics', 'music'],
  ...more,
});
const several = (n: number, more: Partial<LikeProject> = {}, from = 0) =>
  Array.from({ length: n }, (_, at) => like(`p${from + at}`, more));

/** What is in common of these projects, for an idea that names so many terms; a term is usual to one in fifty. */
async function termsOf(projects: LikeProject[], { terms = 1, priorities = [] as string[] } = {}) {
  const earlier = {
    like: async () => ({ projects, terms, usualTerms: () => 0.02 }),
    somePartnerships: () => [],
  };
  const directory = { currentIds: async (ids: string[]) => ids };
  const found = new SimilarInCommon(earlier, directory, { typesOf: async () => new Map() });
  return (await found.of('an idea', priorities)).terms.flatMap(({ code, projects: n, of }) =>
    code === 'music' ? `${n}/${of}` : [],
  );
}

describe('which similar projects are looked at', () => {
  const one = { words: ['robots'], terms: ['educational-robotics'] };
  it.each<[string, Partial<LikeProject>, number, boolean]>([
    ['a term and a word that does not name it', {}, 1, true],
    ['a term and only the word that names it', { overlap: one, otherWords: [] }, 1, false],
    ['a term of two, and one other word', {}, 2, false],
    ['a term of two, and two other words', { otherWords: ['pupils', 'play'] }, 2, true],
    ['a term of three', { otherWords: ['pupils', 'play', 'build'] }, 3, false],
    ['two terms of four, in another language', { overlap: { words: [], terms: ['a', 'b'] } }, 4, true],
    ['two terms of twelve', { overlap: { words: ['x'], terms: ['a', 'b'] } }, 12, false],
    ['three terms of twelve', { overlap: { words: [], terms: ['a', 'b', 'c'] } }, 12, true],
    ['many words and no term', { overlap: { words: ['a', 'b', 'c'], terms: [] } }, 0, false],
  ])('those that share %s', async (_, more, terms, counts) => {
    expect(await termsOf(several(6, more), { terms })).toEqual(counts ? ['6/6'] : []);
  });

  it('the twenty most similar, each text once', async () => {
    expect(await termsOf(several(30))).toEqual(['20/20']);
    expect(await termsOf([...several(10, { wording: 'the same' }), ...several(5, {}, 10)])).toEqual(['6/6']);
  });

  it('before others those that state a priority of the draft', async () => {
    const without = several(20, { similarity: 0.55, terms: ['biology'] });
    const stating = several(12, { priorities: ['digital'] }, 20);
    expect(await termsOf([...without, ...stating])).toEqual([]);
    expect(await termsOf([...without, ...stating], { priorities: ['digital'] })).toEqual(['12/20']);
  });
});
