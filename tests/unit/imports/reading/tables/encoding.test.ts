import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { find, records, rowsOf } from './tables.js';

const western = ['Université de Liège', 'Pädagogische Hochschule', 'Højskolen på Ærø', 'Escola de Música'];
const central = [
  'Wyższa Szkoła Żeglarstwa',
  'Střední průmyslová škola',
  'Učilište Šibenik',
  'Gyöngyösi Főiskola',
];
const greek = ['Πανεπιστήμιο Κρήτης', 'Δήμος Θεσσαλονίκης', 'Ελληνικό Σχολείο'];
const cyrillic = ['Софийски университет', 'Община Пловдив', 'Средно училище'];

const table = (names: string[]) => `name;country\n${names.map((name) => `${name};XX\n`).join('')}`;

/** Lines in encodings of their own, each with a country. */
const mixed = (lines: [name: string, encoding: string][]) =>
  Buffer.concat([
    Buffer.from('name;country\n'),
    ...lines.map(([name, encoding]) => iconv.encode(`${name};XX\n`, encoding)),
  ]);

describe('the encoding of a table', () => {
  it.each([
    ['cp850', western],
    ['macintosh', western],
    ['cp852', central],
    ['cp737', greek],
    ['ibm866', cyrillic],
    ['koi8-u', cyrillic],
    ['iso-8859-5', cyrillic],
  ])('is recognised by its letters also for older systems: %s', async (encoding, names) => {
    const file = iconv.encode(table(names), encoding === 'ibm866' ? 'cp866' : encoding);
    const { layout, notes } = await find(file);
    expect(layout).toMatchObject({ encoding, encodingBasis: 'statistics' });
    expect(notes).toEqual(['encoding-guessed']);
    expect((await rowsOf(file)).slice(1)).toEqual(names.map((name) => [name, 'XX']));
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'is %s with and without a mark',
    async (encoding) => {
      for (const addBOM of [true, false])
        for (const names of [western, greek]) {
          const file = iconv.encode(table(names), encoding, { addBOM });
          expect((await find(file)).layout.encoding).toBe(encoding);
          expect((await rowsOf(file)).slice(1)).toEqual(names.map((name) => [name, 'XX']));
        }
    },
  );

  it('can be an older one that is given', async () => {
    const file = iconv.encode(table(['Šćepan']), 'cp852');
    expect((await find(file, { encoding: 'CP852' })).layout).toMatchObject({
      encoding: 'cp852',
      encodingBasis: 'given',
    });
    expect(await rowsOf(file, { encoding: 'cp852' })).toEqual([
      ['name', 'country'],
      ['Šćepan', 'XX'],
    ]);
  });

  it('differs for lines that were joined from elsewhere: these are decoded apart and counted', async () => {
    const polish = Array.from({ length: 12 }, (_, n): [string, string] => [`Żółw ${n}`, 'utf-8']);
    const file = mixed([
      ...polish,
      ['École d’Été', 'windows-1252'],
      ['Málaga – Ñ', 'windows-1252'],
      ...polish,
    ]);
    const { layout, tables } = await find(file);
    expect(layout).toMatchObject({ encoding: 'utf-8', strayEncoding: 'windows-1252' });
    const { all, notes } = await records(file, layout, tables[0], 7);
    const names = all.map((record) => 'cells' in record && record.cells[0]);
    expect(names.slice(13, 15)).toEqual(['École d’Été', 'Málaga – Ñ']);
    expect(names.filter((name) => name === 'Żółw 3')).toHaveLength(2);
    expect(notes).toEqual([['lines-in-other-encoding', 2]]);
  });

  it('differs inside a line: only the odd bytes are read apart', async () => {
    const line = Buffer.concat([Buffer.from('Łódź '), Buffer.of(0xe9), Buffer.from('cole;XX\n')]);
    const file = Buffer.concat([
      mixed([
        ['Żółw', 'utf-8'],
        ['Źdźbło', 'utf-8'],
      ]),
      line,
    ]);
    expect((await rowsOf(file)).at(-1)).toEqual(['Łódź école', 'XX']);
  });

  it('is not taken for a mixture in a file that is wholly of an older one', async () => {
    const { layout } = await find(iconv.encode(table([...western, 'Ã©']), 'windows-1252'));
    expect(layout).toMatchObject({ encoding: 'windows-1252' });
    expect(layout.strayEncoding).toBeUndefined();
  });

  it('keeps its mark although a line is in another one', async () => {
    const file = Buffer.concat([
      Buffer.from('\uFEFF'),
      mixed([
        ['Żółw', 'utf-8'],
        ['Été', 'windows-1252'],
      ]),
    ]);
    expect(await rowsOf(file)).toEqual([
      ['name', 'country'],
      ['Żółw', 'XX'],
      ['Été', 'XX'],
    ]);
  });

  it('loses its NUL bytes, which are counted', async () => {
    const file = 'name;country\nSch\0ool of bees;XX\nLong enough to be a text;XX\n';
    const { layout, tables } = await find(file);
    const { all, notes } = await records(file, layout, tables[0]);
    expect(all[1]).toMatchObject({ cells: ['School of bees', 'XX'] });
    expect(notes).toEqual([['nul-removed', 1]]);
  });
});
