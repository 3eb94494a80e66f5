import type { RowProblem } from '../row.js';

/** One row as the file has it, before any meaning is given to it. */
export type SourceRecord =
  | { line: number; cells: string[] }
  | { line: number; value: unknown }
  | { line: number; problem: RowProblem }
  | BlankRecords;

/** Rows without any content, one after another, the first of them on this line. Never made one by one: a file can have millions. */
export interface BlankRecords {
  line: number;
  blank: number;
}

/** The longest row that is taken: in characters of JSON, in bytes of CSV. */
export const LONGEST_ROW = 1024 * 1024;

export function rowTooLong(line: number): Extract<SourceRecord, { problem: unknown }> {
  const message =
    'The row is longer than 1 MB; most often a quote in it is never closed: mend it or leave it out.';
  return { line, problem: { code: 'row-too-long', message } };
}

/** Adds a blank row to records: to the blank ones just before it, if there are any. */
export function addBlank(records: (BlankRecords | object)[], line: number, count = 1): void {
  const last = records.at(-1);
  if (last && 'blank' in last) last.blank += count;
  else records.push({ line, blank: count });
}

/** Nothing, null or an object without fields. */
export function isBlankJson(text: string): boolean {
  if (text.length > 100) return false;
  const content = text.trim();
  return content === '' || content === 'null' || content === '{}';
}
