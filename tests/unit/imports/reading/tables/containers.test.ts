import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { findTables } from '../../../../../src/imports/reading/tables/find-tables.js';
import { readRecords } from '../../../../../src/imports/reading/tables/read-records.js';
import { refusal } from '../files.js';
import { find, rowsOf, sourceOf } from './tables.js';
import { zip } from './zip.js';

const LIST = 'name;city\nHive;Gent\nComb;Lyon\n';
const ROWS = [
  ['name', 'city'],
  ['Hive', 'Gent'],
  ['Comb', 'Lyon'],
];

describe('a packed file', () => {
  it('is read out of gzip of any number of members', async () => {
    const members = ['name;city\nHive;', 'Gent\n', '', 'Comb;Lyon\n'].map((text) => gzipSync(text));
    expect(await rowsOf(Buffer.concat(members))).toEqual(ROWS);
  });

  it('is read out of a zip archive in which only one file counts', async () => {
    const file = zip([
      { name: 'folder/' },
      { name: 'folder/.DS_Store', content: 'x' },
      { name: '__MACOSX/folder/._list.csv', content: 'x' },
      { name: 'folder/empty.txt', content: '' },
      { name: 'folder/list.csv', content: LIST },
    ]);
    const { layout, tables } = await find(file);
    expect(layout).toMatchObject({ kind: 'csv', wrapping: [{ kind: 'zip', entry: 'folder/list.csv' }] });
    expect(tables).toMatchObject([{ rows: 3 }]);
    expect(await rowsOf(file)).toEqual(ROWS);
  });

  it('is read out of a few wrappings, and not out of many', async () => {
    const twice = gzipSync(zip([{ name: 'list.gz', content: gzipSync(LIST) }]));
    expect((await find(twice)).layout.wrapping).toEqual([
      { kind: 'gzip' },
      { kind: 'zip', entry: 'list.gz' },
      { kind: 'gzip' },
    ]);
    expect(await rowsOf(twice)).toEqual(ROWS);
    await refusal(find(gzipSync(twice)), 'archive');
  });

  it('is chosen by its path among several', async () => {
    const file = zip([
      { name: 'a.csv', content: LIST },
      { name: 'b.json', content: '[{"name":"Raat"}]' },
    ]);
    expect(await refusal(find(file), 'several-files')).toContain('"a.csv", "b.json". Choose one with `path`');
    expect(await rowsOf(file, { path: 'b.json' })).toEqual([{ name: 'Raat' }]);
    await refusal(find(file, { path: 'c.csv' }), 'several-files');
  });

  it.each(['README.txt', 'docs/licence.md', 'LISEZ-MOI.txt', 'metadata.html', 'columns.pdf', 'list.xsd'])(
    'is read although %s is packed beside it, which can be chosen by its path alone',
    async (name) => {
      const file = zip([
        { name, content: 'note;more\nBees;12\n' },
        { name: 'list.csv', content: LIST },
      ]);
      expect(await rowsOf(file)).toEqual(ROWS);
      expect(await rowsOf(file, { path: name })).toEqual([
        ['note', 'more'],
        ['Bees', '12'],
      ]);
    },
  );

  it('leaves nothing in the folder for temporary files', async () => {
    const mine = () => readdirSync(tmpdir()).filter((name) => name.startsWith('kompaan-'));
    const before = mine();
    const file = zip([{ name: 'list.csv', content: LIST }]);
    const { layout } = await find(file);
    for await (const _ of readRecords(sourceOf(file), { ...layout, table: {} })) break;
    expect(mine()).toEqual(before);
  });

  it('cannot be told from the head of a zip archive, which lists its files at its end', async () => {
    const file = zip([{ name: 'list.csv', content: LIST }]);
    expect(await findTables(sourceOf(file.subarray(0, 60)), { partial: true })).toEqual({
      layout: null,
      tables: [],
    });
  });

  it.each([
    ['is cut off', (file: Buffer) => file.subarray(0, file.length - 30), 'archive-damaged'],
    ['is cut off early', (file: Buffer) => file.subarray(0, 40), 'archive-damaged'],
    [
      'has a damaged content',
      (file: Buffer) => Buffer.concat([file.subarray(0, 40), Buffer.alloc(8, 0xff), file.subarray(48)]),
      'archive-damaged',
    ],
  ] as const)('is refused when it %s', async (_, change, code) => {
    await refusal(find(change(zip([{ name: 'list.csv', content: LIST }]))), code);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\list.csv'])(
    'is refused with a name that leads elsewhere: %s',
    async (name) => {
      expect(await refusal(find(zip([{ name, content: LIST }])), 'archive-damaged')).toContain('path');
    },
  );

  it('is refused when a password protects it', async () => {
    await refusal(find(zip([{ name: 'list.csv', content: LIST, flags: 1 }])), 'encrypted');
  });

  it('is refused when it unpacks to another size than it says', async () => {
    await refusal(find(zip([{ name: 'list.csv', content: LIST, size: 2_000_000_000 }])), 'archive-damaged');
    await refusal(find(zip([{ name: 'list.csv', content: LIST, size: 10 }])), 'archive-damaged');
  });

  it('is refused when it lists more files than a folder has', async () => {
    const file = zip(Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}.csv`, content: 'x' })));
    await refusal(find(file), 'archive-damaged');
  });

  it('of zeros that unpack a thousandfold is refused in little memory', async () => {
    const zeros = gzipSync(Buffer.alloc(100 * 1024 ** 2));
    const before = process.memoryUsage.rss();
    await refusal(find(zeros), 'binary');
    await refusal(find(zip([{ name: 'list.csv', content: Buffer.alloc(100 * 1024 ** 2) }])), 'binary');
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 1024 ** 2);
  });

  it('passes on an error of the source as it is', async () => {
    const source = async function* () {
      yield zip([{ name: 'list.csv', content: LIST }]).subarray(0, 50);
      throw new Error('the store is gone');
    };
    await expect(findTables(source)).rejects.toThrow('the store is gone');
  });
});
