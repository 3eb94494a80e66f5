import { kindOf, kindOfColumn, looksLikeData } from '../columns/kinds.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { foldSpaces } from '../values/clean.js';
import { requireFewColumns } from './column-limit.js';
import type { GridRow as CsvRow } from './record.js';

export interface Header {
  /** Position of the header among the records. */
  at: number;
  columns: string[];
  /** Cells of the rows below that are as wide as the header: in others a value may stand in the wrong column. */
  sample: string[][];
}

/**
 * Finds the header below title rows: the first record that fills more than half of the usual width.
 * Undefined when there is no filled record; throws UnreadableFileError: `header-missing` when that record is data,
 * `too-many-columns`.
 */
export function findHeader(records: CsvRow[]): Header | undefined {
  const width = usualWidth(records);
  const at = records.findIndex(({ cells }) => filledCells(cells).length > width / 2);
  const header = records[at];
  if (!header) return undefined;
  requireFewColumns(header.cells.length);
  const sample = records
    .slice(at + 1)
    .flatMap(({ cells }) => (cells.length === header.cells.length ? [cells] : []));
  const data = dataIn(header.cells, sample);
  if (data !== undefined) throw headerMissing(header.line, data);
  return { at, columns: uniqueNames(header.cells), sample };
}

/** A value that no header has; one odd column name in five is let pass. */
function dataIn(header: string[], sample: string[][]): string | undefined {
  const data = filledCells(header).filter(looksLikeData);
  if (data.length > filledCells(header).length / 5) return data[0];
  return header.find((cell, i) => {
    if (kindOf(foldSpaces(cell)) !== 'country') return false;
    const values = sample.map((cells) => foldSpaces(cells[i] ?? '')).filter((value) => value !== '');
    return kindOfColumn(values) === 'country';
  });
}

function headerMissing(line: number, value: string): UnreadableFileError {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return new UnreadableFileError(
    'header-missing',
    `Line ${line} should name the columns, but holds data ("${shown}"): add a header line, then import again.`,
  );
}

/** The most frequent number of cells of records that are not blank; the larger of equals. */
export function usualWidth(records: CsvRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records)
    if (filledCells(cells).length > 0) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width = 0] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  return width;
}

/** `Name`, `Name (2)`, and `column 3` for a cell without text. */
function uniqueNames(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, i) => {
    const name = foldSpaces(cell) || `column ${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function filledCells(cells: string[]): string[] {
  return cells.map(foldSpaces).filter((cell) => cell !== '');
}
