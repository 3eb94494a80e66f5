import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { UnreadableFileError } from '../unreadable-file.js';

export interface CsvRecord {
  /** Physical line where the record starts and where it ends (first line = 1). */
  line: number;
  lastLine: number;
  cells: string[];
}

/** A quote that is never closed swallows the rest of the file; this is where it stops. In UTF-8 bytes. */
const MAX_RECORD_BYTES = 1024 * 1024;

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
  let lastLine = 0;
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
    // Collecting here instead of reading the stream keeps rows that precede an error and is twice as fast.
    on_record(cells: string[], { lines }) {
      records.push({ line: lastLine + 1, lastLine: lines, cells });
      lastLine = lines;
      return null;
    },
  });
  const done = finished(parser.resume());
  done.catch(() => undefined);
  for await (const text of texts) {
    parser.write(text);
    yield* records;
    records = [];
    if (parser.errored) throw unreadable(parser.errored, lastLine);
  }
  if (partial) return void parser.destroy();
  parser.end();
  await done.catch((error: unknown) => {
    throw unreadable(error, lastLine);
  });
  yield* records;
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
      `The row in line ${line} is longer than 1 MB; most often a quote in it is never closed.`,
      { cause: error },
    );
  return error;
}
