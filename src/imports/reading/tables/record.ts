import type { RowProblem } from '../row.js';

/** One row as the file has it, before any meaning is given to it. */
export type SourceRecord =
  | GridRow
  | { line: number; value: unknown }
  | { line: number; problem: RowProblem }
  | BlankRecords;

/** A row of cells: CSV, a workbook, a web page. */
export interface GridRow {
  line: number;
  /** Where a row of several lines ends. */
  lastLine?: number;
  cells: string[];
}

/** Rows without any content, one after another, the first of them on this line. Never made one by one: a file can have millions. */
export interface BlankRecords {
  line: number;
  blank: number;
}

/** The longest row that is taken: in characters of JSON, in bytes of CSV. */
export const LONGEST_ROW = 1024 * 1024;

/** Cells of one row: twice as many as a table may have columns. */
export const MOST_CELLS = 2_000;

type FaultyRecord = Extract<SourceRecord, { problem: unknown }>;

export function rowTooLong(line: number): FaultyRecord {
  const message =
    'The row is longer than 1 MB; most often a quote in it is never closed: mend it or leave it out.';
  return { line, problem: { code: 'row-too-long', message } };
}

/** A row of cells as a record of its kind: blank, of too much or too many, or as it is. */
export function gridRecord(row: GridRow): Exclude<SourceRecord, { value: unknown }> {
  const { line, cells } = row;
  if (cells.every((cell) => cell.trim() === '')) return { line, blank: 1 };
  if (cells.length > MOST_CELLS) {
    const message = `The row has ${cells.length} cells, and at most ${MOST_CELLS} are read: mend it or leave it out.`;
    return { line, problem: { code: 'row-too-wide', message } };
  }
  return cells.reduce((sum, cell) => sum + cell.length, 0) > LONGEST_ROW ? rowTooLong(line) : row;
}

/** Adds a record; a blank row to the blank ones just before it, if there are any. */
export function addRecord<R extends SourceRecord>(
  records: (R | BlankRecords)[],
  record: R | BlankRecords,
): void {
  const last = records.at(-1);
  if ('blank' in record && last && 'blank' in last) last.blank += record.blank;
  else records.push(record);
}

/** Nothing, or an object without fields. */
export function isBlank(value: unknown): boolean {
  return (
    value === null || (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)
  );
}
