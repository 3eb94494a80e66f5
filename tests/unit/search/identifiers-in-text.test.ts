import { describe, expect, it } from '@jest/globals';
import { identifiersInText } from '../../../src/directory/search/identifiers-in-text.js';

describe('the identifiers that a text may stand for', () => {
  it.each([
    ['948821603', 'pic:948821603'],
    [' 948 821 603 ', 'pic:948821603'],
    ['pic:948821603', 'pic:948821603'],
    ['PIC: 948821603', 'pic:948821603'],
    ['PIC 948821603', 'pic:948821603'],
    ['pic 948 821 603', 'pic:948821603'],
    ['e10054064', 'oid:E10054064'],
    ['OID E10054064', 'oid:E10054064'],
    ['OID : e10054064', 'oid:E10054064'],
    ['ROR 00cv9y106', 'ror:00cv9y106'],
    ['VAT NL001234567B01', 'vat:NL001234567B01'],
    ['Erasmus code A BADEN01', 'erasmus-code:A BADEN01'],
    ['erasmus-code:A BADEN01', 'erasmus-code:A BADEN01'],
    ['https://ror.org/00cv9y106', 'ror:00cv9y106'],
    ['NL 0012.34567.B01', 'vat:NL001234567B01'],
    ['A BADEN01', 'erasmus-code:A BADEN01'],
    ['a  baden 01', 'erasmus-code:A BADEN01'],
    ['ABADEN01', 'erasmus-code:A BADEN01'],
    ['NL LEIDEN01', 'erasmus-code:NL LEIDEN01'],
    ['IRLDUBLIN01', 'erasmus-code:IRL DUBLIN01'],
  ])('reads %j as %j', (text, key) => {
    expect(identifiersInText(text)).toContain(key);
  });

  it('finds none in words', () => {
    for (const text of [
      '',
      'Universiteit Gent',
      'hogeschool',
      '2026',
      'E1005',
      'school of Baden',
      'PIC',
      'PIC Leuven',
      'name of the rose',
    ])
      expect(identifiersInText(text)).toEqual([]);
  });
});
