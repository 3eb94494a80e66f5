import { describe, expect, it } from '@jest/globals';
import { candidateWords, needsProposer, rarest } from '../../../src/consortia/needs.js';
import { stopWords } from '../../../src/consortia/stop-words.js';

/** A directory in which these words have so many holders, and all others none. */
const holding = (holders: Record<string, number>) => async (words: string[]) =>
  words.map((word) => holders[word] ?? 0);

describe('needs proposed from an idea', () => {
  it('are first the terms of the expertise list that it names, in any language', async () => {
    const propose = needsProposer(holding({}));
    const english = await propose('We teach the circular economy to beekeepers.');
    expect(english.because[0]).toEqual({
      need: { expertise: 'circular-economy', weight: 1 },
      text: 'circular economy',
    });
    const dutch = await propose('Een project over circulaire economie.');
    expect(dutch.needs).toContainEqual({ expertise: 'circular-economy', weight: 1 });
  });

  it('are then its rarest remaining words, as they can be found', async () => {
    const propose = needsProposer(holding({ beekeeping: 2, honey: 1, villages: 40, unheard: 0 }));
    const { needs, because } = await propose('Beekeeping and honey in unheard villages');
    expect(needs).toEqual([
      { keyword: 'honey', weight: 1 },
      { keyword: 'beekeeping', weight: 1 },
      { keyword: 'villages', weight: 1 },
    ]);
    expect(because[0]).toEqual({ need: { keyword: 'honey', weight: 1 }, text: 'honey' });
  });

  it('do not ask for the words of a found term again', async () => {
    const asked: string[] = [];
    const propose = needsProposer(async (words) => {
      asked.push(...words);
      return words.map(() => 1);
    });
    await propose('Circular economy for beekeepers');
    expect(asked).toEqual(['beekeepers']);
    await propose('Theatre, drama and music for musicians');
    expect(asked).toEqual(['beekeepers', 'musicians']);
  });

  it('are bounded', async () => {
    const propose = needsProposer(async (words) => words.map(() => 1));
    const many = Array.from(
      { length: 200 },
      (_, i) => `wort${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${i > 99 ? 'u' : 'v'}`,
    );
    expect((await propose(many.join(' '))).needs.length).toBeLessThanOrEqual(12);
  });

  it('are none for a text that says nothing, without a look-up', async () => {
    const propose = needsProposer(async () => {
      throw new Error('nothing had to be looked up');
    });
    expect(await propose('we want to do it with you')).toEqual({ needs: [], because: [] });
  });
});

describe('the words that could be keywords', () => {
  it('are long enough, no stop words, no numbers, and each once', () => {
    const text = 'The Beavers of 2026 and their beavers sell 12 jars, make HONEY and eat';
    expect(candidateWords(text, new Set(['their', 'make']))).toEqual(['beavers', 'sell', 'jars', 'honey']);
  });

  it.each([
    [
      'en',
      'We want to help primary school teachers and young people to use drama, and bring together rural villages.',
      ['drama', 'rural', 'villages'],
    ],
    [
      'nl',
      'Wij zijn een basisschool en willen samen met partners leerlingen leren werken in de moestuin.',
      ['moestuin'],
    ],
    [
      'fr',
      'Une école et une association cherchent des partenaires pour former les jeunes à la permaculture.',
      ['permaculture'],
    ],
    [
      'de',
      'Wir suchen Partner für ein gemeinsames Projekt zur Ausbildung von Jugendlichen in der Holzverarbeitung.',
      ['holzverarbeitung'],
    ],
  ] as const)('are in %s those that tell the idea from others', (language, idea, words) => {
    expect(candidateWords(idea, stopWords(language))).toEqual(words);
  });

  it('leave out the stop words of every language unless one is named', () => {
    expect(candidateWords('deshalb honig', stopWords())).toEqual(['honig']);
    expect(candidateWords('deshalb honig', stopWords('en'))).toEqual(['deshalb', 'honig']);
  });

  it('keep words that a hyphen joins together', () => {
    expect(candidateWords('peer-learning', stopWords('en'))).toEqual(['peer-learning']);
  });
});

describe('the rarest words', () => {
  it('leave out what nobody holds and keep the order of the text among equals', () => {
    expect(rarest(['a', 'b', 'c', 'd'], [3, 0, 1, 1])).toEqual(['c', 'd', 'a']);
  });
});
