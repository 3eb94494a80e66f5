import { describe, expect, it } from '@jest/globals';
import type { DirectoryWords } from '../../../../src/consortia/keywords/chosen.js';
import { recogniseLanguage } from '../../../../src/consortia/keywords/language.js';
import { needsProposer } from '../../../../src/consortia/needs.js';
import { directory, EMPTY, FULL } from './directories.js';
import { GOLDEN_IDEAS, type GoldenIdea } from './golden-ideas.js';
import { HELD_OUT_IDEAS } from './held-out-ideas.js';

const PLACES = ['osnabrück', 'leipzig', 'graz', 'bregenz', 'kassel', 'linz'];
const inPlaces = Object.fromEntries(PLACES.map((place) => [place, 3]));

/** Among names, words that say nothing are rare and words that matter are common. */
const MISLEADING = directory(
  (word) => (['joint', 'workers', 'locale', 'curriculum', 'wind'].includes(word) ? 1 : 40),
  inPlaces,
);

/** What of the wanted is missing, and what of the unwanted is there. */
async function faultsOf({ idea, terms, keywords, unwanted }: GoldenIdea, words: DirectoryWords) {
  const { needs } = await needsProposer(words)(idea);
  const asKeywords = needs.flatMap(({ keyword }) => keyword?.toLowerCase() ?? []);
  const proposed = new Set([...needs.flatMap(({ expertise }) => expertise ?? []), ...asKeywords]);
  return {
    missing: [...terms, ...keywords].filter((wanted) => !wanted.split('|').some((one) => proposed.has(one))),
    unwanted: unwanted.flatMap((one) => (one === '*' ? asKeywords : proposed.has(one) ? [one] : [])),
  };
}

describe.each([
  ['holds everything', directory(() => 7, inPlaces)],
  ['holds nothing', directory(() => 0, inPlaces)],
  ['holds what matters oftener than what does not', MISLEADING],
])('the needs of the golden ideas in a directory that %s', (_, words) => {
  it.each(
    GOLDEN_IDEAS.map(
      (golden) => [`${golden.lang} ${golden.field}`, golden.idea.slice(0, 40), golden] as const,
    ),
  )('%s: %s…', async (_language, _start, golden) => {
    expect(await faultsOf(golden, words)).toEqual({ missing: [], unwanted: [] });
  });
});

describe('the golden ideas', () => {
  it('are 30 in six languages over all fields', () => {
    expect(GOLDEN_IDEAS).toHaveLength(30);
    expect(new Set(GOLDEN_IDEAS.map(({ lang }) => lang)).size).toBe(6);
    expect(new Set(GOLDEN_IDEAS.map(({ field }) => field)).size).toBe(6);
  });

  it.each([...GOLDEN_IDEAS, ...HELD_OUT_IDEAS])(
    'are in the language that they are: $lang $idea',
    async ({ lang, idea }) => {
      const known = ['en', 'nl', 'fr', 'de'].includes(lang) ? lang : undefined;
      expect(await recogniseLanguage(idea)).toBe(known);
      expect(await recogniseLanguage(idea.split(/\s+/).slice(0, 6).join(' '))).toBe(known);
    },
  );

  it.each(GOLDEN_IDEAS)('get few keywords, a third of the weight at most: $idea', async ({ idea }) => {
    const { needs } = await needsProposer(FULL)(idea);
    const weightOf = (some: typeof needs) => some.reduce((sum, { weight }) => sum + weight, 0);
    const keywords = needs.filter(({ keyword }) => keyword !== undefined);
    expect(keywords.length).toBeLessThanOrEqual(5);
    if (keywords.length < needs.length)
      expect(weightOf(keywords)).toBeLessThanOrEqual(weightOf(needs) / 3 + 1e-9);
  });
});

describe('ideas that the proposal was not made with', () => {
  it('get most of what they need, and little of what they do not', async () => {
    const faults = await Promise.all(HELD_OUT_IDEAS.map((idea) => faultsOf(idea, EMPTY)));
    const wanted = HELD_OUT_IDEAS.flatMap(({ terms, keywords }) => [...terms, ...keywords]);
    expect(wanted).toHaveLength(26);
    expect(faults.flatMap(({ missing }) => missing).length).toBeLessThanOrEqual(6);
    expect(faults.flatMap(({ unwanted }) => unwanted).length).toBeLessThanOrEqual(4);
  });
});
