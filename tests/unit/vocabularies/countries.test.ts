import { describe, expect, it } from '@jest/globals';
import {
  countryOfRegion,
  countsAs,
  LANGUAGES,
  labelOf,
  recogniseCountry,
  vocabulary,
} from '../../../src/vocabularies/index.js';

describe('countries', () => {
  it('are those of ISO 3166-1 and Kosovo, by their names', () => {
    expect(vocabulary('countries')).toHaveLength(250);
    expect(LANGUAGES.map((language) => labelOf('countries', 'XK', language))).toEqual(
      LANGUAGES.map(() => 'Kosovo'),
    );
    for (const { code, labels } of vocabulary('countries')) expect(Object.values(labels)).not.toContain(code);
  });

  it('count overseas territories as their state', () => {
    expect(['RE', 'GP', 'MQ', 'GF', 'YT', 'MF'].map(countsAs)).toEqual(Array(6).fill('FR'));
    expect(countsAs('AX')).toBe('FI');
    expect(countsAs('NL')).toBe('NL');
  });

  it('count EL and UK as the countries they stand for', () => {
    expect(['EL', 'UK'].map(countsAs)).toEqual(['GR', 'GB']);
  });
});

describe('recognising a country', () => {
  it('knows every code, of two letters or three', () => {
    for (const { code } of vocabulary('countries')) expect(recogniseCountry(code)).toBe(code);
    expect(['DEU', 'nld', 'XKX', 'EL', 'uk'].map(recogniseCountry)).toEqual(['DE', 'NL', 'XK', 'GR', 'GB']);
  });

  it('knows every name in every language', () => {
    for (const { code, labels } of vocabulary('countries'))
      for (const name of Object.values(labels)) expect(recogniseCountry(name)).toBe(code);
  });

  it.each([
    ['  the netherlands ', 'NL'],
    ['HOLLAND', 'NL'],
    ['Czech Republic', 'CZ'],
    ['Turkey', 'TR'],
    ['TÜRKİYE', 'TR'],
    ['Turkiye', 'TR'],
    ['Osterreich', 'AT'],
    ['Bosnia and Herzegovina', 'BA'],
    ["Cote d'Ivoire", 'CI'],
    ['Ελλάδα', 'GR'],
    ['Hrvatska', 'HR'],
    ['Großbritannien', 'GB'],
    ['Belgium (Kingdom of)', 'BE'],
    ['Korea (the Republic of)', 'KR'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Slovenská republika', 'SK'],
    ['U.S.A.', 'US'],
    ['DE-BY', 'DE'],
    ['gb-wls', 'GB'],
    ['Suomi / Finland', 'FI'],
    ['Schweiz/Suisse/Svizzera', 'CH'],
    ['AT - Austria', 'AT'],
    ['Ireland (IE)', 'IE'],
    ['Kosovo (UN 1244)', 'XK'],
    ['Հայաստան', 'AM'],
    ['Shqipëria', 'AL'],
    ['die Schweiz', 'CH'],
    ['Serbia*', 'RS'],
  ])('reads %s as %s', (text, code) => {
    expect(recogniseCountry(text)).toBe(code);
  });

  it.each([
    '',
    '-',
    'Atlantis',
    'Kongo',
    'Europe',
    '12',
    'Yugoslavia',
    'Austria/Germany',
    'Nordzypern',
    'x'.repeat(300),
  ])('does not guess at "%s"', (text) => {
    expect(recogniseCountry(text)).toBeUndefined();
  });
});

describe('the country of a region', () => {
  it.each([
    ['Sachsen-Anhalt', 'DE'],
    ['Freistaat Thüringen', 'DE'],
    ['Lower Saxony', 'DE'],
    ['Steiermark', 'AT'],
    ['Castilla y León', 'ES'],
    ['Comunidad de Madrid', 'ES'],
    ['SPLITSKO-DALMATINSKA', 'HR'],
    ['Skåne', 'SE'],
    ['Košický kraj', 'SK'],
    ['Borsod-Abaúj-Zemplén', 'HU'],
  ])('%s is in %s', (name, code) => {
    expect(countryOfRegion(name)).toBe(code);
  });

  it.each(['Limburg', 'Luxembourg', 'Georgia', 'Nord-Est', 'North', 'Córdoba', ''])(
    'does not guess at "%s": several countries could be meant, or none',
    (name) => {
      expect(countryOfRegion(name)).toBeUndefined();
    },
  );
});
