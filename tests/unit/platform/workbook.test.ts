import { randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import { workbook } from '../../../src/platform/workbook.js';

async function* rowsOf(rows: string[][]): AsyncGenerator<string[][]> {
  for (const row of rows) yield [row];
}

async function written(rows: string[][]): Promise<unknown[][]> {
  const chunks: Buffer[] = [];
  for await (const chunk of workbook(rowsOf(rows))) chunks.push(chunk);
  const { Sheets, SheetNames } = read(Buffer.concat(chunks));
  return utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0]!]!, { header: 1, defval: '' });
}

describe('a workbook', () => {
  it('has every text as it was, whatever characters it is of', async () => {
    const rows = [
      ['name', 'city', ''],
      ['A & B <"C">', ' Łódź ', '2'],
      ['', 'two\nlines', '948821603'],
      ['_x0041_', 'bell \u0007', '🐝 ]]>'],
    ];
    expect(await written(rows)).toEqual(rows);
  });

  it('passes on what went wrong while the rows were read', async () => {
    const failing = async function* () {
      yield [['name']];
      throw new Error('Redis is away');
    };
    const readAll = async () => {
      for await (const _ of workbook(failing()));
    };
    await expect(readAll()).rejects.toThrow('Redis is away');
  });

  it('reads no further than it is read, and ends the rows when its reader leaves', async () => {
    let made = 0;
    let ended = false;
    const endless = async function* () {
      try {
        for (;;) {
          await turn();
          yield [[String(made++), randomBytes(10_000).toString('hex')]];
        }
      } finally {
        ended = true;
      }
    };
    let chunks = 0;
    for await (const _ of workbook(endless())) if (++chunks === 20) break;
    expect(ended).toBe(true);
    const atTheEnd = made;
    for (let n = 0; n < 20; n++) await turn();
    expect(made).toBe(atTheEnd);
  });
});
