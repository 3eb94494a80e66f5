import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BookType, type CellObject, CFB, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import type { ByteSource } from '../../../../../src/imports/reading/bytes/source.js';
import { workbookMessages } from '../../../../../src/imports/reading/tables/workbook.js';
import { refusal } from '../files.js';
import { contentOf, find, records, rowsOf, sourceOf } from './tables.js';
import { zip } from './zip.js';

type Cells = (string | number | boolean | CellObject | null)[][];

function book(sheets: Record<string, Cells | WorkSheet>): WorkBook {
  const all = utils.book_new();
  for (const [name, cells] of Object.entries(sheets))
    utils.book_append_sheet(all, Array.isArray(cells) ? utils.aoa_to_sheet(cells) : cells, name);
  return all;
}

function file(sheets: Record<string, Cells | WorkSheet>, bookType: BookType = 'xlsx'): Buffer {
  return Buffer.from(write(book(sheets), { type: 'buffer', bookType, compression: bookType !== 'ods' }));
}

const CELLS: Cells = [
  ['name', 'code', 'founded', 'open', 'budget'],
  ['Żółw', 12_345_678_901_234, { t: 'n', v: 45_292, z: 'd/m/yyyy' }, true, 0.1 + 0.2],
  ['Raat', { t: 'n', v: 42, z: '00000' }, { t: 'n', v: 45_292.5, z: 'd/m/yyyyhh:mm' }, false, 1e-7],
];
const TEXTS = [
  ['name', 'code', 'founded', 'open', 'budget'],
  ['Żółw', '12345678901234', '2024-01-01', 'true', '0.3'],
  ['Raat', '00042', '2024-01-01T12:00:00', 'false', '0.0000001'],
];

describe('a workbook', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsx'],
    ['ods', 'ods'],
    ['xls', 'xls'],
    ['biff5', 'xls'],
    ['xlml', 'xls'],
    ['fods', 'ods'],
  ] as const)(
    'is read as %s: long numbers whole, dates as ISO 8601, booleans as words',
    async (type, kind) => {
      const bytes = file({ Hives: CELLS }, type);
      expect((await find(bytes)).layout.kind).toBe(kind);
      const rows = (await rowsOf(bytes)) as string[][];
      // Formats of numbers are lost in some of these formats.
      const expected = structuredClone(TEXTS);
      if (rows[2]![1] === '42') expected[2]![1] = '42';
      if (type === 'biff5') expected[1]![0] = rows[1]![0]!;
      expect(rows).toEqual(expected);
    },
  );

  it('gives its sheets that have rows, and the lines of these', async () => {
    const bytes = file({
      Empty: [],
      'Ökologie & more': [[null], ['name', 'city'], [], [null, null], ['Hive', 'Gent']],
      List: [['name'], ['Raat']],
    });
    const { layout, tables } = await find(bytes);
    expect(tables.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ['Ökologie & more', 5],
      ['List', 2],
    ]);
    const { all } = await records(bytes, layout, tables[0]);
    expect(all.map((record) => [record.line, contentOf(record)])).toEqual([
      [1, null],
      [2, ['name', 'city']],
      [3, null],
      [4, null],
      [5, ['Hive', 'Gent']],
    ]);
    expect((await records(bytes, layout, { sheet: 'List' })).all.map(contentOf)).toEqual([
      ['name'],
      ['Raat'],
    ]);
  });

  it('is not believed about how large its sheets are', async () => {
    const cells = Array.from({ length: 3_000 }, (_, n) => [`Hive ${n}`, 'Gent']);
    for (const range of ['A1:A1', 'A1:XFD1048576']) {
      const sheet = { ...utils.aoa_to_sheet(cells) };
      const bytes = withPart(file({ Hives: sheet }), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(/<dimension ref="[^"]*"/, `<dimension ref="${range}"`),
      );
      const { tables } = await find(bytes);
      expect(tables).toMatchObject([{ sheet: 'Hives', rows: 3_000 }]);
      expect(tables[0]!.head).toHaveLength(1_000);
    }
  });

  it('leaves a gap to a row far below without making rows of it', async () => {
    const bytes = withPart(file({ Hives: [['name'], ['Hive']] }), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<row r="2"', '<row r="1000000"').replace('r="A2"', 'r="A1000000"'),
    );
    const { tables } = await find(bytes);
    expect(tables).toMatchObject([{ rows: 1_000_000 }]);
    expect(tables[0]!.head).toHaveLength(3);
  });

  it('rejects a row alone that is far too wide', async () => {
    const wide = Array.from({ length: 5_000 }, () => 'x');
    expect(await rowsOf(file({ Hives: [['name', 'city'], wide, ['Hive', 'Gent']] }))).toEqual([
      ['name', 'city'],
      'row-too-wide',
      ['Hive', 'Gent'],
    ]);
  });

  it('says from its head that it is one, and no more', async () => {
    const bytes = file({ Hives: CELLS });
    for (const type of ['xlsx', 'ods', 'xls'] as const) {
      const head = file({ Hives: CELLS }, type).subarray(0, 1_000);
      expect(await find(head, { partial: true })).toMatchObject({ layout: { kind: type }, tables: [] });
    }
    expect(bytes.length).toBeGreaterThan(1_000);
  });

  it('is refused when it is empty, damaged or no workbook', async () => {
    await refusal(find(file({ Empty: [] })), 'empty');
    await refusal(find(file({ Hives: CELLS }).subarray(0, 3_000)), 'archive-damaged');
    await refusal(find(file({ Hives: CELLS }, 'xls').subarray(0, 3_000)), 'workbook-damaged');
    await refusal(find(Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')), 'workbook-damaged');
  });

  it('is refused with more sheets than anybody has', async () => {
    const sheets = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`S${n}`, [['name']] as Cells]));
    await refusal(find(file(sheets)), 'too-many-tables');
  });

  it('is read out of gzip and zip', async () => {
    const bytes = file({ Hives: [['name'], ['Hive']] });
    for (const packed of [gzipSync(bytes), zip([{ name: 'list.xlsx', content: bytes }])])
      expect(await rowsOf(packed)).toEqual([['name'], ['Hive']]);
  });

  it('is not taken for another kind of document', async () => {
    const letter = zip(
      ['[Content_Types].xml', 'word/document.xml'].map((name) => ({ name, content: '<a/>' })),
    );
    expect(await refusal(find(letter), 'binary')).toContain('text document');
  });

  it('is refused when it declares more than fits', async () => {
    const members = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
    const bomb = zip(members.map((name) => ({ name, content: '<a/>', size: 2_000_000_000 })));
    expect(await refusal(find(bomb), 'workbook-too-large')).toContain('MB');
  });

  it('passes on an error of the source as it is', async () => {
    const bytes = file({ Hives: CELLS }, 'xls');
    let opened = 0;
    const source: ByteSource = async function* () {
      yield bytes.subarray(0, 2_000);
      if (++opened > 0) throw new Error('the store is gone');
    };
    await expect(allOf(workbookMessages(source, { kind: 'xls' }))).rejects.toThrow('the store is gone');
  });
});

describe('the process that reads a workbook', () => {
  it('is ended when it takes too much memory, although the workbook did not say so', async () => {
    const cells = Array.from({ length: 5_000 }, (_, n) => Array.from({ length: 20 }, (_, m) => `${n} ${m}`));
    const bytes = file({ Hives: cells });
    const reading = allOf(
      workbookMessages(sourceOf(bytes), { kind: 'xlsx' }, { memory: 70, patience: 60_000 }),
    );
    expect(await refusal(reading, 'workbook-too-large')).toContain('70 MB');
  });

  it('is ended when it takes too long', async () => {
    const source: ByteSource = async function* () {
      yield Buffer.from('PK');
      await new Promise(() => undefined);
    };
    const reading = allOf(workbookMessages(source, { kind: 'xlsx' }, { memory: 500, patience: 500 }));
    expect(await refusal(reading, 'workbook-too-large')).toContain('0.5 s');
  });

  it('is ended when nobody takes its rows any more', async () => {
    const cells = Array.from({ length: 10_000 }, (_, n) => [`Hive ${n}`, 'Gent']);
    const bytes = file({ Hives: cells });
    const { layout } = await find(bytes);
    const before = Date.now();
    for await (const message of workbookMessages(sourceOf(bytes), { kind: 'xlsx' }))
      if ('record' in message) break;
    expect(Date.now() - before).toBeLessThan(30_000);
    expect(layout.kind).toBe('xlsx');
  });

  it('is not waited for when something else has ended it', async () => {
    const cells = Array.from({ length: 10_000 }, (_, n) => [`Hive ${n}`, 'Gent']);
    const reading = workbookMessages(sourceOf(file({ Hives: cells })), { kind: 'xlsx' });
    await reading.next();
    for (const pid of readersOf(process.pid)) process.kill(pid, 'SIGKILL');
    expect(await refusal(allOf(reading), 'workbook-damaged')).toContain('ended before its time');
  });

  it('is ended before rows that are repeated a million times fill the memory', async () => {
    const bomb = Buffer.from(
      file({ Hives: [['name']] }, 'fods')
        .toString('utf8')
        .replace(/<table:table-row/, '<table:table-row table:number-rows-repeated="1000000"')
        .replace(/<table:table-cell/, '<table:table-cell table:number-columns-repeated="1000"'),
    );
    const reading = allOf(
      workbookMessages(sourceOf(bomb), { kind: 'ods' }, { memory: 300, patience: 60_000 }),
    );
    await refusal(reading, 'workbook-too-large');
  });
});

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The processes that read workbooks for a process. */
function readersOf(parent: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const [, owner] = /\) \S+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1')) ?? [];
      const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
      return Number(owner) === parent && command.includes('workbook-process') ? [Number(pid)] : [];
    } catch {
      return [];
    }
  });
}

/** What the library says of an archive. */
interface Archive {
  FullPaths: string[];
  FileIndex: { content?: Uint8Array }[];
}

/** The workbook with one of its parts changed. */
function withPart(bytes: Buffer, path: string, change: (xml: string) => string): Buffer {
  const { FullPaths, FileIndex }: Archive = CFB.read(bytes, { type: 'buffer' });
  const members = FullPaths.flatMap((full, at) => {
    const name = full.replace(/^Root Entry\//, '');
    const content = Buffer.from(FileIndex[at]?.content ?? []);
    return name.endsWith('/') || content.length === 0 ? [] : [{ name, content }];
  });
  return zip(
    members.map(({ name, content }) => ({
      name,
      content: name === path ? change(content.toString('utf8')) : content,
    })),
  );
}
