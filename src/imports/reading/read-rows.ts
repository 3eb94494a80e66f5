import { decode } from './bytes/decode.js';
import { type ByteSource, open } from './bytes/source.js';
import type { FileFormat } from './format.js';
import { Notes } from './notes.js';
import { Pauses } from './pauses.js';
import type { Row } from './row.js';
import { recordMapper } from './rows/record-mapper.js';
import { recordsOf } from './tables/records.js';

/**
 * Every row after the header exactly once, in file order, the same at every call; only how many blank rows come
 * together may differ. `notes` counts what was cleaned up.
 * Throws UnreadableFileError for damage that shows on the way.
 */
export async function* readRows(
  source: ByteSource,
  format: FileFormat,
  notes: Notes = new Notes(),
  pauses: Pauses = new Pauses(),
): AsyncIterable<Row> {
  const settled = { encoding: format.encoding, basis: format.encodingBasis };
  const texts = decode(open(source, format.compression), settled, notes);
  const toRow = recordMapper(format, notes);
  for await (const record of recordsOf(texts, format, pauses)) {
    yield toRow(record);
    if (pauses.isDue()) await pauses.take();
  }
}
