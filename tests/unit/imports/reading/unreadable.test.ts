import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { checkFile } from '../../../../src/imports/reading/index.js';
import { look, profiles, read, refusal } from './files.js';

const list = `name,country\n${Array.from({ length: 3_000 }, (_, i) => `School number ${i},BE\n`).join('')}`;

describe('a file that is not what it claims', () => {
  it.each(['', ' \n\t\r\n', '\uFEFF', ';;;\n;;;\n'])('is refused as empty: %j', async (text) => {
    await refusal(look(text), 'empty');
    await refusal(read(text), 'empty');
  });

  it.each([
    ['archive', Buffer.from('377abcaf271c0004', 'hex')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['binary', Buffer.from('SQLite format 3\0')],
    ['binary', Buffer.alloc(500, 3)],
  ] as const)('is refused as %s', async (code, bytes) => {
    expect(await refusal(look(bytes), code)).toMatch(/CSV|gzip|table/);
    await refusal(look(gzipSync(bytes)), code);
  });

  it('is refused in the first 64 kB when a short gzip file is cut off', async () => {
    const gzip = gzipSync(list.slice(0, 2_000));
    expect(await refusal(look(gzip.subarray(0, gzip.length - 20)), 'gzip-damaged')).toContain(
      'ends too early',
    );
  });

  it('is refused when a long gzip file is cut off, and when its middle is damaged', async () => {
    const random = Array.from({ length: 30_000 }, (_, i) => `School ${Math.sin(i)},BE\n`).join('');
    const gzip = gzipSync(`name,country\n${random}`);
    expect((await look(gzip)).wrapping).toEqual([{ kind: 'gzip' }]);
    await refusal(read(gzip.subarray(0, gzip.length - 1_000)), 'gzip-damaged');
    gzip.fill(0xff, 100_000, 100_050);
    await refusal(read(gzip), 'gzip-damaged');
  });

  it('is refused when a quote is never closed, with the line', async () => {
    expect(await refusal(look('name,country\nA,BE\n"B,BE\nC,BE\n'), 'quote-not-closed')).toContain('line 3');
    const text = `${list}"B,BE\n${list}`;
    expect(await refusal(read(text), 'quote-not-closed')).toContain('line 3002');
  });

  it('is refused when a row goes on and on, as after a quote that is never closed', async () => {
    const text = `${list}"B${'x'.repeat(4_400_000)}",BE\n`;
    expect(await refusal(read(text, {}, 100_000), 'row-too-long')).toContain('line 3002');
    const array = `[{"name":"A","country":"BE"},\n{"name":"B${'x'.repeat(2_000_000)}, {"name":"C"}]`;
    expect(await refusal(read(array, {}, 100_000), 'row-too-long')).toMatch(/begins near line 2 never ends/);
  });

  it.each([
    ['json-shape', '["School", "College"]'],
    ['json-shape', '[[1, 2], [3, 4]]'],
    ['empty', '[]'],
    ['json-syntax', '[{"name": "A"}, {"name": "B",}]'],
    ['json-syntax', '[{"name": "A"},]'],
    ['json-syntax', '[{"name": "A"} {"name": "B"}]'],
    ['json-syntax', '[{"name": "A"}'],
    ['json-syntax', '[{"name": "A"}] x'],
  ] as const)('is refused as %s: %s', async (code, text) => {
    await refusal(look(text), code);
    await refusal(read(text), code);
  });

  it('is refused with element and line when JSON is damaged far into the file', async () => {
    const element = '{"name": "School",\n "country": "BE"}';
    const text = `[${Array(5_000).fill(element).join(',\n')},\n{"name" "Open"}]`;
    expect((await look(text)).kind).toBe('json');
    expect(await refusal(read(text), 'json-syntax')).toMatch(/element 5001, near line 1000[12]/);
  });

  it('passes on an error of the source as it is', async () => {
    const source = async function* () {
      yield gzipSync(list).subarray(0, 100);
      throw new Error('the store is gone');
    };
    await expect(checkFile(source)).rejects.toThrow('the store is gone');
  });

  it('reads what is sound: plain and in gzip alike', async () => {
    const plain = await read(list);
    const packed = await read(gzipSync(list));
    expect(plain.rows).toEqual({ read: 3_000, blank: 0, rejected: 0 });
    expect(packed.format).toEqual({ ...plain.format, wrapping: [{ kind: 'gzip' }] });
    expect(profiles(packed.all)).toEqual(profiles(plain.all));
  });
});
