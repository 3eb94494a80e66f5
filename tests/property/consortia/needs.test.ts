import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { needsSchema } from '../../../src/consortia/need-schema.js';
import { needsProposer } from '../../../src/consortia/needs.js';

const propose = needsProposer({
  countHolders: async (words) => words.map(({ length }) => length % 5),
  countInPlaces: async (names) => names.map(({ length }) => (length === 7 ? 1 : 0)),
  count: async () => 100,
});

const pieces = fc.constantFrom(
  ...[
    'offshore',
    'Wind',
    'Windparks',
    "l'énergie",
    "d'isolation",
    'en',
    'de',
    'chantiers-écoles',
    'the',
    'digital',
  ],
  ...[
    'circular economy',
    'music',
    '"quoted"',
    '’s',
    '\n\n',
    '. ',
    'STEM',
    'É',
    'e\u0301nergies',
    'Wärmepumpe',
    '2026',
  ],
);
const ideas = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('needs proposed from any text', () => {
  it('are needs that a draft accepts, keywords a third at most, each from words of the text', async () => {
    const languages = fc.constantFrom('en' as const, 'nl' as const, 'fr' as const, 'de' as const, undefined);
    await fc.assert(
      fc.asyncProperty(ideas, languages, async (idea, language) => {
        const { needs, because } = await propose(idea, language);
        expect(needsSchema.parse(needs)).toEqual(needs);
        expect(needs.length).toBeLessThanOrEqual(13);
        for (const { text } of because) expect(idea.normalize('NFC')).toContain(text);
        const keywords = needs.filter(({ keyword }) => keyword !== undefined);
        const terms = needs.length - keywords.length;
        for (const { weight } of keywords)
          expect(weight).toBe(terms === 0 ? 1 : Math.min(1, terms / (2 * keywords.length)));
      }),
      { numRuns: 300 },
    );
  });
});
