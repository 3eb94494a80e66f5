import { isExportedTable } from '../../directory/index.js';
import { decodeHead } from './bytes/decode.js';
import { detectEncodingOfHead, type SettledEncoding, statedEncoding } from './bytes/encoding.js';
import { refuseForeign, refuseMarkup } from './bytes/foreign.js';
import { gunzip, isGzip } from './bytes/gunzip.js';
import { type Compression, takeHead } from './bytes/source.js';
import { foldName } from './columns/fold.js';
import { settleMapping } from './columns/settle.js';
import type { FileFormat, ReadingOptions } from './format.js';
import { Notes } from './notes.js';
import { sourceOf } from './profiles/known-sources.js';
import { isProfileShape } from './profiles/kompaan.js';
import { type TableLayout, tableLayout } from './tables/table-layout.js';
import { UnreadableFileError } from './unreadable-file.js';
import { cleanCell } from './values/clean.js';

/** As much of the raw file as `inspect` needs to see, and as much of its text as decides on the columns. */
export const HEAD_BYTES = 64 * 1024;

/** Every row costs something for every column, whatever it holds. */
const MOST_COLUMNS = 1_000;
/** Cells that show what a column holds; the head of a usual file has fewer. */
const MOST_SAMPLED = 500;

/**
 * Says how a file would be read, from its first HEAD_BYTES bytes (or all of it, then `complete` is true).
 * Throws UnreadableFileError when they show that it cannot be read.
 */
export async function inspect(
  head: Uint8Array,
  options: ReadingOptions & { complete: boolean },
): Promise<FileFormat> {
  if (head.length === 0) throw new UnreadableFileError('empty', 'The file is empty.');
  if (!isGzip(head)) return inspectText({ ...options, head, compression: 'none' });
  const unpacked = await takeHead(gunzip(once(head), !options.complete), HEAD_BYTES);
  const complete = unpacked.complete && options.complete;
  return inspectText({ ...options, head: unpacked.head, complete, compression: 'gzip' });
}

export interface UnpackedHead extends ReadingOptions {
  head: Uint8Array;
  complete: boolean;
  compression: Compression;
  /** When the bytes of the whole file have settled it. */
  settled?: SettledEncoding;
}

/** The same for a head that is already unpacked. */
export async function inspectText(file: UnpackedHead): Promise<FileFormat> {
  const { head, complete, compression } = file;
  const notes = new Notes();
  const settled = file.settled ?? statedEncoding(head, file.encoding) ?? detectEncodingOfHead(head, notes);
  refuseForeign(head, settled.encoding);
  const text = decodeHead(head, settled, notes);
  refuseMarkup(text, file.filename);
  const layout = await tableLayout(text, !complete);
  const { sample, objects, ...table } = layout;
  if (table.columns.length > MOST_COLUMNS)
    throw new UnreadableFileError(
      'too-many-columns',
      `The file has ${table.columns.length} columns, and at most ${MOST_COLUMNS} are read: leave out those that say nothing of an organisation.`,
    );
  return {
    compression,
    encoding: settled.encoding,
    encodingBasis: settled.basis,
    ...table,
    ...meaningOf(layout, file, notes),
    notes: notes.list(),
  };
}

function meaningOf(
  { columns, sample, objects }: TableLayout,
  { mapping }: ReadingOptions,
  notes: Notes,
): Pick<FileFormat, 'mapping' | 'confidence' | 'profile'> {
  if (mapping === undefined && (isProfileShape(objects) || isExportedTable(columns)))
    return { profile: 'kompaan', mapping: {}, confidence: {} };
  const source = sourceOf(new Set(columns.map(foldName)));
  const uncounted = new Notes();
  const samples = columns.map((name, i) => ({
    name,
    values: sample[i]!.slice(0, MOST_SAMPLED)
      .map((cell) => cleanCell(cell, uncounted))
      .filter((value) => value !== ''),
  }));
  return { profile: source.profile, ...settleMapping(samples, source, mapping, notes) };
}

async function* once(chunk: Uint8Array): AsyncIterable<Uint8Array> {
  yield chunk;
}
