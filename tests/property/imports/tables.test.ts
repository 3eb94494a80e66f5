import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnreadableFileError } from '../../../src/imports/reading/unreadable-file.js';
import { read } from '../../unit/imports/reading/files.js';
import { type Found, find, records } from '../../unit/imports/reading/tables/tables.js';
import { zip } from '../../unit/imports/reading/tables/zip.js';

const rows = Array.from({ length: 12 }, (_, n) => ({
  name: `Żółw "${n}", & Söhne`,
  city: n % 3 === 0 ? '' : 'Łódź',
  code: `00${n}`,
  tags: [{ k: n }, { k: n + 1 }],
}));

const csv = `name;city;code\r\n${rows.map(({ name, city, code }) => `"${name.replaceAll('"', '""')}";${city};${code}`).join('\r\n')}`;
const json = JSON.stringify({ meta: { n: 12 }, data: { items: rows } }, null, 1);
const xmlText = (text: string) => text.replaceAll('&', '&amp;');
const xml = `<?xml version="1.0"?><l>${rows.map(({ name, city }) => `<s id="1"><n><![CDATA[${name}]]></n><c>${city}</c></s>`).join('\n')}</l>`;
const html = `<html><table>${rows.map(({ name, city }) => `<tr><td colspan=2>${xmlText(name)}<td>${city}</tr>`).join('')}</table>`;

const texts: Record<string, Buffer> = {
  csv: Buffer.from(csv),
  'csv in UTF-16': Buffer.from(csv, 'utf16le'),
  json: Buffer.from(json),
  'keyed json': Buffer.from(JSON.stringify(Object.fromEntries(rows.map((row, n) => [`k${n}`, row])))),
  ndjson: Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
  xml: Buffer.from(xml),
  html: Buffer.from(html),
  'gzip of csv': gzipSync(csv),
  'zip of json': zip([{ name: 'list.json', content: json }]),
};

const book = utils.book_new();
utils.book_append_sheet(book, utils.json_to_sheet(rows.map(({ tags, ...row }) => row)), 'Żółw');
const workbooks: Record<string, Buffer> = Object.fromEntries(
  (['xlsx', 'ods', 'xls'] as const).map((bookType) => [
    bookType,
    Buffer.from(write(book, { type: 'buffer', bookType })),
  ]),
);

/** Cuts off, cuts out, puts in twice, exchanges, changes or encodes bytes anew. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(50) }),
  fc.record({ kind: fc.constant('out' as const), at: fc.nat(), length: fc.nat(50) }),
  fc.record({ kind: fc.constant('twice' as const), at: fc.nat(), length: fc.nat(200) }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('exchange' as const), at: fc.nat(), length: fc.nat(80) }),
  fc.record({ kind: fc.constant('encode' as const), at: fc.nat(), length: fc.nat(1) }),
);
const changes = fc.array(change, { minLength: 1, maxLength: 4 });

function changed(file: Buffer, all: typeof changes extends fc.Arbitrary<infer T> ? T : never): Buffer {
  return all.reduce((bytes, { kind, at, length }) => {
    const start = at % Math.max(bytes.length, 1);
    const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
    if (kind === 'cut') return before;
    if (kind === 'out') return Buffer.concat([before, after.subarray(length)]);
    if (kind === 'twice') return Buffer.concat([before, after.subarray(0, length), after]);
    if (kind === 'exchange')
      return Buffer.concat([
        before,
        after.subarray(length, 2 * length),
        after.subarray(0, length),
        after.subarray(2 * length),
      ]);
    if (kind === 'encode')
      return length === 0 ? Buffer.from(bytes.toString('latin1')) : Buffer.from(bytes.toString(), 'utf16le');
    const flipped = Buffer.from(bytes);
    if (flipped.length > 0) flipped[start] = flipped[start]! ^ length;
    return flipped;
  }, file);
}

/** Both readings of every table; a refusal is one of the file, with a message. */
async function readTwice(file: Buffer): Promise<void> {
  let found: Found;
  try {
    found = await find(file);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect((error as Error).message).toMatch(/^[A-Z"].{10,}[.)]$/s);
    return;
  }
  for (const table of found.tables) {
    const first = await records(file, found.layout, table, 1_000);
    expect(await records(file, found.layout, table, 37)).toEqual(first);
    expect(first.all).toHaveLength(table.rows ?? -1);
  }
  await readWhole(file);
}

/** Every row is accounted for, whatever the columns seem to hold. */
async function readWhole(file: Buffer): Promise<void> {
  try {
    await read(file, { defaults: { country: 'PL' } });
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
}

describe('a file that was changed at random', () => {
  it.each(Object.keys(texts))('is refused or read, twice the same: %s', async (kind) => {
    await readTwice(texts[kind]!);
    await fc.assert(
      fc.asyncProperty(changes, (all) => readTwice(changed(texts[kind]!, all))),
      { numRuns: 230 },
    );
  });

  it.each(Object.keys(workbooks))('is refused or read, twice the same: %s', async (kind) => {
    await readTwice(workbooks[kind]!);
    await fc.assert(
      fc.asyncProperty(changes, (all) => readTwice(changed(workbooks[kind]!, all))),
      { numRuns: 5 },
    );
  });
});
