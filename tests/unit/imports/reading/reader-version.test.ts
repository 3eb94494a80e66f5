import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { READER_VERSION } from '../../../../src/imports/reading/index.js';
import { encode, read } from './files.js';

const FILES: (string | Buffer)[] = [
  'List of partners\n\nLegal name;PIC;Country;City;Website\n"Werk; Leren";948821603;NL;Gent;www.werk.nl\n\n;;;;\nB;12;BE;;\nC;;;;\nD;948821604;NL;Gouda;x;y\nE\n',
  encode(
    'Nom,Pays,Ville\nÉcole des Métiers,France,Orléans\nLycée "Zola",FR,\n"A\nB",FR,Lyon\n',
    'windows-1252',
  ),
  '[{"naam":"A","land":"NL","adres":{"plaats":"Gent"}},null,{},{"naam":"","land":""},7,{"naam":"B"}]',
  '{"naam":"A","land":"NL"}\n\n{"naam":"B","la\nnull\n{"naam":"C","land":"Nergensland"}\n',
  '[{"name":"A","shortName":"a","country":"EL","sectors":["SCH"]},{"name":"B","shortName":"b","colour":1},{"name":"C","sectors":[]}]',
  '[{"name":"A","shortName":"a","country":"NL","relations":[{"kind":"parent","key":"ror:00cv9y106"}]}]',
  'rcn,role,pic,start_date,end_date\n7,participant,948821603,2017-01-01,2016-01-01\n7,chef,948821604,2017-01-01,\n,partner,948821605,,\n',
  'Projektnummer;Projekttitel;Einrichtung;Land;Rolle;Beginn\n7;Wind;Hochschule;DE;Koordinator;01/02/2019\n;Wind;Stadt;DE;Partner;\n',
  'name;city;country\nA;Gent;BE\nTotal;;\nB;Lier;BE\n',
  '{"project":{"identifiers":{"id":"7"}},"participants":[{"organisation":{"identifiers":{"pic":"948821603"}}},{"organisation":{"name":"A"}}]}\n{"project":{}}\n',
];

/** Raise READER_VERSION when this changes, and only then. */
const READ_BY_THIS_VERSION: [version: number, rows: string] = [7, '99d3927eb6072258'];

describe('the version of the reader', () => {
  it('says how these files are cut into rows, and what the rows are', async () => {
    const digest = createHash('sha256');
    for (const file of FILES) {
      const { all } = await read(file);
      digest.update(
        JSON.stringify(all.map((row) => ({ ...row, problems: undefined, said: undefined, ...codesOf(row) }))),
      );
    }
    expect([READER_VERSION, digest.digest('hex').slice(0, 16)]).toEqual(READ_BY_THIS_VERSION);
  });
});

function codesOf(row: Awaited<ReturnType<typeof read>>['all'][number]) {
  return row.kind === 'rejected' ? { codes: row.problems.map(({ code }) => code) } : {};
}
