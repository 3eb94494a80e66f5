import type { FileFormat } from '../format.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { requireFewColumns } from './column-limit.js';
import { csvLayout } from './csv-layout.js';
import { flatten, isObject } from './flatten.js';
import { jsonArrayRecords } from './json-array.js';
import { ndjsonRecords } from './ndjson.js';
import type { SourceRecord } from './record.js';

/** How the rows stand in the text, with those of its head as a sample. */
export interface TableLayout extends Pick<FileFormat, 'kind' | 'delimiter' | 'headerLine' | 'columns'> {
  /** By column, the cells that rows of the head have in it. */
  sample: string[][];
  /** The rows of JSON and NDJSON as they are. */
  objects: Record<string, unknown>[];
}

/**
 * Tells CSV, a JSON array and NDJSON apart and finds the columns; `partial` when the text is only the head.
 * Throws UnreadableFileError (`empty`, `json-shape`, `json-syntax`, `header-missing`, `too-many-columns`).
 */
export async function tableLayout(text: string, partial: boolean): Promise<TableLayout> {
  const start = text.trimStart();
  if (start === '') throw new UnreadableFileError('empty', 'The file is empty.');
  if (/^\[\s*([{[\]"\d-]|null|true|false|$)/.test(start))
    return objectLayout('json', jsonArrayRecords([text], partial));
  if (!start.startsWith('{')) return { kind: 'csv', objects: [], ...(await csvLayout(text, partial)) };
  const [firstLine = '', ...more] = start.split('\n', 2);
  const isCut = partial && more.length === 0;
  if (!isCut && !isJson(firstLine))
    throw new UnreadableFileError(
      'json-shape',
      'This is one JSON object, and a list is needed: an array of objects, or one object a line (NDJSON).',
    );
  return objectLayout('ndjson', ndjsonRecords([text], partial));
}

async function objectLayout(
  kind: 'json' | 'ndjson',
  records: AsyncIterable<SourceRecord>,
): Promise<TableLayout> {
  const objects: Record<string, unknown>[] = [];
  let read = 0;
  for await (const record of records) {
    read++;
    if ('value' in record && isObject(record.value)) objects.push(record.value);
  }
  if (objects.length === 0)
    throw read === 0
      ? new UnreadableFileError('empty', 'The file holds no row, or its first row is longer than 64 kB.')
      : new UnreadableFileError(
          'json-shape',
          'The rows are no objects: each needs named fields, such as {"name": …}.',
        );
  const cellsByColumn = new Map<string, string[]>();
  for (const object of objects)
    for (const [name, cell] of flatten(object)) {
      const cells = cellsByColumn.get(name);
      if (cells) cells.push(cell);
      else cellsByColumn.set(name, [cell]);
    }
  requireFewColumns(cellsByColumn.size);
  return { kind, objects, columns: [...cellsByColumn.keys()], sample: [...cellsByColumn.values()] };
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
