import { describe, expect, it } from '@jest/globals';
import { preview } from '../../../../src/imports/reading/index.js';
import { look, profiles, read, refusal } from './files.js';

const schools = [
  { name: 'De Brug', country: 'BE', city: 'Gent' },
  { name: 'De Boog', country: 'NL', city: 'Hoorn' },
];

describe('of several lists in a file', () => {
  it('the only one of organisations is read, and the format says where it stands', async () => {
    const { format, all } = await read(
      JSON.stringify({ page: 1, types: [{ code: 'a' }, { code: 'b' }], data: { items: schools } }),
    );
    expect(format.table).toEqual({ path: 'data.items' });
    expect(profiles(all)).toEqual(schools);
  });

  it('none is read when two could be meant; the refusal names them, and the parameter chooses', async () => {
    const file = JSON.stringify({ schools, libraries: [{ name: 'Bib', country: 'BE', city: 'Aalst' }] });
    const message = await refusal(read(file), 'several-tables');
    expect(message).toMatch(/path=schools \(2 rows\).*path=libraries \(1 rows\)/);
    await expect(read(file)).rejects.toMatchObject({
      tables: [
        { path: 'schools', rows: 2 },
        { path: 'libraries', rows: 1 },
      ],
    });
    const { all } = await read(file, { path: 'libraries' });
    expect(profiles(all)).toEqual([{ name: 'Bib', country: 'BE', city: 'Aalst' }]);
    expect(await refusal(read(file, { path: 'nowhere' }), 'no-such-table')).toContain('path=schools');
  });

  it('one inside another is read with what its parents say', async () => {
    const { format, all } = await read(
      JSON.stringify({
        provinces: [
          { id: 'P1', city: 'Adana', universities: [{ name: 'A Üniversitesi' }, { name: 'B Üniversitesi' }] },
          { id: 'P2', city: 'Bolu', universities: [{ name: 'C Üniversitesi' }, { name: 'D Üniversitesi' }] },
        ],
      }),
      { defaults: { country: 'TR' } },
    );
    expect(format.table.path).toBe('provinces.universities');
    expect(profiles(all).map(({ name, city }) => [name, city])).toEqual([
      ['A Üniversitesi', 'Adana'],
      ['B Üniversitesi', 'Adana'],
      ['C Üniversitesi', 'Bolu'],
      ['D Üniversitesi', 'Bolu'],
    ]);
  });

  it('the outer one of XML is read, without what the longer one inside it says', async () => {
    const parts = ['I', 'II', 'III'].map(
      (part) => `<part><id>9${part}</id><schoolName>Kitchen ${part}</schoolName></part>`,
    );
    const bodies = ['Alfa', 'Beta'].map(
      (name, n) =>
        `<body><redIzo>60${n}</redIzo><seat><organisationName>${name}</organisationName><town>Gent</town></seat><parts>${parts.join('')}</parts></body>`,
    );
    const { format, all } = await read(`<register>${bodies.join('')}</register>`, {
      defaults: { country: 'BE' },
    });
    expect(format.table.path).toBe('register/body');
    expect(profiles(all).map(({ name, otherNames }) => [name, otherNames])).toEqual([
      ['Alfa', undefined],
      ['Beta', undefined],
    ]);
  });

  it('is the list and not the one object around it that says what list it is', async () => {
    const list = schools.map(({ name, country, city }) => ({ fullName: name, address: { city, country } }));
    const { format, all } = await read(
      JSON.stringify({ '@context': 'https://list.example/x', name: 'Schools', country: 'BE', list }),
    );
    expect(format.table.path).toBe('list');
    expect(profiles(all)).toEqual(schools);
  });

  it('an object keyed by the source’s own numbers keeps them', async () => {
    const { all } = await read(JSON.stringify({ '0042': schools[0], '0043': schools[1] }));
    expect(profiles(all).map(({ name, identifiers }) => [name, identifiers?.others])).toEqual([
      ['De Brug', [{ scheme: 'source', id: '0042' }]],
      ['De Boog', [{ scheme: 'source', id: '0043' }]],
    ]);
  });
});

describe('a preview', () => {
  const file = (text: string) =>
    async function* chunks() {
      yield Buffer.from(text);
    };

  it('says of each column what it is read as, how surely, and with which values', async () => {
    const { columns, rows, format } = await preview(
      file('Naam;Land;Kleur\nDe Brug;België;rood\nDe Boog;NL;rood\nDe Wulp;Nergens;blauw\n'),
    );
    expect(format.kind).toBe('csv');
    expect(columns).toEqual([
      { column: 'Naam', field: 'name', confidence: 0.93, examples: ['De Brug', 'De Boog', 'De Wulp'] },
      { column: 'Land', field: 'country', confidence: 0.3, examples: ['België', 'NL', 'Nergens'] },
      { column: 'Kleur', field: 'ignored', confidence: 0, examples: ['rood', 'blauw'] },
    ]);
    expect(rows).toMatchObject([
      { line: 2, kind: 'mapped' },
      { line: 3, kind: 'mapped' },
      { line: 4, kind: 'rejected', problems: [{ code: 'country-unknown' }] },
    ]);
  });

  it('shows a file that would be refused, with the refusal', async () => {
    const { columns, refusal: why } = await preview(file('title;budget\nBees;12\nAnts;13\n'));
    expect(why).toMatchObject({ code: 'name-column-missing' });
    expect(columns.map(({ column }) => column)).toEqual(['title', 'budget']);
  });

  it('of what its head does not tell is left to the whole file', async () => {
    const long = JSON.stringify({
      types: Array.from({ length: 5_000 }, (_, n) => ({ code: `code ${n}` })),
      schools,
    });
    await expect(look(long)).rejects.toThrow('The head does not tell.');
    expect(profiles((await read(long)).all)).toEqual(schools);
  });
});
