import type { ByteSource } from './bytes/source.js';
import type { FileFormat } from './format.js';
import { Notes } from './notes.js';
import { Pauses } from './pauses.js';
import { sourceNamed } from './profiles/known-sources.js';
import type { Row } from './row.js';
import { rowMapper } from './rows/row-mapper.js';
import { readRecords } from './tables/read-records.js';

/**
 * Every row after the header exactly once, in file order, the same at every call; only how many blank rows come
 * together may differ. `notes` counts what was cleaned up.
 * @throws UnreadableFileError for damage that shows on the way.
 */
export async function* readRows(
  source: ByteSource,
  format: FileFormat,
  notes: Notes = new Notes(),
  pauses: Pauses = new Pauses(),
): AsyncIterable<Row> {
  const toRows = rowMapper(format, sourceNamed(format.profile), notes);
  const { headerLine = 0 } = format;
  for await (const record of readRecords(source, format, notes, pauses))
    if (record.line > headerLine) yield* toRows(record);
}
