import { describe, expect, it } from '@jest/globals';
import { acronymOf } from '../../../seed/directory/names/acronym.js';
import { composeName } from '../../../seed/directory/names/compose-name.js';
import { nameBookOf } from '../../../seed/directory/names/index.js';
import { CAUSES } from '../../../seed/directory/names/name-book.js';
import { inLatin, inSerbianCyrillic } from '../../../seed/directory/names/transliterate.js';
import { organisationKinds } from '../../../seed/directory/organisation-kinds.js';
import { places } from '../../../seed/directory/places/index.js';
import { Random } from '../../../seed/directory/random.js';
import { specialitiesAt } from '../../../seed/directory/specialities/index.js';
import { isCode } from '../../../src/vocabularies/index.js';

const books = [...new Set(places.map(({ nameBook }) => nameBook))].map(nameBookOf);

describe('the books of names', () => {
  it.each(books)('of $key have every list that patterns take words from, in one order', (book) => {
    for (const cause of CAUSES) expect(book.lists.get(`cause ${cause}`)).toHaveLength(2);
    expect(book.lists.get('sport')).toHaveLength(6);
    for (const list of ['own', 'patron', 'place'])
      expect(book.lists.get(list)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(books)('of $key name every type', (book) => {
    const random = new Random(1);
    const city = { name: 'City', location: { lat: 0, lon: 0 }, region: 'Region', form: 'City' };
    for (const { type } of organisationKinds)
      for (let round = 0; round < 10; round++) {
        const naming = { type, country: 'XX', city, cause: 'green', sports: [1] } as const;
        expect(composeName(book, naming, random).name).not.toMatch(/[{}|]|undefined/);
      }
  });

  it('leave a French vowel out before another', () => {
    const random = new Random(2);
    const city = { name: 'Lille', location: { lat: 0, lon: 0 }, region: '', form: 'Lille' };
    const names = Array.from({ length: 50 }, () => {
      const naming = { type: 'sport-league', country: 'FR', city, cause: 'health', sports: [1] } as const;
      return composeName(nameBookOf('fr'), naming, random).name;
    });
    expect(names).toContain("Ligue d'aviron Lille");
  });
});

describe('transliteration', () => {
  it.each([
    ['bg', 'Народно читалище „Дъга“, София', 'Narodno chitalishte „Daga“, Sofia'],
    ['mk', 'Училиште „Ѓорче“ – Штип', 'Učilište „Gjorče“ – Štip'],
    ['uk', "Ліцей імені Яворенка, Кам'янка", 'Litsei imeni Yavorenka, Kamianka'],
    ['el', 'Μουσείο Ευρώπης «Αύρα», ΕΠΑΛ', 'Mouseio Evropis «Avra», EPAL'],
    ['el', 'ΨΥΧΗ', 'PSYCHI'],
    ['el', 'Συμβουλευτική', 'Symvouleftiki'],
    ['nl', 'De Zwaluw', 'De Zwaluw'],
  ])('writes %s as its register does', (language, text, latin) => {
    expect(inLatin(text, language)).toBe(latin);
  });

  it('writes Serbian in Cyrillic, two letters for one sound included', () => {
    expect(inSerbianCyrillic('Udruženje Ljubičica, Džep')).toBe('Удружење Љубичица, Џеп');
  });
});

describe('an acronym', () => {
  it('takes the initials of the longer words, or is not there', () => {
    expect(acronymOf('Red para la Formación y el Empleo')).toBe('RFE');
    expect(acronymOf('De Kiem')).toBeUndefined();
  });
});

describe('the specialities', () => {
  it('have codes that the vocabularies know', () => {
    for (const { setting } of organisationKinds)
      for (const { speciality } of specialitiesAt(setting)) {
        for (const code of speciality.expertise)
          expect([code, isCode('expertise', code)]).toEqual([code, true]);
        for (const code of speciality.sectors) expect([code, isCode('sectors', code)]).toEqual([code, true]);
      }
  });

  it('leave every setting a choice', () => {
    for (const { setting } of organisationKinds)
      expect(specialitiesAt(setting).length).toBeGreaterThanOrEqual(8);
  });
});
