import { UnreadableFileError } from '../unreadable-file.js';
import { type CsvRow, csvRecords } from './csv.js';
import { findHeader, usualWidth } from './header.js';

const DELIMITERS = [',', ';', '\t', '|'];

export interface CsvLayout {
  delimiter: string;
  headerLine: number;
  columns: string[];
  /** Cells of the rows below the header that are as wide as it is. */
  sample: string[][];
}

/**
 * Delimiter and header of a CSV from its first text; `partial` when the text is cut.
 * Throws UnreadableFileError (`empty`, `header-missing`, `quote-not-closed`).
 */
export async function csvLayout(text: string, partial: boolean): Promise<CsvLayout> {
  const readings = await Promise.all(DELIMITERS.map((delimiter) => readAs(text, delimiter, partial)));
  const [best] = readings.sort((a, b) => regularity(b.records) - regularity(a.records));
  const isEmpty = readings.some(({ records }) => records.length === 0);
  const header = best && !isEmpty && findHeader(best.records);
  if (!header) throw new UnreadableFileError('empty', 'The file holds no rows.');
  if (best.error) throw best.error;
  const { lastLine } = best.records[header.at]!;
  return { delimiter: best.delimiter, headerLine: lastLine, columns: header.columns, sample: header.sample };
}

interface Reading {
  delimiter: string;
  /** Without the blank ones. */
  records: CsvRow[];
  /** An unclosed quote; it says something of the file only if the delimiter is the right one. */
  error?: UnreadableFileError;
}

async function readAs(text: string, delimiter: string, partial: boolean): Promise<Reading> {
  const records: CsvRow[] = [];
  try {
    for await (const record of csvRecords([text], delimiter, partial))
      if ('cells' in record) records.push(record);
  } catch (error) {
    if (error instanceof UnreadableFileError) return { delimiter, records, error };
    throw error;
  }
  return { delimiter, records };
}

/** Highest where many records have the same, large number of cells. */
function regularity(records: CsvRow[]): number {
  const width = usualWidth(records);
  const regular = records.filter(({ cells }) => cells.length === width);
  return records.length === 0 ? 0 : (regular.length / records.length) * Math.log2(width);
}
