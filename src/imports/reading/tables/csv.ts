import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import type { Notes } from '../notes.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { emptiedLines, preparedLines } from './csv-lines.js';
import type { CsvDialect } from './layout.js';
import { addRecord, gridRecord, LONGEST_ROW, type SourceRecord } from './record.js';

export type CsvRecord = Exclude<SourceRecord, { value: unknown }>;

/** A quote that is never closed swallows the rest of the file; this is where it stops. In UTF-8 bytes. */
const MAX_RECORD_BYTES = 4 * LONGEST_ROW;

/**
 * Records of a CSV text: quotes, escaped quotes, line breaks inside quotes; a quote inside an unquoted cell is a plain
 * character. With `partial` an unfinished last record is left out.
 * Throws UnreadableFileError (`quote-not-closed`, `row-too-long`).
 */
export async function* csvRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  dialect: CsvDialect,
  notes: Notes,
  partial = false,
): AsyncGenerator<CsvRecord> {
  const { delimiter } = dialect;
  let records: CsvRecord[] = [];
  // Of what the parser has passed: the last line, and how many lines were empty.
  let lastLine = 0;
  let empty = 0;
  const passEmpty = (now: number) => {
    if (now > empty) addRecord(records, { line: lastLine + 1, blank: now - empty });
    lastLine += now - empty;
    empty = now;
  };
  const parser = parse({
    delimiter,
    escape: dialect.escape,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
    skip_empty_lines: true,
    ...(dialect.hasBareNothing && {
      cast(cell: string, { quoting }: { quoting: boolean }) {
        if (quoting || cell.trim() !== 'NA') return cell;
        notes.add('placeholder-emptied');
        return '';
      },
    }),
    // Collecting here instead of reading the stream keeps rows that precede an error and is twice as fast.
    on_record(cells: string[], { lines, empty_lines }) {
      // As if each were the first: for one of another width than the first the parser makes an error with its stack,
      // forty times the work of the record, even though widths may differ.
      (parser.info as { records: number }).records = 0;
      passEmpty(empty_lines);
      const line = lastLine + 1;
      lastLine = lines;
      addRecord(records, gridRecord({ line, lastLine, cells }));
      return null;
    },
  });
  const done = finished(parser.resume());
  done.catch(() => undefined);
  let endsLine = false;
  const prepared = preparedLines(texts, dialect, notes);
  for await (const text of emptiedLines(prepared, delimiter, () => lastLine)) {
    if (text !== '') endsLine = text.endsWith('\n');
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

function unreadable(error: unknown, lastLine: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const line = lastLine + 1;
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new UnreadableFileError(
      'quote-not-closed',
      `The row in line ${line} opens a quote that is never closed.`,
      { cause: error },
    );
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new UnreadableFileError(
      'row-too-long',
      `The row in line ${line} is longer than 4 MB; most often a quote in it is never closed.`,
      { cause: error },
    );
  return error;
}
