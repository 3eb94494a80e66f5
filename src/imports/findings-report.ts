import type { Finding } from './import.js';

const COLUMNS = ['kind', 'line', 'column', 'value', 'code', 'message'] as const;

/** Findings as CSV (RFC 4180), line by line, safe to open in a spreadsheet program. */
export async function* findingsCsv(findings: AsyncIterable<Finding>): AsyncGenerator<string> {
  yield csvLine([...COLUMNS]);
  for await (const finding of findings) yield csvLine(COLUMNS.map((column) => String(finding[column] ?? '')));
}

/** Findings as one JSON document, `{"items": [...]}`. */
export async function* findingsJson(findings: AsyncIterable<Finding>): AsyncGenerator<string> {
  yield '{"items":[';
  let separator = '';
  for await (const finding of findings) {
    yield separator + JSON.stringify(finding);
    separator = ',';
  }
  yield ']}';
}

function csvLine(cells: string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

// Values come from files of strangers: a spreadsheet would run a cell that begins like a formula.
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
