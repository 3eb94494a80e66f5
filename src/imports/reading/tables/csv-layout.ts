import { UnreadableFileError } from '../unreadable-file.js';
import { type CsvRow, csvRecords } from './csv.js';
import { findHeader, usualWidth } from './header.js';

/** Lines that are looked at: a head of lines with one letter each has 32,000, and they are read once a delimiter. */
const MOST_LINES = 1_000;

const DELIMITERS = [',', ';', '\t', '|'];

export interface CsvLayout {
  delimiter: string;
  headerLine: number;
  columns: string[];
  /** By column, the cells of the rows below the header that are as wide as it is. */
  sample: string[][];
}

/**
 * Delimiter and header of a CSV from its first text; `partial` when the text is cut.
 * Throws UnreadableFileError (`empty`, `header-missing`, `quote-not-closed`).
 */
export async function csvLayout(text: string, partial: boolean): Promise<CsvLayout> {
  const lines = firstLines(text);
  const isCut = partial || lines.length < text.length;
  const readings = await Promise.all(DELIMITERS.map((delimiter) => readAs(lines, delimiter, isCut)));
  const [best] = readings.sort((a, b) => regularity(b.records) - regularity(a.records));
  const isEmpty = readings.some(({ records }) => records.length === 0);
  const header = best && !isEmpty && findHeader(best.records);
  if (!header) throw new UnreadableFileError('empty', 'The file holds no rows.');
  if (best.error) throw best.error;
  const { lastLine } = best.records[header.at]!;
  const { columns } = header;
  const sample = columns.map((_, column) => header.sample.map((cells) => cells[column]!));
  return { delimiter: best.delimiter, headerLine: lastLine, columns, sample };
}

function firstLines(text: string): string {
  let end = 0;
  for (let line = 0; line < MOST_LINES && end >= 0; line++) end = text.indexOf('\n', end) + 1 || -1;
  return end < 0 ? text : text.slice(0, end);
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
