import { describe, expect, it } from '@jest/globals';
import { identifiersInText, numbersInText } from '../../../src/directory/record/identifiers-in-text.js';

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
    ['DE-9', 'isil:DE-9'],
    ['isil de-bo133', 'isil:DE-BO133'],
    ['https://lobid.org/organisations/DE-Bo133#!', 'isil:DE-BO133'],
    ['NO-BRC:998433290', 'no-brc:998433290'],
    ['no-brc 998 433 290', 'no-brc:998433290'],
    ['source:sk-schools:100001877', 'source:sk-schools:100001877'],
    ['SOURCE:sk-schools/eduid:100001877', 'source:sk-schools/eduid:100001877'],
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

  it.each([
    ['q1137665', 'Q1137665'],
    ['https://www.wikidata.org/wiki/Q1137665', 'Q1137665'],
    ['Wikidata: Q1137665', 'Q1137665'],
    ['0000 0001 2150 090X', '000000012150090X'],
    ['https://isni.org/isni/000000012150090X', '000000012150090X'],
    ['ISNI 0000 0001 2150 090X', '000000012150090X'],
    ['https://www.grid.ac/institutes/grid.5342.0', 'grid.5342.0'],
    ['GRID:grid.5342.0', 'grid.5342.0'],
    ['10.13039/501100004385', '501100004385'],
  ])('finds the id of a list that several may share in %j', (text, id) => {
    expect(numbersInText(text)).toContain(id);
  });

  it('finds what any register may call an organisation in one word or in groups of digits', () => {
    expect(numbersInText(' 100001877 ')).toEqual(['100001877']);
    expect(numbersInText('998 433 290')).toEqual(['998 433 290', '998433290']);
    expect(numbersInText('00AB')).toEqual(['00AB']);
    for (const text of ['', 'school 12', '12 schools', 'ghent', '7'.repeat(201)])
      expect(numbersInText(text)).toEqual([]);
  });
});
