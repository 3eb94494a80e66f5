import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../src/vocabularies/fold.js';
import {
  isCode,
  LANGUAGES,
  type Language,
  LIST_NAMES,
  labelOf,
  labelsOf,
  vocabulary,
  vocabularyItem,
} from '../../../src/vocabularies/index.js';
import type { Item, ListName } from '../../../src/vocabularies/item.js';

const OWN_CODES: Partial<Record<ListName, RegExp>> = {
  countries: /^[A-Z]{2}$/,
  'action-types': /^KA\d{3}$/,
  sectors: /^(SCH|VET|HED|ADU|YOU|SPO|[a-z]+(-[a-z]+)*)$/,
};

/** Words that really are the same in all four languages. */
const THE_SAME_EVERYWHERE = ['SPO'];

const items = (list: ListName): readonly Item[] => vocabulary(list);
const names = (item: Item, language: Language) => [
  item.labels[language],
  ...(item.aliases?.[language] ?? []),
];

describe.each(LIST_NAMES)('the list %s', (list) => {
  it('has every code once, in its own way of writing', () => {
    const codes = items(list).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(OWN_CODES[list] ?? /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('has a tidy label in every language for every code', () => {
    for (const item of items(list))
      for (const language of LANGUAGES)
        for (const name of names(item, language)) {
          expect(name).not.toBe('');
          expect(name).toBe(name.trim().replace(/\s+/g, ' '));
        }
  });

  it('gives no name to two codes, and none twice, within a language', () => {
    for (const language of LANGUAGES) {
      const all = items(list).flatMap((item) => names(item, language).map(fold));
      expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('has translated its labels', () => {
    const same = items(list).filter(({ labels }) => new Set(Object.values(labels)).size === 1);
    const untranslated = same.map(({ code }) => code).filter((code) => !THE_SAME_EVERYWHERE.includes(code));
    // Many countries have one name everywhere; their names are not ours to check.
    expect(list === 'countries' ? [] : untranslated).toEqual([]);
  });
});

describe('the lists', () => {
  it('use the words of the programme for higher education', () => {
    expect(vocabularyItem('sectors', 'HED')?.labels).toEqual({
      en: 'Higher education',
      nl: 'Hoger onderwijs',
      fr: 'Enseignement supérieur',
      de: 'Hochschulbildung',
    });
  });

  it('begin the sectors with the six fields and hold about twenty others', () => {
    const codes = vocabulary('sectors').map(({ code }) => code);
    expect(codes.slice(0, 6)).toEqual(['SCH', 'VET', 'HED', 'ADU', 'YOU', 'SPO']);
    expect(codes.length).toBeGreaterThan(25);
  });

  it('keep levels of activity and experience in their order', () => {
    expect(vocabulary('levels-of-activity').map(({ code }) => code)).toEqual([
      'local',
      'regional',
      'national',
      'european',
      'international',
    ]);
    expect(vocabulary('experience').map(({ code }) => code)).toEqual([
      'newcomer',
      'less-experienced',
      'experienced',
    ]);
  });

  it('have priorities for all fields and for each', () => {
    const priorities = vocabulary('priorities');
    expect(priorities.filter(({ fields }) => fields === 'all')).toHaveLength(4);
    for (const field of ['SCH', 'VET', 'HED', 'ADU', 'YOU', 'SPO'])
      expect(
        priorities.filter(({ fields }) => fields !== 'all' && fields.includes(field)).length,
      ).toBeGreaterThan(3);
  });

  it('plan drafts of 1 to 40 organisations', () => {
    const sizes = vocabulary('action-types').map(({ code, defaultSize }) => [code, defaultSize]);
    expect(Object.fromEntries(sizes)).toEqual({ KA210: 3, KA220: 6, KA240: 8 });
  });

  it('know a code from its label and from nonsense', () => {
    expect(isCode('sectors', 'HED')).toBe(true);
    expect(isCode('sectors', 'Higher education')).toBe(false);
    expect(isCode('countries', 'EL')).toBe(false);
    expect(vocabularyItem('countries', 'EL')?.code).toBe('GR');
    expect(labelOf('countries', 'DE', 'nl')).toBe('Duitsland');
    expect(labelOf('sectors', 'nonsense', 'en')).toBe('nonsense');
  });

  it('give all words for a code in all languages, each once', () => {
    expect(labelsOf('sectors', 'SPO')).toEqual(['Sport']);
    expect(labelsOf('expertise', 'digital-skills')).toEqual(
      expect.arrayContaining(['Digital literacy', 'Digitale vaardigheden', 'Compétences numériques']),
    );
    expect(labelsOf('expertise', 'nonsense')).toEqual([]);
  });
});
