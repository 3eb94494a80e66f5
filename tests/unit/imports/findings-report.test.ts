import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { findingsCsv, findingsJson } from '../../../src/imports/findings-report.js';
import type { Finding } from '../../../src/imports/import.js';

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

describe('the report of findings', () => {
  it('is JSON with all items, also when there are none', async () => {
    const findings = [finding('x'), finding(null)];
    expect(JSON.parse(await text(findingsJson(Readable.from(findings))))).toEqual({ items: findings });
    expect(JSON.parse(await text(findingsJson(Readable.from([]))))).toEqual({ items: [] });
  });

  it('is CSV that reads back with commas, quotes and line breaks in place', async () => {
    const csv = await text(findingsCsv(Readable.from([finding('a"b,c'), finding(null)])));
    const [first, second] = parse(csv, { columns: true }) as Record<string, string>[];
    expect(first).toEqual({ ...finding('a"b,c'), line: '7' });
    expect(second).toMatchObject({ value: '' });
  });

  it.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1'])(
    'does not let a spreadsheet run the cell %j',
    async (value) => {
      const csv = await text(findingsCsv(Readable.from([finding(value)])));
      expect((parse(csv, { columns: true }) as { value: string }[])[0]?.value).toBe(`'${value}`);
    },
  );
});
