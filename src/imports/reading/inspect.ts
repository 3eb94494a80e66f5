import { foldName } from './columns/fold.js';
import { settleMapping } from './columns/settle.js';
import type { FileFormat, ReadingOptions } from './format.js';
import { Notes } from './notes.js';
import { Pauses } from './pauses.js';
import { sourceOf } from './profiles/known-sources.js';
import { isProfileShape } from './profiles/kompaan.js';
import { requireFewColumns } from './tables/column-limit.js';
import { type FoundTables, findTables } from './tables/find-tables.js';
import { flatten, isObject } from './tables/flatten.js';
import { findHeader } from './tables/header.js';
import type { TableSketch } from './tables/layout.js';
import { UnreadableFileError } from './unreadable-file.js';
import { cleanCell } from './values/clean.js';

/** As much of the raw file as `inspect` needs to see, and as much of its text as decides on the columns. */
export const HEAD_BYTES = 64 * 1024;

/** Cells that show what a column holds; the head of a usual file has fewer. */
const MOST_SAMPLED = 500;
const MOST_FIELDS = 1_000;

/**
 * Says how a file would be read, from its first HEAD_BYTES bytes (or all of it, then `complete` is true).
 * Throws UnreadableFileError when they show that it cannot be read.
 */
export async function inspect(
  head: Uint8Array,
  options: ReadingOptions & { complete: boolean },
): Promise<FileFormat> {
  if (head.length === 0) throw new UnreadableFileError('empty', 'The file is empty.');
  const notes = new Notes();
  const found = await findTables(
    () => once(head),
    { ...options, partial: !options.complete },
    notes,
    new Pauses(),
  );
  return formatOf(found, options, notes);
}

/** Until the whole file is there. */
const UNKNOWN = { profile: 'generic', mapping: {}, confidence: {} } as const;

/** How the first table of a file is read. */
export function formatOf(found: FoundTables, options: ReadingOptions, notes: Notes): FileFormat {
  const { layout } = found;
  if (!layout) throw new UnreadableFileError('archive', 'The zip archive is too large to look into.');
  const [sketch] = found.tables;
  const columns: Columns = sketch ? columnsOf(sketch) : { names: [], sample: [], objects: [] };
  const { sheet, path } = sketch ?? {};
  const table = { ...(sheet !== undefined && { sheet }), ...(path !== undefined && { path }) };
  return {
    layout: { ...layout, table },
    compression: layout.wrapping.some(({ kind }) => kind === 'gzip') ? 'gzip' : 'none',
    kind: layout.kind,
    encoding: layout.encoding,
    encodingBasis: layout.encodingBasis,
    ...(layout.dialect && { delimiter: layout.dialect.delimiter }),
    ...(columns.headerLine !== undefined && { headerLine: columns.headerLine }),
    columns: columns.names,
    ...(sketch ? meaningOf(columns, options, notes) : UNKNOWN),
    notes: notes.list(),
  };
}

interface Columns {
  names: string[];
  /** By column, the cells that rows of the head have in it. */
  sample: string[][];
  objects: Record<string, unknown>[];
  headerLine?: number;
}

function columnsOf({ head }: TableSketch): Columns {
  const rows = head.flatMap((record) => ('cells' in record ? [record] : []));
  if (rows.length > 0) return columnsOfGrid(rows);
  const objects = head.flatMap((record) =>
    'value' in record && isObject(record.value) ? [record.value] : [],
  );
  // A row with thousands of fields is rejected and says nothing of the columns, unless all are so.
  const usual = objects.filter((object) => Object.keys(object).length <= MOST_FIELDS);
  const cells = new Map<string, string[]>();
  for (const object of usual.length > 0 ? usual : objects)
    for (const [name, cell] of flatten(object)) {
      const known = cells.get(name);
      if (known) known.push(cell);
      else cells.set(name, [cell]);
    }
  return { names: [...cells.keys()], sample: [...cells.values()], objects: usual };
}

function columnsOfGrid(rows: { line: number; lastLine?: number; cells: string[] }[]): Columns {
  const header = findHeader(rows.map(({ line, lastLine = line, cells }) => ({ line, lastLine, cells })));
  if (!header) throw new UnreadableFileError('empty', 'The file holds no rows.');
  const { line, lastLine = line } = rows[header.at]!;
  const sample = header.columns.map((_, column) => header.sample.map((cells) => cells[column]!));
  return { names: header.columns, sample, objects: [], headerLine: lastLine };
}

function meaningOf(
  { names, sample, objects }: Columns,
  { mapping }: ReadingOptions,
  notes: Notes,
): Pick<FileFormat, 'mapping' | 'confidence' | 'profile'> {
  if (mapping === undefined && isProfileShape(objects))
    return { profile: 'kompaan', mapping: {}, confidence: {} };
  requireFewColumns(names.length);
  const source = sourceOf(new Set(names.map(foldName)));
  const uncounted = new Notes();
  const samples = names.map((name, i) => ({
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
