import type { FileFormat } from '../format.js';
import type { Pauses } from '../pauses.js';
import { csvRecords } from './csv.js';
import { jsonArrayRecords } from './json-array.js';
import { ndjsonRecords } from './ndjson.js';
import { inPieces } from './pieces.js';
import type { SourceRecord } from './record.js';

/** The records below the header of a text of any kind, in file order. */
export function recordsOf(
  texts: AsyncIterable<string>,
  format: FileFormat,
  pauses: Pauses,
): AsyncIterable<SourceRecord> {
  const pieces = inPieces(texts, pauses);
  if (format.kind === 'json') return jsonArrayRecords(pieces);
  if (format.kind === 'ndjson') return ndjsonRecords(pieces);
  return belowHeader(pieces, format);
}

async function* belowHeader(texts: AsyncIterable<string>, format: FileFormat): AsyncIterable<SourceRecord> {
  const { delimiter = ',', headerLine = 1 } = format;
  for await (const record of csvRecords(texts, delimiter)) if (record.line > headerLine) yield record;
}
