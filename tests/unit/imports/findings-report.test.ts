import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { findingsCsv, findingsJson } from '../../../src/imports/findings-report.js';
import type { Finding } from '../../../src/imports/schema.js';

const finding = (value: string | null): Finding => ({
  kind: 'rejected',
  line: 7,
  column: 'Name, legal',
  value,
  code: 'country-unknown',
  message: 'It says "Atlantis",\nwhich is no country.',
});

async function text(parts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const part of parts) whole += part;
  return whole;
}

const csvOf = (...findings: Finding[]) => text(Readable.from(findings).pipe(findingsCsv()));

describe('the report of findings', () => {
  it('is JSON with all items, also when there are none', async () => {
    const findings = [finding('x'), finding(null)];
    const table = { sheet: 'Schools', path: null };
    const report = async (items: Finding[]) =>
      JSON.parse(await text(findingsJson(table)(Readable.from(items))));
    expect(await report(findings)).toEqual({ ...table, items: findings });
    expect(await report([])).toEqual({ ...table, items: [] });
  });

  it('is CSV that reads back with commas, quotes and line breaks in place', async () => {
    const csv = await csvOf(finding('a"b,c'), finding(null));
    const [first, second] = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
    expect(first).toEqual({ ...finding('a"b,c'), line: '7' });
    expect(second).toMatchObject({ value: '' });
  });

  it('is CSV that Excel reads as UTF-8, with its header also when there are no findings', async () => {
    expect(await csvOf()).toBe('\ufeffkind,line,column,value,code,message\r\n');
  });

  it.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1'])(
    'does not let a spreadsheet run the cell %j',
    async (value) => {
      const csv = await csvOf(finding(value));
      expect((parse(csv, { columns: true, bom: true }) as { value: string }[])[0]?.value).toBe(`'${value}`);
    },
  );
});
