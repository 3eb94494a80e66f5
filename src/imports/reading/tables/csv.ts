import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { UnreadableFileError } from '../unreadable-file.js';
import { emptiedLines } from './emptied-lines.js';
import { addBlank, type BlankRecords, LONGEST_ROW, rowTooLong, type SourceRecord } from './record.js';

export interface CsvRow {
  /** Physical line where the record starts and where it ends (first line = 1). */
  line: number;
  lastLine: number;
  cells: string[];
}

export type CsvRecord = CsvRow | BlankRecords | Extract<SourceRecord, { problem: unknown }>;

/** A quote that is never closed swallows the rest of the file; this is where it stops. In UTF-8 bytes. */
const MAX_RECORD_BYTES = 4 * LONGEST_ROW;

/**
 * Records of a CSV text whose line ends are `\n`: quotes, doubled quotes, line breaks inside quotes; a quote inside an
 * unquoted cell is a plain character. With `partial` an unfinished last record is left out.
 * Throws UnreadableFileError (`quote-not-closed`, `row-too-long`).
 */
export async function* csvRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
  partial = false,
): AsyncIterable<CsvRecord> {
  let records: CsvRecord[] = [];
  // Of what the parser has passed: the last line, and how many lines were empty.
  let lastLine = 0;
  let empty = 0;
  const passEmpty = (now: number) => {
    if (now > empty) addBlank(records, lastLine + 1, now - empty);
    lastLine += now - empty;
    empty = now;
  };
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
    skip_empty_lines: true,
    // Collecting here instead of reading the stream keeps rows that precede an error and is twice as fast.
    on_record(cells: string[], { lines, empty_lines }) {
      // As if each were the first: for one of another width than the first the parser makes an error with its stack,
      // forty times the work of the record, even though widths may differ.
      (parser.info as { records: number }).records = 0;
      passEmpty(empty_lines);
      const line = lastLine + 1;
      lastLine = lines;
      if (isBlank(cells)) addBlank(records, line);
      else if (lengthOf(cells) > LONGEST_ROW) records.push(rowTooLong(line));
      else records.push({ line, lastLine, cells });
      return null;
    },
  });
  const done = finished(parser.resume());
  done.catch(() => undefined);
  let endsLine = false;
  for await (const text of emptiedLines(texts, delimiter, () => lastLine)) {
    endsLine = text.endsWith('\n');
    parser.write(text);
    passEmpty(parser.info.empty_lines);
    yield* records;
    records = [];
    if (parser.errored) throw unreadable(parser.errored, lastLine);
  }
  if (partial) return void parser.destroy();
  parser.end();
  await done.catch((error: unknown) => {
    throw unreadable(error, lastLine);
  });
  // The parser counts what follows the last line end as a line.
  passEmpty(parser.info.empty_lines - (endsLine ? 1 : 0));
  yield* records;
}

function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function lengthOf(cells: string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0);
}

function unreadable(error: unknown, lastLine: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const line = lastLine + 1;
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new UnreadableFileError(
      'quote-not-closed',
      `The row in line ${line} opens a quote that is never closed.`,
      {
        cause: error,
      },
    );
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new UnreadableFileError(
      'row-too-long',
      `The row in line ${line} is longer than 4 MB; most often a quote in it is never closed.`,
      { cause: error },
    );
  return error;
}
