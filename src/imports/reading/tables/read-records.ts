import { decode } from '../bytes/decode.js';
import type { ByteSource } from '../bytes/source.js';
import { unwrapped } from '../bytes/unwrap.js';
import { Notes } from '../notes.js';
import { Pauses, withPauses } from '../pauses.js';
import { csvRecords } from './csv.js';
import { htmlRecords } from './html.js';
import { jsonRecords } from './json.js';
import type { Layout } from './layout.js';
import { ndjsonRecords } from './ndjson.js';
import type { SourceRecord } from './record.js';
import { workbookRecords } from './workbook-sheets.js';
import { xmlRecords } from './xml-rows.js';

/** A CSV with commas, in case a layout does not say. */
const PLAIN_CSV = { delimiter: ',', escape: '"', isWrapped: false } as const;

/**
 * The records of the chosen table in file order, header lines included, the same at every call; only how many blank
 * ones come together may differ. `notes` counts what was cleaned up. With `partial` the source may end anywhere.
 * @throws UnreadableFileError for damage that shows on the way.
 */
export async function* readRecords(
  source: ByteSource,
  layout: Layout,
  notes: Notes = new Notes(),
  pauses: Pauses = new Pauses(),
  partial = false,
): AsyncGenerator<SourceRecord> {
  yield* withPauses(recordsOf(source, layout, notes, pauses, partial), pauses);
}

function recordsOf(
  source: ByteSource,
  layout: Layout,
  notes: Notes,
  pauses: Pauses,
  partial: boolean,
): AsyncIterable<SourceRecord> {
  const { kind, table, dialect = PLAIN_CSV } = layout;
  if (kind === 'xlsx' || kind === 'ods' || kind === 'xls')
    return workbookRecords(unwrapped(source, layout.wrapping), kind, table.sheet);
  const texts = textOf(source, layout, notes, pauses, partial);
  switch (kind) {
    case 'csv':
      return csvRecords(texts, dialect, notes, partial);
    case 'ndjson':
      return ndjsonRecords(texts, notes, partial);
    case 'json':
      return jsonRecords(texts, table.path ?? '', partial);
    case 'xml':
      return xmlRecords(texts, table.path ?? '', partial);
    case 'html':
      return recordsOfTable(texts, Number(table.sheet ?? 1));
  }
}

/** The text of a file in short pieces, with pauses between them. */
export function textOf(
  source: ByteSource,
  layout: Omit<Layout, 'table'>,
  notes: Notes,
  pauses: Pauses,
  partial: boolean,
): AsyncIterable<string> {
  const { encoding, encodingBasis: basis, strayEncoding } = layout;
  const settled = { encoding, basis, ...(strayEncoding !== undefined && { strayEncoding }) };
  return inPieces(decode(unwrapped(source, layout.wrapping, partial)(), settled, notes), pauses);
}

async function* recordsOfTable(texts: AsyncIterable<string>, number: number): AsyncGenerator<SourceRecord> {
  for await (const { number: which, record } of htmlRecords(texts)) if (which === number) yield record;
}

/** Characters that are read without a pause. */
const PIECE = 4 * 1024;

/** The same text in pieces so short that no reader of tables is long about one, with pauses between them. */
async function* inPieces(texts: AsyncIterable<string>, pauses: Pauses): AsyncGenerator<string> {
  for await (const text of texts)
    for (let start = 0; start < text.length; start += PIECE) {
      if (pauses.isDue()) await pauses.take();
      yield text.slice(start, start + PIECE);
    }
}
