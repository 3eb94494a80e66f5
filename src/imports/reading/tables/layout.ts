import type { EncodingBasis } from '../bytes/encoding.js';
import type { Wrapping } from '../bytes/unwrap.js';
import type { SourceRecord } from './record.js';

/** How a CSV file writes its rows. */
export interface CsvDialect {
  delimiter: string;
  /** What stands before a quote inside quotes: a second quote, or a backslash. */
  escape: '"' | '\\';
  /** Every line is one quoted cell that holds the real one. */
  isWrapped: boolean;
  /** Texts are quoted and a bare NA is nothing, as statistics programs write it: a quoted one is Namibia. */
  hasBareNothing?: boolean;
  /** Where it is not `\n`, which also stands for `\r` and `\r\n`: a line separator, a form feed … */
  lineEnd?: string;
}

/** How the bytes of a file hold its tables; with `table` one of them is chosen. Plain data: it survives JSON. */
export interface Layout {
  /** Outermost first. */
  wrapping: Wrapping[];
  kind: 'csv' | 'json' | 'ndjson' | 'xml' | 'html' | 'xlsx' | 'ods' | 'xls';
  /** A standard name: `utf-8`, `windows-1252`, `cp852`. Workbooks say themselves what they are in: `utf-8`. */
  encoding: string;
  encodingBasis: EncodingBasis;
  /** What the lines of a UTF-8 file are in that are no UTF-8. */
  strayEncoding?: string;
  /** Only CSV. */
  dialect?: CsvDialect;
  table: ChosenTable;
}

/** Which of the tables of a file: neither for CSV, which holds one. */
export interface ChosenTable {
  /** The name of a workbook's sheet, or the number of a web page's table (first = 1). */
  sheet?: string;
  /**
   * Where the rows stand in JSON (`data.items`, `*.schools`; lists on the way are gone through, `*` is any key, and the
   * empty path is the root) or XML (`schools/school`).
   */
  path?: string;
}

/** One table that a file holds, with as many of its records as settle its columns. */
export interface TableSketch extends ChosenTable {
  /** Blank and faulty ones included; null when only the head of the file was seen. */
  rows: number | null;
  /** The first records of a grid; of objects some from everywhere, and each that has a field for the first time. */
  head: SourceRecord[];
}
