import { type Stringifier, stringify } from 'csv-stringify';
import type { Finding } from './schema.js';

/** Turns findings into CSV (RFC 4180) that is safe to open in a spreadsheet program. */
export function findingsCsv(): Stringifier {
  return stringify({
    header: true,
    columns: ['kind', 'line', 'column', 'value', 'code', 'message'],
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/, // by itself it quotes only the line break that stands between rows
    bom: true, // Excel takes UTF-8 for something else without it
    escape_formulas: true, // values come from files of strangers, and a spreadsheet would run them
  });
}

/** Findings as one JSON document, `{"sheet": …, "path": …, "items": [...]}`. */
export function findingsJson(table: { sheet: string | null; path: string | null }) {
  return async function* (findings: AsyncIterable<Finding>): AsyncGenerator<string> {
    yield `${JSON.stringify(table).slice(0, -1)},"items":[`;
    let separator = '';
    for await (const finding of findings) {
      yield separator + JSON.stringify(finding);
      separator = ',';
    }
    yield ']}';
  };
}
