import { describe, expect, it } from '@jest/globals';
import {
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
  ])('reads %s as %s', (text, code) => {
    expect(recogniseCountry(text)).toBe(code);
  });

  it.each(['', '-', 'Atlantis', 'Kongo', 'Europe', '12'])('does not guess at "%s"', (text) => {
    expect(recogniseCountry(text)).toBeUndefined();
  });
});
