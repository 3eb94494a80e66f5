import { describe, expect, it } from '@jest/globals';
import { newId, parseKey } from '../../../src/directory/record/identity-keys.js';
import { otherKey, parseOtherIdentifier } from '../../../src/directory/record/other-identifiers.js';

describe('the identifiers of registers, lists and sources', () => {
  it.each([
    ['no-brc', '998 433 290', 'NO-BRC', '998433290'],
    ['GB-COH', 'sc123456', 'GB-COH', 'SC123456'],
    ['BE-BCE_KBO', '0123.456.789', 'BE-BCE_KBO', '0123456789'],
    ['isil', ' de-Bo133 ', 'ISIL', 'DE-Bo133'],
    ['ISIL', 'https://lobid.org/organisations/DE-9#!', 'ISIL', 'DE-9'],
    ['ISIL', 'info:isil/IT-TV0183', 'ISIL', 'IT-TV0183'],
    ['Isni', '0000 0001 2156 2780', 'ISNI', '0000000121562780'],
    ['ISNI', 'https://isni.org/isni/000000012146438X', 'ISNI', '000000012146438X'],
    ['Wikidata', 'https://www.wikidata.org/wiki/q42', 'WIKIDATA', 'Q42'],
    ['XI-GRID', 'https://www.grid.ac/institutes/grid.5342.0', 'GRID', 'grid.5342.0'],
    ['FundRef', '10.13039/501100017170', 'FUNDREF', '501100017170'],
    ['SOURCE:sk-schools', ' 000044351 ', 'source:sk-schools', '000044351'],
    ['source:sk-schools/eduid', 'A  1', 'source:sk-schools/eduid', 'A 1'],
  ])('have a canonical form: %s %j', (scheme, id, canonicalScheme, canonicalId) => {
    expect(parseOtherIdentifier(scheme, id)).toEqual({ scheme: canonicalScheme, id: canonicalId });
  });

  it.each([
    ['ISNI', '0000 0001 2156 2781'],
    ['ISIL', 'DE9'],
    ['ISIL', 'DE-ABCDEFGHIJKL'],
    ['WIKIDATA', '42'],
    ['GRID', '5342.0'],
    ['register', '42'],
    ['GB-', '42'],
    ['source:', '42'],
    ['source:a:b', '42'],
    ['NO-BRC', ' . '],
    ['source:a', ' '],
    ['source:a', '7'.repeat(201)],
  ])('are none: %s %j', (scheme, id) => {
    expect(parseOtherIdentifier(scheme, id)).toBeUndefined();
  });

  it('are keys where an organisation has one of them, found in any case', () => {
    const keyOf = (scheme: string, id: string) => otherKey(parseOtherIdentifier(scheme, id)!);
    expect(keyOf('ISIL', 'DE-Bo133')).toBe(parseKey('Isil:de-BO133'));
    expect(keyOf('NO-BRC', '998433290')).toBe(parseKey('NO-BRC:998 433 290'));
    expect(keyOf('source:a/b', 'x:y')).toBe(parseKey('source:a/b:x:y'));
    for (const [scheme, id] of [
      ['ISNI', '0000000121562780'],
      ['WIKIDATA', 'Q42'],
      ['GRID', 'grid.5342.0'],
      ['FUNDREF', '501100017170'],
    ] as const)
      expect(keyOf(scheme, id)).toBeUndefined();
  });

  it('name a new organisation after the Erasmus codes', () => {
    const free = () => false;
    expect(newId(['erasmus-code:B GENT01', 'isil:BE-1'], free)).toBe(newId(['erasmus-code:B GENT01'], free));
  });
});
