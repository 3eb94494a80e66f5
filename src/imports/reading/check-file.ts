import { detectEncoding, type SettledEncoding, statedEncoding } from './bytes/encoding.js';
import { isGzip } from './bytes/gunzip.js';
import { type ByteSource, type Compression, open, takeHead } from './bytes/source.js';
import type { FileFormat, ReadingOptions } from './format.js';
import { HEAD_BYTES, inspectText } from './inspect.js';
import { type Note, Notes } from './notes.js';
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
export async function checkFile(source: ByteSource, options: ReadingOptions = {}): Promise<CheckedFile> {
  const compression = await compressionOf(source);
  const { head, complete } = await takeHead(open(source, compression), HEAD_BYTES);
  if (head.length === 0) throw new UnreadableFileError('empty', 'The file is empty.');
  const notes = new Notes();
  const settled = await settleEncoding(source, compression, head, options, notes);
  const format = await inspectText({ ...options, head, complete, compression, settled });
  const rows = { read: 0, blank: 0, rejected: 0 };
  for await (const row of readRows(source, format, notes)) {
    rows.read++;
    if (row.kind !== 'mapped') rows[row.kind]++;
  }
  return { format: { ...format, notes: united(format.notes, notes.list()) }, rows };
}

async function compressionOf(source: ByteSource): Promise<Compression> {
  const { head } = await takeHead(source(), 2);
  return isGzip(head) ? 'gzip' : 'none';
}

async function settleEncoding(
  source: ByteSource,
  compression: Compression,
  head: Uint8Array,
  { encoding }: ReadingOptions,
  notes: Notes,
): Promise<SettledEncoding> {
  return statedEncoding(head, encoding) ?? (await detectEncoding(open(source, compression), notes));
}

/** What was counted over the whole file replaces what the head showed of it. */
function united(ofHead: Note[], ofFile: Note[]): Note[] {
  const counted = new Set(ofFile.map(({ code }) => code));
  return [...ofHead.filter(({ code }) => !counted.has(code)), ...ofFile];
}
