import { describe, expect, it } from '@jest/globals';
import { look, problems, profiles, read, refusal } from './files.js';

describe('a CSV file', () => {
  it.each([',', ';', '\t', '|'])('is read with delimiter %j', async (delimiter) => {
    const rows = [
      ['name', 'city', 'country'],
      ['Atelier, Nord; Sud', 'Lille', 'FR'],
      ['Ecole', 'Gent', 'BE'],
    ];
    const quoted = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join('\n');
    const { format, all } = await read(quoted);
    expect(format.dialect?.delimiter).toBe(delimiter);
    expect(profiles(all)).toEqual([
      { name: 'Atelier, Nord; Sud', city: 'Lille', country: 'FR' },
      { name: 'Ecole', city: 'Gent', country: 'BE' },
    ]);
  });

  it('keeps the decimal commas of other columns from being taken for delimiters', async () => {
    const { format } = await read('name;country;budget\nA;BE;1,5\nB;NL;2,5\nC;DE;3,25\n');
    expect(format.columns).toEqual(['name', 'country', 'budget']);
  });

  it('finds the header below an empty line and title rows, and counts lines from the top of the file', async () => {
    const { format, all } = await read(
      ';;;\nList of partners;;;\nAs of 01.02.2024;;;\n\nName;City;Country;PIC\nA;Gent;BE;948821603\n',
    );
    expect(format.headerLine).toBe(5);
    expect(all).toMatchObject([{ line: 6, kind: 'mapped' }]);
  });

  it('reads padded and multi-line column names as one line of words', async () => {
    const { format, all } = await read(
      '"ΕΠΩΝΥΜΙΑ /\n BENEFICIARY  NAME ";" ΧΩΡΑ/\r\nCOUNTRY "\r\n"Δήμος\r\nΑθηναίων";GR\r\n',
    );
    expect(format.columns).toEqual(['ΕΠΩΝΥΜΙΑ / BENEFICIARY NAME', 'ΧΩΡΑ/ COUNTRY']);
    expect(all).toMatchObject([
      { line: 4, fragment: { profile: { name: 'Δήμος Αθηναίων', country: 'GR' } } },
    ]);
  });

  it('gives every row the line where it starts, whatever line ends and line breaks in cells there are', async () => {
    const { all } = await read('name,country\r\n"A\r\nA",BE\r\n\r\nB,BE\n"C\rC",BE\rD,BE');
    expect(all.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'mapped'],
      [4, 'blank'],
      [5, 'mapped'],
      [6, 'mapped'],
      [8, 'mapped'],
    ]);
  });

  it('counts rows of nothing but delimiters and spaces as blank', async () => {
    const { rows } = await read('name,country\nA,BE\n,\n \u00a0, \n\nB,BE\n');
    expect(rows).toEqual({ read: 5, blank: 3, rejected: 0 });
  });

  it('rejects a row with surplus values that could belong to several columns, and takes surplus empty cells', async () => {
    const { all } = await read('name,city,country\nA,Gent,BE\nRed,green and blue,Gent,BE\nB,Gent,BE,,\n');
    expect(all.map(({ kind }) => kind)).toEqual(['mapped', 'rejected', 'mapped']);
    expect(problems(all)).toMatchObject([{ code: 'row-too-wide', value: 'BE' }]);
  });

  it('rejects a row that ends before a mapped column, and takes one that ends before an ignored one', async () => {
    const { all } = await read('name,city,country,budget\nA,Gent,BE,1\nB,Gent,BE\nC,BE\n');
    expect(all.map(({ kind }) => kind)).toEqual(['mapped', 'mapped', 'rejected']);
  });

  it('tells equal column names apart and names columns that have none', async () => {
    const { format } = await read('name,note,note,,country\nA,x,y,z,BE\n');
    expect(format.columns).toEqual(['name', 'note', 'note (2)', 'column 4', 'country']);
  });

  it('removes NUL characters and counts them', async () => {
    const { format, all } = await read('name,country\nSch\0ool\0,BE\nLong enough to be taken for text,BE\n');
    expect(profiles(all)[0]?.name).toBe('School');
    expect(format.notes).toEqual([expect.objectContaining({ code: 'nul-removed', count: 2 })]);
  });

  it('takes a quote inside an unquoted cell for a plain character', async () => {
    const { all } = await read('name;country\nStichting "De Brug" Gent;BE\n"De Brug" vzw;BE\n');
    expect(profiles(all).map(({ name }) => name)).toEqual(['Stichting "De Brug" Gent', '"De Brug" vzw']);
  });

  it.each([
    ['numbers and dates', '719161,VISSUALLY,2016-04-01,71429\n719162,OTHER,2016-04-02,71430\n'],
    ['country codes', 'Universiteit Gent,Gent,BE\nKU Leuven,Leuven,BE\n'],
    ['identifiers', 'Universiteit Gent,948821603\nKU Leuven,999991334\n'],
    ['web addresses', 'Universiteit Gent,https://www.ugent.be\nKU Leuven,https://www.kuleuven.be\n'],
  ])('is refused when its first line holds data: %s', async (_, text) => {
    expect(await refusal(look(text), 'header-missing')).toContain('Line 1');
  });

  it('is refused when no column can be the name, naming the columns there are', async () => {
    const message = await refusal(look('projectID,topic\n685105,ICT-37\n'), 'name-column-missing');
    expect(message).toContain('"projectID", "topic"');
  });

  it.each([
    ['header-missing', 'ann@b.example,12\nbob@b.example,13\n'],
    ['header-missing', 'De Brug,ask ann@b.example\nDe Boog,bob@b.example\n'],
    ['name-column-missing', 'projectID,topic,call,acronym,budget,ann@b.example\n685105,ICT-37,7,BEES,12,x\n'],
  ] as const)('is refused (%s) without repeating the addresses of its first line', async (code, text) => {
    expect(await refusal(look(text), code)).not.toMatch(/ann|b\.example/);
  });

  it('accepts years as column names', async () => {
    const { format } = await read('name,country,2023,2024\nA,BE,1,2\n');
    expect(format.columns).toEqual(['name', 'country', '2023', '2024']);
  });
});
