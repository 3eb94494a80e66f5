import type { ByteSource } from './bytes/source.js';
import { look } from './check-file.js';
import { type Target, targetOf } from './columns/targets.js';
import type { FileFormat, ReadingOptions } from './format.js';
import { type Note, Notes } from './notes.js';
import { Pauses } from './pauses.js';
import { readRows } from './read-rows.js';
import type { Row } from './row.js';
import { chooseTable, formatOf } from './settle-format.js';
import { UnreadableFileError } from './unreadable-file.js';

const EXAMPLES = 3;
const FIRST_ROWS = 10;
const LONGEST_EXAMPLE = 200;

/** How a file would be read; nothing is stored. */
export interface Preview {
  format: FileFormat;
  columns: { column: string; field: Target; confidence: number; examples: string[] }[];
  /** The first rows as they would be stored, or why they would not. */
  rows: Exclude<Row, { kind: 'blank' }>[];
  notes: Note[];
  /** Why none of its rows could be stored as it is, and what to do. */
  refusal?: { code: string; message: string };
}

/** @throws UnreadableFileError when the file holds no table, or several could be meant. */
export async function preview(
  source: ByteSource,
  options: ReadingOptions = {},
  pauses: Pauses = new Pauses(),
): Promise<Preview> {
  const notes = new Notes();
  const found = await look(source, options, notes, pauses, false);
  if (!found) throw new UnreadableFileError('empty', 'The file holds no rows.');
  const table = chooseTable(found, options);
  const format = formatOf(found, table, options, notes);
  const { columns, mapping, confidence, rows: sample, refusal } = table;
  return {
    format,
    columns: columns.map((column, at) => ({
      column,
      field: targetOf(mapping, column) ?? 'ignored',
      confidence: Object.hasOwn(confidence, column) ? confidence[column]! : 0,
      examples: examplesOf(sample.map((row) => row[at] ?? '')),
    })),
    rows: await firstRows(source, format, notes, pauses),
    notes: notes.list(),
    ...(refusal && { refusal: { code: refusal.code, message: refusal.message } }),
  };
}

function examplesOf(values: string[]): string[] {
  const different = new Set(
    values.filter((value) => value !== '').map((value) => value.slice(0, LONGEST_EXAMPLE)),
  );
  return [...different].slice(0, EXAMPLES);
}

async function firstRows(source: ByteSource, format: FileFormat, notes: Notes, pauses: Pauses) {
  const rows: Preview['rows'] = [];
  for await (const row of readRows(source, format, notes, pauses)) {
    if (row.kind !== 'blank') rows.push(row);
    if (rows.length === FIRST_ROWS) break;
  }
  return rows;
}
