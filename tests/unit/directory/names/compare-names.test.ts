import { describe, expect, it } from '@jest/globals';
import { compareNames } from '../../../../src/directory/names/compare-names.js';
import { readName } from '../../../../src/directory/names/read-name.js';

const compare = (a: string, b: string) => compareNames(readName(a), readName(b));
const score = (a: string, b: string) => compare(a, b).score;

/** From here on two names are the same as far as names tell. */
const SAME = 0.8;

describe('names that are the same', () => {
  it.each([
    ['case and accents', 'UNIVERSITE DE LIEGE', 'Université de Liège'],
    ['letters that are no accents', 'Politechnika Łódzka', 'Politechnika Lodzka'],
    ['letters that are no accents', 'Sørlandet Ungdomsråd', 'Sorlandet Ungdomsrad'],
    ['letters that are no accents', 'Íþróttafélagið Þór', 'Ithrottafelagid Thor'],
    ['letters written out', 'Jugendhaus Böblingen', 'Jugendhaus Boeblingen'],
    ['ß', 'Freie Schule Weißensee', 'Freie Schule Weissensee'],
    ['Greek', 'Δήμος Καλαμάτας', 'Dimos Kalamatas'],
    ['Cyrillic', 'Читалище Просвета', 'Chitalishte Prosveta'],
    ['Armenian', 'Գյումրի Երիտասարդ', 'Gyumri Eritasard'],
    ['Georgian', 'რუსთავი თეატრი', 'Rustavi Teatri'],
    ['legal form or none', 'De Vlinder vzw', 'De Vlinder'],
    ['legal form in full', 'Windkraft Aktiengesellschaft', 'Windkraft AG'],
    ['legal form with dots', 'Molino Rosso S.r.l.', 'Molino Rosso srl'],
    ['legal form with blanks', 'Zelená Cesta, s. r. o.', 'Zelena Cesta s.r.o.'],
    ['legal form in front', 'ООО Ромашка', 'Ромашка'],
    ['word order', 'University of Dunwich', 'Dunwich University'],
    ['another language', 'Universiteit Duinstad', 'University of Duinstad'],
    ['another language', 'Uniwersytet Zielonowski', 'Univerzita Zielonowski'],
    ['abbreviations', 'Natl. Inst. of Peatland Sci.', 'National Institute of Peatland Sciences'],
    ['abbreviations', 'Dept of Botany', 'Department of Botany'],
    ['& and and', 'Miller & Sons', 'Miller and Sons'],
    ['and in two languages', 'Kunst und Leben', 'Kunst & Leben'],
    ['the article', 'The Lighthouse Society', 'Lighthouse Society'],
    ['initials with dots', 'J.M. Bakker School', 'JM Bakker School'],
    ['an acronym', 'RSPB', 'Royal Society for the Protection of Birds'],
    ['parted otherwise', 'Water Land Institute', 'Waterland Institute'],
    ['parted otherwise', 'van der Meulen', 'Vandermeulen'],
    ['a slip of the pen', 'Univeristy of Dunwich', 'University of Dunwich'],
    ['a slip of the pen', 'Mediterranean Acadmey', 'Mediterranean Academy'],
    ['numbers as words', 'Third Gymnasium of Patras', '3rd Gymnasium of Patras'],
    ['Roman numbers', 'Liceum Ogólnokształcące Nr IV', 'Liceum Ogolnoksztalcace nr 4'],
    ['a compound', 'Universitätsklinikum Altstadt', 'University Hospital Altstadt'],
  ])('%s: %s = %s', (_, a, b) => {
    if (_ === 'an acronym') expect(compare(a, b).isAcronym).toBe(true);
    else expect(score(a, b)).toBeGreaterThanOrEqual(SAME);
  });
});

describe('names that are not the same', () => {
  it.each([
    ['numbers', 'School No 5', 'School No 6'],
    ['numbers', 'Základná škola 12', 'Základná škola 21'],
    ['numbers as words', 'First Gymnasium of Patras', '2nd Gymnasium of Patras'],
    ['its hospital', 'Dunwich University', 'Dunwich University Hospital'],
    ['its hospital', 'Universität Altstadt', 'Universitätsklinikum Altstadt'],
    ['campuses', 'University of California, Berkeley', 'University of California, Los Angeles'],
    ['another kind of university', 'University of Altstadt', 'Altstadt University of Technology'],
    ['another kind of university', 'Universität Altstadt', 'Hochschule Altstadt'],
    ['other places', 'Banco del Norte México', 'Banco del Norte Chile'],
    ['other places', 'Ministry of Education of Estonia', 'Ministry of Education of Ethiopia'],
    ['words of two meanings', 'Dunwich Museum', 'Dunwich Library'],
    ['forms that exclude each other', 'Zeleni Svet d.o.o.', 'Zeleni Svet asbl'],
    ['short words', 'BK Stiftung', 'BX Stiftung'],
    ['what all are called', 'Municipality of Brod', 'Municipality of Selo'],
  ])('%s: %s and %s', (_, a, b) => {
    expect(score(a, b)).toBeLessThan(SAME);
  });
});

it('says what is written otherwise, what is left over and what was set aside', () => {
  const first = readName('Institut Pasteur de Lile, asbl');
  expect(first.forms.map(({ shown }) => shown)).toEqual(['asbl']);
  const { respelled, alone } = compareNames(first, readName('Pasteur Institute of Lille Nord'));
  expect(respelled).toEqual([['Lile', 'Lille']]);
  expect(alone.map((words) => words.map(({ shown }) => shown))).toEqual([[], ['Nord']]);
});

it('compares what has no letters of its own, and nothing with nothing', () => {
  expect(score('北京大学', '北京大学')).toBe(1);
  expect(score('', '')).toBe(0);
  expect(score('???', 'Museum')).toBe(0);
  expect(score('De', 'De')).toBe(1);
  expect(score('AG', 'AG')).toBe(1);
});
