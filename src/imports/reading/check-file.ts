import type { ByteSource } from './bytes/source.js';
import type { FileFormat, ReadingOptions } from './format.js';
import { formatOf } from './inspect.js';
import { type Note, Notes } from './notes.js';
import { Pauses } from './pauses.js';
import { readRows } from './read-rows.js';
import { findTables } from './tables/find-tables.js';

export interface CheckedFile {
  /** Final: `notes` count over the whole file. */
  format: FileFormat;
  /** Rows after the header; `read` includes the blank and the rejected ones. */
  rows: { read: number; blank: number; rejected: number };
}

/**
 * Reads the whole file (the bytes for the encoding, then every row) and stores nothing.
 * Throws UnreadableFileError for damage anywhere in the file.
 */
export async function checkFile(
  source: ByteSource,
  options: ReadingOptions = {},
  pauses: Pauses = new Pauses(),
): Promise<CheckedFile> {
  const notes = new Notes();
  const found = await findTables(source, options, notes, pauses);
  const format = formatOf(found, options, notes);
  const rows = { read: 0, blank: 0, rejected: 0 };
  for await (const row of readRows(source, format, notes, pauses)) {
    const count = row.kind === 'blank' ? row.rows : 1;
    rows.read += count;
    if (row.kind !== 'mapped') rows[row.kind] += count;
  }
  return { format: { ...format, notes: united(format.notes, notes.list()) }, rows };
}

/** What was counted over the whole file replaces what the head showed of it. */
function united(ofHead: Note[], ofFile: Note[]): Note[] {
  const counted = new Set(ofFile.map(({ code }) => code));
  return [...ofHead.filter(({ code }) => !counted.has(code)), ...ofFile];
}
