import { detectEncoding, statedEncoding } from './bytes/encoding.js';
import { isGzip } from './bytes/gunzip.js';
import { type ByteSource, type Compression, open, takeHead } from './bytes/source.js';
import type { FileFormat, ReadingOptions } from './format.js';
import { HEAD_BYTES, inspectText } from './inspect.js';
import { type Note, Notes } from './notes.js';
import { Pauses, withPauses } from './pauses.js';
import { readRows } from './read-rows.js';
import { UnreadableFileError } from './unreadable-file.js';

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
  const compression = await compressionOf(source);
  const { head, complete } = await takeHead(open(source, compression), HEAD_BYTES);
  if (head.length === 0) throw new UnreadableFileError('empty', 'The file is empty.');
  const notes = new Notes();
  const unpacked = withPauses(open(source, compression), pauses);
  const settled = statedEncoding(head, options.encoding) ?? (await detectEncoding(unpacked, notes));
  const format = await inspectText({ ...options, head, complete, compression, settled });
  const rows = { read: 0, blank: 0, rejected: 0 };
  for await (const row of readRows(source, format, notes, pauses)) {
    const count = row.kind === 'blank' ? row.rows : 1;
    rows.read += count;
    if (row.kind !== 'mapped') rows[row.kind] += count;
  }
  return { format: { ...format, notes: united(format.notes, notes.list()) }, rows };
}

async function compressionOf(source: ByteSource): Promise<Compression> {
  const { head } = await takeHead(source(), 2);
  return isGzip(head) ? 'gzip' : 'none';
}

/** What was counted over the whole file replaces what the head showed of it. */
function united(ofHead: Note[], ofFile: Note[]): Note[] {
  const counted = new Set(ofFile.map(({ code }) => code));
  return [...ofHead.filter(({ code }) => !counted.has(code)), ...ofFile];
}
