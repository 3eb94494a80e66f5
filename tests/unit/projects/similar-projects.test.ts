import { describe, expect, it } from '@jest/globals';
import { type ReadProject, SimilarProjects } from '../../../src/projects/index.js';

function indexOf(...projects: (Partial<ReadProject> & { id: string })[]): SimilarProjects {
  const index = new SimilarProjects();
  for (const one of projects) index.put({ language: 'en', participants: [], ...one });
  return index;
}

const similar = (index: SimilarProjects, text: string, language: 'en' | 'nl' | 'fr' | 'de' = 'en') =>
  index.similarTo({ text, language });
const ids = (index: SimilarProjects, text: string, language?: 'en' | 'nl' | 'fr' | 'de') =>
  similar(index, text, language).map(({ id }) => id);

const BEES = { id: 'bees', title: 'Urban beekeeping on school roofs', participants: ['hive', 'school'] };
const BOATS = { id: 'boats', title: 'Restoring wooden boats', summary: 'Crafts of the harbour' };
const HONEY = { id: 'honey', title: 'Honey markets', summary: 'Beekeepers of four valleys sell honey' };

describe('projects like an idea', () => {
  it('are found by stems, without words of grammar, the most similar first', () => {
    expect(ids(indexOf(BEES, BOATS, HONEY), 'The roofs of a beekeeper')).toEqual(['bees', 'honey']);
    expect(ids(indexOf(BEES, BOATS), 'of the on')).toEqual([]);
    expect(ids(indexOf(), 'beekeeping')).toEqual([]);
  });

  it('say what they have in common with it, the most telling first and as the idea writes it', () => {
    const index = indexOf(BEES, HONEY, { id: 'other', title: 'School gardens' });
    const [first] = similar(index, 'School ROOFS with digital skills');
    expect(first).toMatchObject({ id: 'bees', overlap: { words: ['ROOFS', 'School'] } });
  });

  it('count a word in the title twice, and a long text less', () => {
    const inTitle = { id: 'in title', title: 'Falconry', summary: 'meadows' };
    const inSummary = { id: 'in summary', title: 'Meadows', summary: 'falconry' };
    const long = { id: 'long', title: 'Meadows', summary: 'falconry near rivers, lakes, woods, hills' };
    expect(ids(indexOf(long, inSummary, inTitle), 'falconry')).toEqual(['in title', 'in summary', 'long']);
  });

  it.each([
    ['nl', 'Mediawijsheid voor jongeren'],
    ['fr', 'Éducation aux médias pour les jeunes'],
    ['de', 'Medienkompetenz für Jugendliche'],
  ] as const)('are found across languages by terms of expertise, in %s', (language, idea) => {
    const index = indexOf(BOATS, { id: 'media', title: 'Media literacy in rural libraries' });
    const [first] = similar(index, idea, language);
    expect(first).toMatchObject({ id: 'media', overlap: { terms: ['media-literacy'] } });
  });

  it('read the languages with elisions and a second script', () => {
    const french = { id: 'fr', title: 'L’apiculture en ville', language: 'fr' } as const;
    expect(ids(indexOf(french), 'd’apiculture', 'fr')).toEqual(['fr']);
    const serbian = { id: 'sr', title: 'Градско пчеларство', language: 'sr' } as const;
    const found = indexOf(serbian).similarTo({ text: 'pčelarstvo', language: 'sr' });
    expect(found.map(({ id }) => id)).toEqual(['sr']);
  });

  it('are fifty, and those that tie with the last', () => {
    const alike = Array.from({ length: 60 }, (_, n) => ({ id: `p${n}`, title: 'Falconry' }));
    const closer = Array.from({ length: 50 }, (_, n) => ({ id: `q${n}`, title: 'Falconry weekend' }));
    expect(ids(indexOf(...alike), 'falconry')).toHaveLength(60);
    const found = ids(indexOf(...alike, ...closer), 'falconry weekend');
    expect(found).toHaveLength(50);
    expect(found.every((id) => id.startsWith('q'))).toBe(true);
  });

  it('share the places for which they tie', () => {
    const fitOf = (many: number) => {
      const participants = ['hive'];
      const alike = Array.from({ length: many }, (_, n) => ({
        id: `p${n}`,
        title: 'Falconry',
        participants,
      }));
      const other = { id: 'other', title: 'Boats' };
      const index = indexOf(...alike.map((one, n) => (n === 0 ? one : { ...one, participants: [] })), other);
      return index.fitOf(similar(index, 'falconry')).get('hive')!.fit;
    };
    expect(fitOf(50)).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(fitOf(100)).toBeCloseTo(Math.sqrt(0.25), 12);
  });

  it('leave out those with less than a quarter of the likeness of the best', () => {
    const near = { id: 'near', title: 'Tidal mills of the estuary' };
    const far = {
      id: 'far',
      title: 'Museum',
      summary: 'Once upon a time there were mills in every single village',
    };
    const others = Array.from({ length: 20 }, (_, n) => ({ id: `m${n}`, title: 'Mills' }));
    const found = ids(indexOf(near, far, ...others), 'Tidal mills of the estuary');
    expect(found).toContain('near');
    expect(found).not.toContain('far');
  });

  it('are never more than alike', () => {
    const title = 'falconry '.repeat(50);
    expect(similar(indexOf({ id: 'p', title }), 'falconry')[0]!.similarity).toBe(1);
  });
});

describe('how far an organisation has done projects like an idea', () => {
  const twice = { id: 'again', title: 'Beekeeping in schools', participants: ['school', 'school'] };

  it('is what its projects say together and the most similar one alone, in equal parts', () => {
    const index = indexOf(BEES, twice, BOATS);
    const found = similar(index, 'Beekeeping on school roofs');
    const [one, other] = found.map(({ similarity }) => similarity);
    const fits = index.fitOf(found);
    expect([...fits.keys()].sort()).toEqual(['hive', 'school']);
    expect(fits.get('hive')).toEqual({ fit: Math.sqrt(one! * (one! / 2)), projects: ['bees'] });
    expect(fits.get('school')!.projects).toEqual(['bees', 'again']);
    expect(fits.get('school')!.fit).toBeCloseTo(
      Math.sqrt(one! * (1 - (1 - one! / 2) * (1 - other! / 2))),
      12,
    );
  });

  it('is more for one project that is nearly the same than for thirty that share a word', () => {
    const index = indexOf(BEES);
    const some = (from: number, many: number, similarity: number) =>
      Array.from({ length: many }, (_, n) => ({
        id: `p${from + n}`,
        similarity,
        overlap: { words: [], terms: [] },
      }));
    const council = Array.from({ length: 30 }, (_, n) => ({
      id: `p${n}`,
      title: 'Networks',
      participants: ['council'],
    }));
    const near = { id: 'p30', title: 'Bees', participants: ['hive'] };
    for (const one of [...council, near]) index.put({ ...one, language: 'en' });
    const fits = index.fitOf([...some(30, 1, 0.8), ...some(0, 30, 0.15)]);
    expect(fits.get('hive')!.fit).toBeGreaterThan(fits.get('council')!.fit);
  });

  it('is none for anybody without a project like it', () => {
    const index = indexOf(BEES);
    expect(index.fitOf(similar(index, 'Steam engines')).size).toBe(0);
    expect(index.remove('bees')).toBe(true);
    expect(index.remove('bees')).toBe(false);
    expect(index.fitOf([{ id: 'bees', similarity: 1, overlap: { words: [], terms: [] } }]).size).toBe(0);
  });
});
