import { describe, expect, it } from '@jest/globals';
import { refusal } from '../files.js';
import { find, records, rowsOf } from './tables.js';

const rows = [
  ['name', 'city', 'country'],
  ['Bijenhof', 'Gent', 'BE'],
  ['Ruche, la', 'Lyon', 'FR'],
];

describe('a CSV file', () => {
  it.each([',', ';', '\t', '|', '^', '~', ':', '§', '#', '\u0001'])(
    'is divided by the delimiter that it uses: %j',
    async (delimiter) => {
      const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join('\n');
      const { layout } = await find(text);
      expect(layout).toMatchObject({ kind: 'csv', dialect: { delimiter } });
      expect(await rowsOf(text)).toEqual(rows);
    },
  );

  it('is not divided by signs that belong to addresses and times', async () => {
    const text =
      'website,hours\nhttp://hive.example.org/a,08:00-16:00\nhttp://comb.example.org/b,09:30-12:00\n';
    expect((await find(text)).layout.dialect?.delimiter).toBe(',');
  });

  it('follows a first line that names the delimiter, which is no row', async () => {
    const text = 'sep=;\nname;cities\nHive;Gent, Brugge, Aalst\nComb;Lyon, Nice, Brest\n';
    expect(await rowsOf(text)).toEqual([
      null,
      ['name', 'cities'],
      ['Hive', 'Gent, Brugge, Aalst'],
      ['Comb', 'Lyon, Nice, Brest'],
    ]);
  });

  it('understands quotes that are escaped by a backslash, as databases export them', async () => {
    const text =
      'id,name,city\n"1","Kring \\"De Korf\\", vzw","Gent"\n"2","Vereniging \\"Raat\\"","Brugge"\n"3","Imkers",""\n';
    expect((await find(text)).layout.dialect?.escape).toBe('\\');
    expect(await rowsOf(text)).toEqual([
      ['id', 'name', 'city'],
      ['1', 'Kring "De Korf", vzw', 'Gent'],
      ['2', 'Vereniging "Raat"', 'Brugge'],
      ['3', 'Imkers', ''],
    ]);
  });

  it('understands them although they stand far down in the file', async () => {
    const plain = Array.from({ length: 3_000 }, (_, n) => `"${n}","Imkers ${n}","Gent"\n`).join('');
    const text = `id,name,city\n${plain}"x","Kring \\"De Korf\\", vzw","Gent"\n`;
    expect((await rowsOf(text)).at(-1)).toEqual(['x', 'Kring "De Korf", vzw', 'Gent']);
  });

  it('keeps a backslash at the end of a cell where quotes are doubled', async () => {
    const text = 'path,name\n"C:\\hives\\","De ""Korf"""\n"C:\\combs\\","Raat"\n';
    expect(await rowsOf(text)).toEqual([
      ['path', 'name'],
      ['C:\\hives\\', 'De "Korf"'],
      ['C:\\combs\\', 'Raat'],
    ]);
  });

  it('unwraps lines that are quoted as a whole, and says how many', async () => {
    const text =
      '\uFEFF"name,code,city"\n"Apicoltura,0012,Asti"\n"""Miele """"d\'oro"""", soc."",0013,Cuneo"\n';
    const { layout, tables } = await find(text);
    const { all, notes } = await records(text, layout, tables[0], 5);
    expect(all.map((record) => 'cells' in record && record.cells)).toEqual([
      ['name', 'code', 'city'],
      ['Apicoltura', '0012', 'Asti'],
      ['Miele "d\'oro", soc.', '0013', 'Cuneo'],
    ]);
    expect(notes).toEqual([['lines-unwrapped', 3]]);
  });

  it('passes ragged rows on as they are, with lines before, between and after the data', async () => {
    const text = 'Register of hives\n\nname;city;country\nA;Gent;BE\nB;Lyon\nC;Asti;IT;x;y\n;;\nTotal: 3\n';
    expect(await rowsOf(text)).toEqual([
      ['Register of hives'],
      null,
      ['name', 'city', 'country'],
      ['A', 'Gent', 'BE'],
      ['B', 'Lyon'],
      ['C', 'Asti', 'IT', 'x', 'y'],
      null,
      ['Total: 3'],
    ]);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\f', '\v'])(
    'ends its lines as it does: %j',
    async (lineEnd) => {
      const text = `${['name,city', 'A,Gent', 'B,Lyon'].join(lineEnd)}${lineEnd}`;
      expect(await rowsOf(text)).toEqual([
        ['name', 'city'],
        ['A', 'Gent'],
        ['B', 'Lyon'],
      ]);
    },
  );

  it('keeps separators inside cells where lines end as usual', async () => {
    expect(await rowsOf('name,city\nA\u2028a,Gent\n')).toEqual([
      ['name', 'city'],
      ['A\u2028a', 'Gent'],
    ]);
  });

  it('is refused with a line of 50 MB, and with more columns than any list has', async () => {
    const long = `name,city\n"${'x'.repeat(50_000_000)}\n`;
    expect(await refusal(find(long), 'row-too-long')).toContain('line 2');
    const wide = `${'c,'.repeat(1_000_000)}\n1,2\n`;
    await refusal(find(wide), 'too-many-columns');
  });

  it('rejects a row alone that has more cells than any list', async () => {
    const text = `name,city\nA,Gent\nB,${'x,'.repeat(20_000)}\nC,Lyon\n`.repeat(1);
    const { layout } = await find('name,city\nA,Gent\nC,Lyon\n');
    const { all } = await records(text, layout);
    expect(all.map((record) => 'problem' in record && record.problem.code)).toEqual([
      false,
      false,
      'row-too-wide',
      false,
    ]);
  });

  it('is seen as far as its head goes', async () => {
    const text = `name,city\n${'Hive,Gent\n'.repeat(10)}Comb,Br`;
    const { tables } = await find(text, { partial: true });
    expect(tables).toMatchObject([{ rows: null }]);
    expect(tables[0]!.head).toHaveLength(11);
  });
});
