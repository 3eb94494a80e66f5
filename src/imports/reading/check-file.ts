import type { ByteSource } from './bytes/source.js';
import type { FileFormat, ReadingOptions } from './format.js';
import { type Note, Notes } from './notes.js';
import { Pauses } from './pauses.js';
import { sourceNamed } from './profiles/known-sources.js';
import { readRows } from './read-rows.js';
import { type FoundTables, settleFormat } from './settle-format.js';
import { findTables } from './tables/find-tables.js';
import { UnreadableFileError } from './unreadable-file.js';

/** As much of the raw file as `inspect` needs to see. */
export const HEAD_BYTES = 64 * 1024;

/**
 * Says how a file would be read, from its first HEAD_BYTES bytes (or all of it, then `complete` is true). Undefined when
 * only the whole file tells: a workbook, an archive, a long text before the first row.
 * @throws UnreadableFileError when the head shows that it cannot be read.
 */
export async function inspect(
  head: Uint8Array,
  { complete, ...options }: ReadingOptions & { complete: boolean },
): Promise<FileFormat | undefined> {
  if (head.length === 0) throw new UnreadableFileError('empty', 'The file is empty.');
  const notes = new Notes();
  const found = await look(() => once(head), options, notes, new Pauses(), !complete);
  if (!found) return undefined;
  try {
    return settleFormat(found, options, notes);
  } catch (error) {
    // Another table may follow.
    if (!complete && found.layout.kind !== 'csv' && error instanceof UnreadableFileError) return undefined;
    throw error;
  }
}

export interface CheckedFile {
  format: FileFormat;
  /** Rows after the header, the blank and the rejected ones among them. */
  rows: number;
}

/**
 * Reads the whole file and stores nothing: how it is packed and encoded, which tables it holds, what their columns are.
 * @throws UnreadableFileError for damage anywhere in the file.
 */
export async function checkFile(
  source: ByteSource,
  options: ReadingOptions = {},
  pauses: Pauses = new Pauses(),
): Promise<CheckedFile> {
  const notes = new Notes();
  const found = await look(source, options, notes, pauses, false);
  if (!found) throw new UnreadableFileError('empty', 'The file holds no rows.');
  const format = settleFormat(found, options, notes);
  return { format, rows: await rowsIn(source, format, pauses) };
}

/** What was counted in the rows, after what was noted when the file was checked. */
export function unitedNotes(atCheck: Note[], inRows: Note[]): Note[] {
  const counted = new Set(inRows.map(({ code, column }) => `${code} ${column}`));
  return [...atCheck.filter(({ code, column }) => !counted.has(`${code} ${column}`)), ...inRows];
}

export async function look(
  source: ByteSource,
  { encoding, path }: ReadingOptions,
  notes: Notes,
  pauses: Pauses,
  partial: boolean,
): Promise<FoundTables | undefined> {
  const given = { ...(encoding !== undefined && { encoding }), ...(path !== undefined && { path }) };
  const { layout, tables } = await findTables(source, { ...given, partial }, notes, pauses);
  return layout && tables.length > 0 ? { layout, tables } : undefined;
}

/** A list whose rows stand for several ones has as many rows as these. */
async function rowsIn(source: ByteSource, format: FileFormat, pauses: Pauses): Promise<number> {
  const { sheet, path } = format.table;
  if (!sourceNamed(format.profile).isOfSeveral)
    return format.tables.find((each) => each.sheet === sheet && each.path === path)!.rows!;
  let rows = 0;
  for await (const row of readRows(source, format, new Notes(), pauses))
    rows += row.kind === 'blank' ? row.rows : 1;
  return rows;
}

async function* once(chunk: Uint8Array): AsyncIterable<Uint8Array> {
  yield chunk;
}
