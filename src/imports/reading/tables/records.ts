import type { FileFormat } from '../format.js';
import { csvRecords } from './csv.js';
import { jsonArrayRecords } from './json-array.js';
import { ndjsonRecords } from './ndjson.js';
import type { SourceRecord } from './record.js';

/** The records below the header of a text of any kind, in file order. */
export function recordsOf(texts: AsyncIterable<string>, format: FileFormat): AsyncIterable<SourceRecord> {
  if (format.kind === 'json') return jsonArrayRecords(texts);
  if (format.kind === 'ndjson') return ndjsonRecords(texts);
  return belowHeader(texts, format);
}

async function* belowHeader(texts: AsyncIterable<string>, format: FileFormat): AsyncIterable<SourceRecord> {
  const { delimiter = ',', headerLine = 1 } = format;
  for await (const record of csvRecords(texts, delimiter)) if (record.line > headerLine) yield record;
}
